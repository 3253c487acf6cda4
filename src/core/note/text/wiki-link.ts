import type { Reference } from '../../interview/interview';

const WIKI_LINK = /^!?\[\[([^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]]{0,300})\]\(\s*<?([^()<>]{0,500})>?\s*\)$/;
const WIKI_LINKS = /!?\[\[[^[\]]{1,600}\]\]/g;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** A link to a note: its target without alias, heading and block, and the note's name. Undefined for any other text. */
export function readWikiLink(text: string): Required<Reference> | undefined {
	if (!text.includes('[[')) return undefined;
	const target = WIKI_LINK.exec(text.trim())?.[1];
	return target === undefined ? undefined : noteReference(target);
}

/** A Markdown link: to a note of the vault, or, with `url`, to anywhere else. Undefined for any other text. */
export function readMarkdownLink(text: string): (Reference & { readonly url?: string }) | undefined {
	if (!text.includes('](')) return undefined;
	const match = MARKDOWN_LINK.exec(text.trim());
	if (!match) return undefined;
	const [, label = '', target = ''] = match;
	if (SCHEME.test(target)) return { name: label.trim(), url: target };
	const note = noteReference(decoded(target));
	return note ?? { name: label.trim() };
}

/** The text as a name, with the note behind it when it is a link; links among other words count as their names. */
export function referenceOf(text: string): Reference {
	const link = readWikiLink(text) ?? readMarkdownLink(text);
	if (link) return link.link === undefined ? { name: link.name } : { name: link.name, link: link.link };
	if (!text.includes('[[')) return { name: text };
	return { name: text.replace(WIKI_LINKS, (each) => readWikiLink(each)?.name ?? each) };
}

/** The file name at the end of a path, without `.md`: what Obsidian shows and links to. */
export function noteNameOf(path: string): string {
	return withoutEnding(path.slice(path.lastIndexOf('/') + 1)).trim();
}

function withoutEnding(path: string): string {
	return path.slice(-3).toLowerCase() === '.md' ? path.slice(0, -3) : path;
}

function noteReference(target: string): Required<Reference> | undefined {
	const link = withoutEnding(target.replace(/[#^].*$/s, '')).trim();
	const name = noteNameOf(link);
	return name === '' ? undefined : { name, link };
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
