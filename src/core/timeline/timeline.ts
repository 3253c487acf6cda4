import type { CalendarDate } from '../date/calendar-date';
import type { DateOrder } from '../settings/settings';

/** A window of days, both ends inclusive; an end that nobody named is null. */
export interface DayWindow {
	readonly earliest: CalendarDate | null;
	/** The last day on which an answer is still on time; null for an open lower bound ("not before 5 January"). */
	readonly latest: CalendarDate | null;
}

/** What they said about when they will answer, as days (timelines.md). At least one end is known. */
export interface Timeline extends DayWindow {
	/** The words that were read, as they stand in the text. */
	readonly matched: string;
	/** Where `matched` begins and ends in the text that was read. */
	readonly from: number;
	readonly to: number;
	/** False when people would differ about the reading. */
	readonly sure: boolean;
}

/** What a reading depends on besides the words. */
export interface ReadingContext {
	/** The day on which the words were said; never today. */
	readonly saidOn: CalendarDate;
	readonly dateOrder: DateOrder;
	/**
	 * Of what has happened: a missing year, month or week is then the latest one up to `saidOn`; otherwise it is the next one from there.
	 * Promises look ahead, so only `readDay` is asked for the past.
	 */
	readonly direction?: 'past';
}

/** The days that an expression names, both ends inclusive: "Friday" names one, "next week" five. */
export interface NamedDays {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	/** False when people would differ about the days. */
	readonly sure: boolean;
	/** Where the expression ends in the text; absent when that is the end of the pattern's match. */
	readonly to?: number;
	/** Alone it means "by then" ("in two weeks", "end of March"): the window opens on the day it was said. */
	readonly upTo?: true;
	/** It lies behind the day it was said ("last Friday"): a day, but never a promise. */
	readonly past?: true;
	readonly weak?: Weakness;
	/** Day, month and year are all spelt out. */
	readonly absolute?: true;
	/** Minutes after midnight, when a time stands beside the day. */
	readonly minutes?: number;
}

/** A window that a phrase states around the days it names ("by Friday"). */
export interface StatedWindow extends DayWindow {
	readonly sure: boolean;
	/** Where the phrase ends in the text; absent when that is the end of the pattern's match. */
	readonly to?: number;
	readonly weak?: Weakness;
	/** Day, month and year of the day are all spelt out. */
	readonly absolute?: true;
}

/** Why days alone are not yet a timeline: a quantity ("two weeks") needs words about an answer, a name ("May", "Christmas") needs to be all that is said. */
export type Weakness = 'quantity' | 'name';

/** Something found in the text, with the place where its words end. */
export type Placed<T> = T & { readonly to: number };

/** What a phrase may ask while it reads its match. */
export interface PhraseReader extends ReadingContext {
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
	readonly pattern: RegExp;
	/** What the match means; undefined when it means nothing after all. */
	read(match: RegExpExecArray, reader: PhraseReader): T | undefined;
}

/** A phrase that names days: the X of "by X", "before X", "not until X". */
export type DayPhrase = Phrase<NamedDays>;

/** A phrase that states a window around the days it names. */
export type WindowPhrase = Phrase<StatedWindow>;

/** A language is data beside code: its phrases in the order in which they are tried, and the words that tell an answer from other matters. */
export interface Language {
	readonly code: string;
	readonly days: readonly DayPhrase[];
	readonly windows: readonly WindowPhrase[];
	/** How every phrase begins; sticky. A word that begins otherwise is passed over. */
	readonly firstWord: RegExp;
	/** Words that may stand before named days and change nothing; sticky. */
	readonly filler: RegExp;
	/** A time or part of the day at that place ("2pm", "afternoon"), with its minutes after midnight where it has them. */
	timeAt(text: string, place: number): Placed<{ readonly minutes?: number }> | undefined;
	/** Words about an answer: decide, hear, call, let you know; global. */
	readonly answer: RegExp;
	/** Words about other matters: start dates, the interview itself, the candidate's own plans; global. */
	readonly otherMatter: RegExp;
	/** Words that look like a date or a length of time, read or not. */
	readonly dateLike: RegExp;
	/** Where one clause ends and another begins within a sentence; global. */
	readonly clauseBreak: RegExp;
	/** Abbreviations whose full stop ends no sentence unless a capital follows, matched at the end of the text before it. */
	readonly abbreviation: RegExp;
	/** Dates spelt in ways that our phrases do not know; asked only when they read nothing. */
	spelledDates(words: string, context: ReadingContext): readonly SpelledDate[];
}

/** A date that a library found in the text. */
export interface SpelledDate {
	readonly from: number;
	readonly days: Placed<NamedDays>;
}

/** What a phrase reads and what it must not: its tests, and its page in the documentation. */
export interface PhraseExamples {
	/** Days as `YYYY-MM-DD`; null for an end that nobody named. */
	readonly reads: readonly (readonly [words: string, saidOn: string, earliest: string | null, latest: string | null])[];
	/** Words that hold no timeline. */
	readonly ignores: readonly string[];
}
