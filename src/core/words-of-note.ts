import { NO_WORDS, peopleRow, type FirstWords, type InterviewWords } from './interview-words';
import { quote } from './note/note-problems';
import { findProperty, foldWord, propertyName } from './note/property/properties';
import { isoText, readDate, readLeadingDay } from './note/text/date-text';
import { readPeople, readPeopleOfItem } from './note/text/person-text';
import { personText } from './note/text/name-text';
import { noteNameOf } from './note/text/wiki-link';
import { readFrontmatter } from './note/yaml/frontmatter';
import type { Property } from './note/yaml/property-values';
import { linesOf, textOf } from './note/yaml/typed-text';
import type { Settings } from './settings/settings';
import { readingWays } from './timeline/languages';

/** The properties of the form. */
export const FORM_KEYS = ['company', 'role', 'date', 'round', 'interviewers', 'contact', 'timeline'] as const;
export type FormKey = (typeof FORM_KEYS)[number];

/** What a note that is to become an interview note says already. */
export interface NoteWords extends FirstWords {
	/** Our properties that the note has, as typed. */
	readonly present: Readonly<Partial<Record<FormKey | 'type', string>>>;
	/** Those that mean the same whenever they are read, and can stay as they are typed. */
	readonly settled: readonly FormKey[];
}

/**
 * Reads what a note says already: its properties where they can mean what ours mean, else its name, "2026-11-20 Acme". What
 * means something else is told as a doubt and stays.
 */
export function wordsOfNote(path: string, text: string, settings: Settings): NoteWords {
	const { properties } = readFrontmatter(text);
	const find = (key: FormKey | 'type'): Property | undefined => findProperty(key, properties, settings);
	const doubts: string[] = [];
	const present: Partial<Record<FormKey | 'type', string>> = {};
	const settled: FormKey[] = [];
	const words: Record<FormKey, string> = { ...NO_WORDS, contact: '' };
	for (const key of FORM_KEYS) {
		const property = find(key);
		const typed = property && textOf(property);
		if (property === undefined || typed === undefined) continue;
		present[key] = typed;
		const read = readAs(key, property, typed, settings);
		if (read !== undefined) words[key] = read;
		if (read !== undefined && (key !== 'date' || isSettled(typed, settings))) settled.push(key);
		else if (read !== undefined) doubts.push(`${quote(typed)} depends on when it was written. The day below is written in its place.`);
		else doubts.push(`${quote(propertyName(key, settings))} says ${quote(typed)}, which is ${EXPECTED[key]}. It stays unless you type one here.`);
	}
	const type = find('type');
	const typed = type && textOf(type);
	if (typed !== undefined && foldWord(typed) !== foldWord(settings.noteType)) {
		present.type = typed;
		if (settings.noteTag !== '') doubts.push(`${quote(propertyName('type', settings))} says ${quote(typed)} and stays. The tag “${settings.noteTag}” makes this an interview note.`);
	}
	return { words: { ...words, ...fromName(path, words, settings) }, doubts, present, settled };
}

const EXPECTED: Readonly<Record<FormKey, string>> = {
	company: 'no company',
	role: 'no role',
	date: 'no date that I can read',
	round: 'no number of a round',
	interviewers: 'no list of names that I can read',
	contact: 'no name that I can read',
	timeline: 'nothing I can read',
};

function isSettled(date: string, settings: Settings): boolean {
	return readDate(date, readingWays(settings))?.kind === 'day';
}

/** The property as it stands in the form; undefined when it must mean something else. */
function readAs(key: FormKey, property: Property, typed: string, settings: Settings): string | undefined {
	if (key === 'date') {
		const day = readDate(typed, readingWays(settings));
		if (day?.kind === 'day') return isoText(day).replace('T', ' ');
		return day?.kind === 'relative' ? typed : undefined;
	}
	if (key === 'round') return /^0*[1-9]\d{0,2}$/.test(typed) ? String(Number(typed)) : undefined;
	if (key === 'interviewers' || key === 'contact') return rowOf(property);
	return typed.replace(/\s+/g, ' ');
}

function rowOf(property: Property): string | undefined {
	const isList = property.items !== undefined;
	const read = linesOf(property).map(({ text }) => (isList ? readPeopleOfItem(text) : readPeople(text)));
	if (read.some(({ unread }) => unread.length > 0)) return undefined;
	const { row, leftOut } = peopleRow(read.flatMap(({ people }) => people.flatMap((person) => personText(person) ?? [])));
	return leftOut > 0 ? undefined : row;
}

/** Day and company in the name of the note, for what its properties leave open. */
function fromName(path: string, words: Readonly<Record<FormKey, string>>, settings: Settings): Partial<InterviewWords> {
	const { day, rest } = readLeadingDay(noteNameOf(path), readingWays(settings)) ?? {};
	if (!day) return words.company === '' ? { company: noteNameOf(path) } : {};
	return {
		...(words.date === '' && { date: isoText(day).replace('T', ' ') }),
		...(words.company === '' && { company: (rest ?? '').replace(/\s+round \d{1,3}$/i, '').trim() }),
	};
}
