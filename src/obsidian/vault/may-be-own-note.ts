import type { CachedMetadata } from 'obsidian';
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
	const { frontmatter, tags } = cache;
	const marks = marksOf(settings);
	if (tags?.some(({ tag }) => isTag(tag, marks)) === true) return true;
	return frontmatter !== undefined && hasMark(frontmatter, marks);
}

type Frontmatter = Readonly<Record<string, unknown>>;

/** What makes a note ours, folded. */
interface Marks {
	readonly typeName: string;
	readonly tagsName: string;
	readonly types: readonly string[];
	/** Empty when no tag does. */
	readonly tag: string;
}

const knownMarks = new WeakMap<Settings, Marks>();

// Every note of the vault is judged at each start, and again whenever it changes.
function marksOf(settings: Settings): Marks {
	const known = knownMarks.get(settings);
	if (known) return known;
	const marks = {
		typeName: fold(propertyName('type', settings)),
		tagsName: fold(propertyName('tags', settings)),
		types: [settings.noteType, settings.followUpType].map(fold).filter((type) => type !== ''),
		tag: fold(settings.noteTag),
	};
	knownMarks.set(settings, marks);
	return marks;
}

function hasMark(frontmatter: Frontmatter, { typeName, tagsName, types, tag }: Marks): boolean {
	for (const name in frontmatter) {
		if (isCalled(name, typeName) && textsOf(frontmatter[name]).some((text) => types.some((type) => beginsWith(text, type)))) return true;
		if (tag !== '' && holdsTags(name, tagsName) && textsOf(frontmatter[name]).some((text) => isAmong(text, tag))) return true;
	}
	return false;
}

/** Whether tags stand under that name: the vault's own one, or one of Obsidian's, whatever this vault calls them. */
function holdsTags(name: string, tagsName: string): boolean {
	return isCalled(name, tagsName) || isCalled(name, 'tags') || isCalled(name, 'tag');
}

/** Whether a tag is one of those in a text such as "a, #b". */
function isAmong(text: string, tag: string): boolean {
	return text.includes(tag) && text.split(/[\s,]+/).some((word) => fold(word) === tag);
}

function isTag(text: string, { tag }: Marks): boolean {
	return tag !== '' && text[1]?.toLowerCase() === tag[0] && fold(text) === tag;
}

/** Most names differ in their first letter already. */
function isCalled(name: string, wanted: string): boolean {
	const first = name[0] ?? '';
	return (first.toLowerCase() === wanted[0] || /[\s#]/.test(first)) && fold(name) === wanted;
}

// Properties that Obsidian cannot read, and a first line `---` that nothing closes, show as these sections.
function beginsLikeProperties({ sections }: CachedMetadata): boolean {
	const first = sections?.[0]?.type;
	return first === 'yaml' || first === 'thematicBreak';
}

function textsOf(value: unknown): string[] {
	const values: readonly unknown[] = Array.isArray(value) ? value.flat(4) : [value];
	return values.filter((one) => typeof one === 'string').map(fold);
}

// A slip in the line below joins it to the value, but not to what was meant.
function beginsWith(text: string, word: string): boolean {
	return text === word || text.startsWith(`${word} `);
}

function fold(text: string): string {
	return text.trim().replace(/^#/, '').toLowerCase();
}
