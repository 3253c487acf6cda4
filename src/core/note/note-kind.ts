import type { Settings } from '../settings/settings';
import type { Frontmatter } from './yaml/frontmatter';
import { findProperty, foldWord, propertyName } from './property/properties';
import { asTyped } from './yaml/raw-text';
import { linesOf } from './yaml/typed-text';

/** Which of ours a note is. */
export type NoteKind = 'interview' | 'follow-up';

const LONGEST_HEAD = 20_000;

/**
 * Whether a text can be one of our notes at all, without reading its properties: false is final, true is to be looked
 * into. Broken properties that say what the note is count. Costs a few microseconds for an ordinary note.
 */
export function mayBeOurs(text: string, settings: Settings): boolean {
	const head = headOf(text).toLowerCase();
	const words = [settings.noteType, settings.followUpType, ...tagsOf(settings)];
	if (head !== '' && words.some((word) => head.includes(word.toLowerCase()))) return true;
	return mentionsTag(text, settings.noteTag.toLowerCase());
}

/** Which of our notes this is, by its type, else by its tag; undefined when it is none of ours. */
export function noteKind(note: Frontmatter, settings: Settings): NoteKind | undefined {
	if (note.error) return kindOfHead(note.error.head, settings);
	const types = [...valuesOf(note, 'type', settings), ...firstLineOf(note, 'type', settings)];
	if (types.includes(foldWord(settings.followUpType))) return 'follow-up';
	if (types.includes(foldWord(settings.noteType))) return 'interview';
	return isTagged(note, settings) ? 'interview' : undefined;
}

/** The tag that makes a note ours, if there is one. */
function tagsOf({ noteTag }: Settings): string[] {
	return noteTag === '' ? [] : [noteTag];
}

/** The properties at the top, or the beginning of what looks like them when they have no end. */
function headOf(text: string): string {
	const start = /^\uFEFF?\s*---/.exec(text)?.[0].length;
	if (start === undefined) return '';
	const end = text.indexOf('\n---', start);
	return text.slice(start, end < 0 ? start + LONGEST_HEAD : end);
}

function mentionsTag(text: string, tag: string): boolean {
	if (tag === '') return false;
	for (let place = text.indexOf('#'); place >= 0; place = text.indexOf('#', place + 1)) {
		const isNear = text[place + 1]?.toLowerCase() === tag[0];
		if (isNear && text.slice(place + 1, place + 1 + tag.length).toLowerCase() === tag) return true;
	}
	return false;
}

function valuesOf({ properties }: Frontmatter, key: 'type' | 'tags', settings: Settings): string[] {
	const property = findProperty(key, properties, settings);
	return property ? linesOf(property).map(({ text }) => foldWord(text)) : [];
}

/** What stands on the property's own line: a slip on the next line makes it part of the value, but not of what was meant. */
function firstLineOf({ properties }: Frontmatter, key: 'type', settings: Settings): string[] {
	const raw = findProperty(key, properties, settings)?.raw;
	return raw === undefined ? [] : [foldWord(asTyped(raw.split('\n')[0] ?? ''))];
}

function isTagged(note: Frontmatter, settings: Settings): boolean {
	const { noteTag } = settings;
	if (noteTag === '') return false;
	const tags = valuesOf(note, 'tags', settings).flatMap((text) => text.split(/[\s,]+/));
	if (tags.some((tag) => tag.replace(/^#/, '') === foldWord(noteTag))) return true;
	if (!mentionsTag(note.body, noteTag.toLowerCase())) return false;
	return new RegExp(`(?:^|\\s)#${escaped(noteTag)}(?![\\p{L}\\p{N}_/-])`, 'iu').test(withoutCode(note.body));
}

function withoutCode(body: string): string {
	return body.replace(/^(```|~~~)[^]*?(?:^\1|$(?![^]))/gm, ' ').replace(/`[^`\n]*`/g, ' ');
}

/** Properties that cannot be read still say in plain words what the note is. */
function kindOfHead(head: string, settings: Settings): NoteKind | undefined {
	const says = (name: string, word: string): boolean =>
		new RegExp(`(?:^|[\\s{,"'])${escaped(name)}["']?\\s*[:=]\\s*["'\\[\\s-]*${escaped(word)}(?![\\p{L}\\p{N}_-])`, 'iu').test(head);
	const type = propertyName('type', settings);
	if (says(type, settings.followUpType)) return 'follow-up';
	const isInterview = says(type, settings.noteType) || tagsOf(settings).some((tag) => says(propertyName('tags', settings), tag));
	return isInterview ? 'interview' : undefined;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
