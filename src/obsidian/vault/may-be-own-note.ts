import { getAllTags, type CachedMetadata } from 'obsidian';
import { propertyName } from '../../core/note/property/properties';
import type { Settings } from '../../core/settings/settings';

/**
 * Whether a note is worth reading, judged by what Obsidian already knows about it: its type or a tag makes it ours, or
 * its properties are broken so that nobody can tell. Never false for one of ours; the reader of notes has the last word.
 */
export function mayBeOwnNote(cache: CachedMetadata, settings: Settings): boolean {
	return isMarkedAsOwn(cache, settings) || (!cache.frontmatter && beginsLikeProperties(cache));
}

/** Whether its type or a tag makes a note ours, as far as Obsidian can read them. */
export function isMarkedAsOwn(cache: CachedMetadata, settings: Settings): boolean {
	const { frontmatter } = cache;
	return (frontmatter !== undefined && hasType(frontmatter, settings)) || hasTag(cache, settings);
}

type Frontmatter = Readonly<Record<string, unknown>>;

function hasType(frontmatter: Frontmatter, settings: Settings): boolean {
	const types = textsOf(frontmatter, propertyName('type', settings));
	return types.some((type) => beginsWith(type, settings.noteType) || beginsWith(type, settings.followUpType));
}

function hasTag(cache: CachedMetadata, settings: Settings): boolean {
	const { frontmatter, tags } = cache;
	if (!frontmatter && !tags) return false;
	const tag = fold(settings.noteTag);
	if (tag === '') return false;
	const own = frontmatter ? textsOf(frontmatter, propertyName('tags', settings)) : [];
	return [...own.flatMap((text) => text.split(/[\s,]+/)), ...(getAllTags(cache) ?? []).map(fold)].includes(tag);
}

// Properties that Obsidian cannot read, and a first line `---` that nothing closes, show as these sections.
function beginsLikeProperties({ sections }: CachedMetadata): boolean {
	const first = sections?.[0]?.type;
	return first === 'yaml' || first === 'thematicBreak';
}

function textsOf(frontmatter: Frontmatter, name: string): string[] {
	const texts: string[] = [];
	for (const key of Object.keys(frontmatter)) {
		if (key !== name && fold(key) !== fold(name)) continue;
		const values = [frontmatter[key]].flat(4);
		texts.push(...values.filter((value) => typeof value === 'string').map(fold));
	}
	return texts;
}

// A slip in the line below joins it to the value, but not to what was meant.
function beginsWith(text: string, word: string): boolean {
	const wanted = fold(word);
	return wanted !== '' && (text === wanted || text.startsWith(`${wanted} `));
}

function fold(text: string): string {
	return text.trim().replace(/^#/, '').toLowerCase();
}
