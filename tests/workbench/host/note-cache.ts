import type { CachedMetadata, FrontmatterLinkCache, HeadingCache, Loc, Pos, ReferenceCache, SectionCache, TagCache } from 'obsidian';
import { getFrontMatterInfo, readProperties } from './frontmatter';

/** What Obsidian's metadata cache holds of a note with this text. */
export function readNote(text: string): CachedMetadata {
	const cache: CachedMetadata = {};
	const locate = locator(text);
	const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
	const sections: SectionCache[] = [];
	if (exists) {
		const position = { start: locate(0), end: locate(contentStart) };
		sections.push({ type: 'yaml', position });
		addProperties(cache, frontmatter, position);
	}
	const body = ' '.repeat(contentStart) + text.slice(contentStart);
	const prose = withoutCode(body);
	sections.push(...sectionsOf(body, contentStart, locate));
	if (sections.length > 0) cache.sections = sections;
	const headings = headingsOf(prose, locate);
	if (headings.length > 0) cache.headings = headings;
	const tags = tagsOf(prose, locate);
	if (tags.length > 0) cache.tags = tags;
	const links = linksOf(prose, locate, false);
	if (links.length > 0) cache.links = links;
	const embeds = linksOf(prose, locate, true);
	if (embeds.length > 0) cache.embeds = embeds;
	return cache;
}

/** Properties that cannot be read are absent from the cache, while the section that holds them is there. */
function addProperties(cache: CachedMetadata, frontmatter: string, position: Pos): void {
	try {
		const properties = readProperties(frontmatter);
		if (!properties) return;
		cache.frontmatter = properties;
		cache.frontmatterPosition = position;
		const links = Object.entries(properties).flatMap(([key, value]) => propertyLinks(key, value));
		if (links.length > 0) cache.frontmatterLinks = links;
	} catch {
		return;
	}
}

function propertyLinks(key: string, value: unknown): FrontmatterLinkCache[] {
	if (Array.isArray(value)) return value.flatMap((item: unknown, index) => propertyLinks(`${key}.${index}`, item));
	if (typeof value !== 'string') return [];
	const match = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value.trim());
	const [original, link, displayText] = match ?? [];
	if (original === undefined || link === undefined) return [];
	return [{ key, link, original, displayText: displayText ?? link }];
}

function sectionsOf(body: string, start: number, locate: (offset: number) => Loc): SectionCache[] {
	const sections: SectionCache[] = [];
	let open: { type: string; from: number; to: number } | undefined;
	let fence = '';
	const close = (): void => {
		if (open) sections.push({ type: open.type, position: { start: locate(open.from), end: locate(open.to) } });
		open = undefined;
	};
	let offset = start;
	for (const line of body.slice(start).split('\n')) {
		const end = offset + line.length;
		const type: string = fence !== '' ? 'code' : typeOfLine(line);
		const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
		if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
		if (type === '') close();
		else if (open && open.type === type && type !== 'heading' && type !== 'thematicBreak') open.to = end;
		else {
			close();
			open = { type, from: offset, to: end };
		}
		offset = end + 1;
	}
	close();
	return sections;
}

function typeOfLine(line: string): string {
	const text = line.trim();
	if (text === '') return '';
	if (/^(`{3,}|~{3,})/.test(text)) return 'code';
	if (/^(-{3,}|\*{3,}|_{3,})$/.test(text)) return 'thematicBreak';
	if (/^#{1,6}\s/.test(text)) return 'heading';
	if (/^([-*+]|\d+[.)])\s/.test(text)) return 'list';
	if (text.startsWith('>')) return 'blockquote';
	return 'paragraph';
}

function headingsOf(prose: string, locate: (offset: number) => Loc): HeadingCache[] {
	return [...prose.matchAll(/^(#{1,6})[ \t]+(.+)$/gm)].map((match) => ({
		level: match[1]?.length ?? 1,
		heading: (match[2] ?? '').trim(),
		position: { start: locate(match.index), end: locate(match.index + match[0].length) },
	}));
}

function tagsOf(prose: string, locate: (offset: number) => Loc): TagCache[] {
	return [...prose.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gmu)].map((match) => {
		const tag = match[2] ?? '';
		const from = match.index + (match[1] ?? '').length;
		return { tag, position: { start: locate(from), end: locate(from + tag.length) } };
	});
}

function linksOf(prose: string, locate: (offset: number) => Loc, isEmbed: boolean): ReferenceCache[] {
	const wiki = [...prose.matchAll(/(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g)];
	const markdown = [...prose.matchAll(/(!?)\[([^\]]*)\]\(<?([^)>\s]+)>?\)/g)].filter((match) => !/^[a-z]+:/i.test(match[3] ?? ''));
	const found = [
		...wiki.map((match) => ({ match, link: match[2] ?? '', displayText: match[3] ?? match[2] ?? '' })),
		...markdown.map((match) => ({ match, link: decodeURI(match[3] ?? ''), displayText: match[2] ?? '' })),
	];
	return found
		.filter(({ match }) => (match[1] === '!') === isEmbed)
		.map(({ match, link, displayText }) => ({
			link,
			displayText,
			original: match[0],
			position: { start: locate(match.index), end: locate(match.index + match[0].length) },
		}));
}

/** Code is blanked, not cut, so that every place stays where it is. */
function withoutCode(body: string): string {
	const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
	return body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, blank).replace(/`[^`\n]+`/g, blank);
}

function locator(text: string): (offset: number) => Loc {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let line = 0;
		while ((starts[line + 1] ?? Infinity) <= offset) line += 1;
		return { line, col: offset - (starts[line] ?? 0), offset };
	};
}
