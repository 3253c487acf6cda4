import type { CalendarDate } from '../date/calendar-date';
import type { Pattern } from '../once/late-pattern';
import type { DateOrder } from '../settings/settings';
import type { DaySpan, DayWindow } from './day-window';

/** Why days alone are not yet a timeline: a quantity ("two weeks") needs words about an answer, a name ("May", "Christmas") needs to be all that is said. */
export type Weakness = 'quantity' | 'name';

/** The days that an expression names, both ends inclusive: "Friday" names one, "next week" five. */
export interface NamedDays extends DaySpan {
	/** False when people would differ about the days. */
	readonly sure: boolean;
	/** Which other days people could mean, the likeliest first. */
	readonly others?: readonly DaySpan[] | undefined;
	/** Where the expression ends in the text; absent when that is the end of the pattern's match. */
	readonly to?: number | undefined;
	/** Alone it means "by then" ("in two weeks", "end of March"): the window opens on the day it was said. */
	readonly upTo?: true | undefined;
	/** The end of a period: "before" it means by then. */
	readonly end?: true | undefined;
	/** It lies behind the day it was said ("last Friday"): a day, but never a promise. */
	readonly past?: true | undefined;
	readonly weak?: Weakness | undefined;
	/** Day, month and year are all spelt out. */
	readonly absolute?: true | undefined;
	/** Minutes after midnight, when a time stands beside the day. */
	readonly minutes?: number | undefined;
}

/** A window that a phrase states around the days it names ("by Friday"). */
export interface StatedWindow extends DayWindow {
	readonly sure: boolean;
	/** Which other windows people could mean, the likeliest first. */
	readonly others?: readonly DayWindow[] | undefined;
	/** Where the phrase ends in the text; absent when that is the end of the pattern's match. */
	readonly to?: number | undefined;
	readonly weak?: Weakness | undefined;
	/** It asks for time by itself ("give us two weeks"). */
	readonly isRequest?: true | undefined;
	/** Day, month and year of the day are all spelt out. */
	readonly absolute?: true | undefined;
}

/** Something found in the text, with the place where its words end. */
export type Placed<T> = T & { readonly to: number };

/** From which day, and to which side of it, the missing part of a date is looked for. */
export interface Bearings {
	/** The day on which the words were said. */
	readonly saidOn: CalendarDate;
	/** Of what has happened, the latest one up to `saidOn`; otherwise the next one from there. */
	readonly direction?: 'past';
}

/** What a phrase may ask while it reads its match. */
export interface PhraseReader extends Bearings {
	readonly dateOrder: DateOrder;
	/** The words in lower case with plain quotes, dashes and spaces; every character stands where it stood. */
	readonly text: string;
	/** The words as they were typed. */
	readonly words: string;
	/** The last day of the days named before this place ("through the 20th … the following week"). */
	readonly namedBefore: CalendarDate | undefined;
	/** The days named at that place, after words that change nothing ("around", "the"); said on another day when one is given. */
	daysAt(place: number, saidOn?: CalendarDate): Placed<NamedDays> | undefined;
}

/** One kind of phrase. `pattern` comes from `phrasePattern`: sticky, tried where words begin, without nested repetition. */
export interface Phrase<T> {
	readonly name: string;
	readonly pattern: Pattern;
	/** What the match means; undefined when it means nothing after all. */
	read(match: RegExpExecArray, reader: PhraseReader): T | undefined;
}

/** A phrase that names days: the X of "by X", "before X", "not until X". */
export type DayPhrase = Phrase<NamedDays>;

/** A phrase that states a window around the days it names. */
export type WindowPhrase = Phrase<StatedWindow>;

/** What a phrase reads and what it must not: its tests, and its page in the documentation. */
export interface PhraseExamples {
	/** Days as `YYYY-MM-DD`; null for an end that nobody named. */
	readonly reads: readonly (readonly [words: string, saidOn: string, earliest: string | null, latest: string | null])[];
	/** Words that hold no timeline. */
	readonly ignores: readonly string[];
}
