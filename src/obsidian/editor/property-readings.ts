import type { CalendarDate } from '../../core/date/calendar-date';
import { wordsOf, type OwnNote, type Words } from '../../core/note/own-note';
import { readDateProperty, readOfferDeadline } from '../../core/note/property/date-property';
import { readOutcomeProperty } from '../../core/note/property/line-properties';
import { readStated } from '../../core/note/property/timeline-property';
import { readDate } from '../../core/note/text/date-text';
import { replyEntries } from '../../core/note/text/log-entries';
import { readReplyLine } from '../../core/note/text/reply-line';
import type { Property } from '../../core/note/yaml/property-values';
import { linesOf } from '../../core/note/yaml/typed-text';
import { readDay } from '../../core/timeline/read-day';
import { LONGEST_WORDS, readTimeline } from '../../core/timeline/read-timeline';
import { dayFromToday, dayReading, NO_DATE, timelineReading, type PlacedReading, type Reading } from './reading';
import type { ReadingMemo } from './reading-memo';

/** What the reading of properties depends on besides the note. */
interface PropertyContext {
	readonly today: CalendarDate;
	readonly locale: string;
	readonly memo: ReadingMemo;
}

/** How the words on timing in an interview note's properties are read, by line. What the plugin plans from reads them in the same way. */
export function propertyReadings(note: OwnNote, interviewOn: CalendarDate | undefined, context: PropertyContext): readonly PlacedReading[] {
	const readings = [
		...dayWords(note, 'date', context),
		...dayWords(note, 'snooze', context),
		...(interviewOn === undefined ? [] : timelineWords(note, interviewOn, context)),
		...replyLines(note, context),
		...deadlineWords(note, interviewOn, context),
	];
	return readings.sort((a, b) => a.line - b.line);
}

// A date that somebody is in the middle of typing in figures is not unread, but unfinished.
const DATE_IN_FIGURES = /^(?:\d{1,4}|\d{4}-\d{0,2}(?:-\d{0,2})?)$/;

/** The words of a property, if it holds words and not a date in figures. */
function spelledOut(note: OwnNote, key: 'date' | 'snooze' | 'timeline' | 'offer_deadline'): Words | undefined {
	const words = wordsOf(note, key);
	return words && !DATE_IN_FIGURES.test(words.text) ? words : undefined;
}

function timelineWords(note: OwnNote, on: CalendarDate, { locale, memo }: PropertyContext): PlacedReading[] {
	const words = spelledOut(note, 'timeline');
	if (!words) return [];
	return placed(words.property, memo.of(`timeline ${on} ${words.text}`, () => {
		const stated = readStated(note, on);
		// "none" says that there is no timeline, and a text without end is not looked into.
		if (!stated || words.text.length > LONGEST_WORDS || isExactDay(words, note)) return undefined;
		return stated.timeline ? timelineReading(stated.timeline, on, locale) : NO_DATE;
	}));
}

function replyLines(note: OwnNote, { locale, memo }: PropertyContext): PlacedReading[] {
	const property = note.find('replies');
	const entries = property ? linesOf(property).flatMap(({ line, text }) => replyEntries(text).map((entry) => ({ line, entry }))) : [];
	return entries.flatMap(({ line, entry }) => {
		const reading = memo.of(`reply ${entry}`, () => {
			const reply = readReplyLine(entry, note.ways).value;
			return reply?.timeline && timelineReading(reply.timeline, reply.on, locale);
		});
		return reading ? [{ ...reading, line }] : [];
	});
}

function dayWords(note: OwnNote, key: 'date' | 'snooze', { today, locale, memo }: PropertyContext): PlacedReading[] {
	const words = spelledOut(note, key);
	if (!words) return [];
	return placed(words.property, memo.of(`day ${today} ${words.text}`, () => {
		const day = readDate(words.text, note.ways);
		if (day?.kind === 'day') return day.exact ? undefined : dayReading(day, locale);
		const seen = day?.kind === 'relative' ? readDay(words.text, { saidOn: today, ...note.ways }) : undefined;
		return seen && dayFromToday(seen, locale);
	}));
}

function deadlineWords(note: OwnNote, interviewOn: CalendarDate | undefined, { locale, memo }: PropertyContext): PlacedReading[] {
	const words = spelledOut(note, 'offer_deadline');
	if (!words) return [];
	const outcome = readOutcomeProperty(note, interviewOn);
	return placed(words.property, memo.of(`deadline ${outcome?.kind} ${outcome?.on} ${words.text}`, () => {
		const on = isExactDay(words, note) ? undefined : readOfferDeadline(note, outcome);
		if (on === undefined) return undefined;
		const said = outcome?.kind === 'offer' ? readTimeline(words.text, { saidOn: outcome.on, ...note.ways }) : undefined;
		return said?.latest === on && outcome ? timelineReading(said, outcome.on, locale) : dayReading({ on }, locale);
	}));
}

/** Whether the words are a date as the plugin itself writes it, perhaps with a time or as a link: it says what it means. */
function isExactDay({ text }: Words, { ways }: OwnNote): boolean {
	const day = readDate(text, ways);
	return day?.kind === 'day' && day.exact;
}

/** At the last line of the property's value. */
function placed({ line, raw }: Property, reading: Reading | undefined): PlacedReading[] {
	return reading ? [{ ...reading, line: line + raw.split('\n').length - 1 }] : [];
}

/** The day of the interview, when the note has one. */
export function interviewDay(note: OwnNote): CalendarDate | undefined {
	return readDateProperty(note, 'date', 'nothing can be read yet')?.on;
}
