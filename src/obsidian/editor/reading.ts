import { parseIsoDate, type CalendarDate } from '../../core/date/calendar-date';
import { longDayWords } from '../../core/date/date-words';
import { isoText } from '../../core/note/text/date-text';
import type { DayInWords } from '../../core/timeline/read-day';
import type { Timeline } from '../../core/timeline/timeline';
import { windowWords } from '../../core/timeline/window-words';

/** How words of a note are read, put into words for the end of their line. */
export interface Reading {
	/** "by Fri 4 Dec 2026"; or that there is no date. */
	readonly text: string;
	/** Whether people would differ about it, or nothing could be read. */
	readonly doubt: 'none' | 'unsure' | 'nothing';
	/** What the text leaves out, as sentences: the day it counts from, and what else it could mean. */
	readonly explanation: string;
	/** How many lines below the first of the words their reading stands. */
	readonly below: number;
}

/** A reading with its 1-based line in the note. */
export interface PlacedReading extends Reading {
	readonly line: number;
}

/** Words that give nothing where a date was meant. */
export const NO_DATE: Reading = {
	text: 'no date I can read',
	doubt: 'nothing',
	explanation: 'There is no date in it that I can read, so the usual rhythm applies. Write a date, or “none”.',
	below: 0,
};

/** What they said, read as of the day on which they said it; undefined for a date that speaks for itself. */
export function timelineReading({ matched, sure, others, ...window }: Timeline, saidOn: CalendarDate, locale: string): Reading | undefined {
	if (parseIsoDate(matched.trim()) !== undefined) return undefined;
	const text = windowWords(window, saidOn, locale);
	const counted = `Read as ${text}, counted from ${longDayWords(saidOn, locale)}.`;
	if (sure) return { text, doubt: 'none', explanation: counted, below: 0 };
	const also = others.map((other) => windowWords(other, saidOn, locale));
	const differ = also.length === 0 ? 'People would differ.' : `People would differ: it could also be ${also.join(' or ')}.`;
	return { text, doubt: 'unsure', explanation: `${counted} ${differ}`, below: 0 };
}

/** A day that words name in full. */
export function dayReading(day: Pick<DayInWords, 'on' | 'minutes'>, locale: string): Reading {
	const text = dayAndTime(day, locale);
	return { text, doubt: 'none', explanation: `Read as ${text}.`, below: 0 };
}

/** A day that words name only as seen from today: tomorrow they would name another one. */
export function dayFromToday(day: Pick<DayInWords, 'on' | 'minutes'>, locale: string): Reading {
	const text = dayAndTime(day, locale);
	return { text, doubt: 'unsure', explanation: `Read as ${text}, counted from today. It does not count until the date itself is written.`, below: 0 };
}

function dayAndTime({ on, minutes }: Pick<DayInWords, 'on' | 'minutes'>, locale: string): string {
	const [, time] = isoText({ on, minutes }).split('T');
	return time === undefined ? longDayWords(on, locale) : `${longDayWords(on, locale)}, ${time}`;
}
