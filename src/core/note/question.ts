import type { CalendarDate } from '../date/calendar-date';
import type { DayWindow } from '../timeline/day-window';
import { settle } from '../timeline/settled';
import type { ReadingWays, Timeline } from '../timeline/timeline';
import type { Fix } from './problem';

/** A reading that a person should look at: people would differ about the words, or they were found in the note's body. */
export interface Question {
	/** The note's path in the vault. */
	readonly note: string;
	/** 1-based line in the file. */
	readonly line: number;
	readonly about: 'unsure words' | 'words in the body';
	/** The words as the note has them: a property, their words in a reply, or a sentence. */
	readonly words: string;
	readonly saidOn: CalendarDate;
	/** How they are read until somebody answers. */
	readonly reading: DayWindow;
	/** What can be answered with one click, the present reading first. */
	readonly choices: readonly Choice[];
}

/** One answer, and what it writes. */
export interface Choice {
	/** The days that it settles on; `other date` asks for one first, `no timeline` says that the words are none. */
	readonly answer: DayWindow | 'other date' | 'no timeline';
	readonly fix: Fix;
}

/** Where the words stand, and how a settled version of them is written. */
export interface Wording extends Pick<Question, 'note' | 'line' | 'about' | 'words' | 'saidOn'> {
	/** The property to write, as the vault spells it. */
	readonly property: string;
	/** The line of a list that holds the words; absent when they are all of the property. */
	readonly inLine?: string;
}

/** The question about a reading, with every answer that is known. */
export function questionAbout(wording: Wording, timeline: Timeline, { languages }: Pick<ReadingWays, 'languages'>): Question {
	const { note, line, about, words, saidOn } = wording;
	const { earliest, latest, others, sure } = timeline;
	const reading = { earliest, latest };
	const settled = (window: DayWindow): string => settle(words, timeline, window, languages);
	const windows = [reading, ...others].map((window): Choice => ({ answer: window, fix: fixWith(wording, sure ? words : settled(window)) }));
	const none: Choice = { answer: 'no timeline', fix: { kind: 'set', property: wording.property, value: 'none', label: 'It is no timeline' } };
	const choices = [...windows, { answer: 'other date', fix: askDate(wording, words.slice(0, timeline.to), words.slice(timeline.to)) } as const, ...(about === 'words in the body' ? [none] : [])];
	return { note, line, about, words, saidOn, reading, choices };
}

/** Asks for a date that is written in brackets behind the words before it. */
export function askDate(wording: Pick<Wording, 'property' | 'words' | 'inLine'>, before: string, after: string): Fix {
	const { property, inLine, words } = wording;
	const [lead, tail] = around(words, inLine);
	return { kind: 'ask-date', property, ...(inLine !== undefined && { inLine }), before: `${lead}${before} (`, after: `)${after}${tail}`, label: 'Set a date…' };
}

function fixWith({ property, inLine, words }: Wording, text: string): Fix {
	const [lead, tail] = around(words, inLine);
	if (inLine === undefined) return { kind: 'set', property, value: text, label: 'Confirm' };
	return { kind: 'set-line', property, from: inLine, to: `${lead}${text}${tail}`, label: 'Confirm' };
}

/** What stands before and behind the words in their line. */
function around(words: string, line: string | undefined): readonly [lead: string, tail: string] {
	const at = line?.indexOf(words) ?? -1;
	return line === undefined || at < 0 ? ['', ''] : [line.slice(0, at), line.slice(at + words.length)];
}
