import { isoDate, type CalendarDate } from '../date/calendar-date';
import type { Person, Reference } from '../interview/interview';
import type { INTERVIEW_KEYS, PropertyKey } from '../settings/property-keys';
import type { Settings } from '../settings/settings';
import { propertyName } from './property/properties';
import { isoText } from './text/date-text';
import { fileNameFrom } from './text/file-name';
import { personText, referenceText, wordsText } from './text/name-text';
import type { PropertyValue } from './yaml/note-text';

/** What is known of an interview before it has a note. */
export interface NewInterview {
	readonly company: Reference;
	readonly role?: Reference;
	/** The user's own grouping, where the earlier rounds have one. */
	readonly application?: Reference;
	readonly on?: CalendarDate;
	/** Minutes after local midnight. */
	readonly minutes?: number;
	readonly round?: number;
	readonly interviewers: readonly Person[];
	readonly contact?: Person;
	/** Their words on when they will answer. */
	readonly timelineWords?: string;
}

/** The applications beside the new round, as far as its name must stand apart from theirs. */
export interface Neighbours {
	/** Whether there is an application for another role at the same company. */
	readonly hasOtherRole: boolean;
	/** Whether the same application has another round. */
	readonly hasOtherRound: boolean;
}

type InterviewKey = (typeof INTERVIEW_KEYS)[number];

/** A property of a new note, by our own name for it. */
export type NewProperty = readonly [key: InterviewKey | 'type', value: PropertyValue];

// Empty, they stand there to be filled in; the others come when they say something.
const ALWAYS: ReadonlySet<PropertyKey> = new Set(['company', 'role', 'date', 'interviewers', 'timeline']);

/** The properties of an interview note in the order of notes.md, each as it is read back; those that say nothing and are not asked of every note are left out. */
export function interviewProperties(interview: NewInterview, settings: Pick<Settings, 'noteType'>): readonly NewProperty[] {
	const { company, role, application, on, minutes, round, interviewers, contact, timelineWords = '' } = interview;
	const all: readonly NewProperty[] = [
		['type', settings.noteType],
		['company', referenceText(company)],
		['role', role && referenceText(role)],
		['application', application && referenceText(application)],
		['date', on === undefined ? undefined : isoText({ on, minutes })],
		['round', round],
		['interviewers', [...new Set(interviewers.flatMap((person) => personText(person) ?? []))]],
		['contact', contact && personText(contact)],
		['timeline', wordsText(timelineWords)],
	];
	return all.filter(([key, value]) => ALWAYS.has(key) || saysSomething(value));
}

/** The same under the vault's own names. */
export function namedProperties(properties: readonly NewProperty[], settings: Pick<Settings, 'properties'>): readonly (readonly [name: string, value: PropertyValue])[] {
	return properties.map(([key, value]) => [propertyName(key, settings), value]);
}

/** Whether a property holds anything. */
export function saysSomething(value: PropertyValue): boolean {
	return typeof value === 'object' && value !== null ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

/**
 * What the note is called: "2026-11-10 Acme round 2". The role is in it beside another application at the company, the round
 * from the second on or beside another; without a date it begins with the company. A long name gives way to the round.
 */
export function interviewNoteName({ company, role, on, round }: NewInterview, { hasOtherRole, hasOtherRound }: Neighbours): string {
	const names = [company.name, ...(hasOtherRole && role ? [role.name] : [])].join(' ');
	const tail = round !== undefined && (round > 1 || hasOtherRound) ? ` round ${round}` : '';
	const head = on === undefined ? '' : `${isoDate(on)} `;
	const parts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(names)].slice(0, MOST_PARTS);
	for (let count = parts.length; count > 0; count--) {
		const name = fileNameFrom(`${head}${parts.slice(0, count).map(({ segment }) => segment).join('').trimEnd()}${tail}`);
		if (name.endsWith(tail)) return name;
	}
	return fileNameFrom(`${head}${tail}`);
}

const MOST_PARTS = 120;
