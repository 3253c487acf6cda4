import { addDays, mondayOf, weekdayOf, type Weekday } from '../../date/calendar-date';
import { nearestDayOfMonth } from '../nearest-date';
import { endOf, leadPattern } from '../phrase-pattern';
import type { Bearings, DayPhrase, NamedDays, PhraseExamples } from '../phrase';
import { CLAUSE_ENDS } from './grammar/answer-words';
import { MONTH, WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { ORDINAL } from './grammar/number-words';

// Behind the weekday stands what can only be a date; its own phrase reads it.
const DATE_AHEAD = `(?=(?:the )?(?:${ORDINAL}|\\d{1,2} (?:of )?${MONTH}|\\d{1,2}[/.]\\d|\\d{4}-|${MONTH}~(?:the )?\\d))`;

// "Friday 20": a number alone is a day when it ends the clause and falls on that weekday.
const BARE_DAY = `(\\d{1,2})${CLAUSE_ENDS}`;

function onBareDay(weekday: Weekday, day: number, bearings: Bearings): NamedDays | undefined {
	const date = nearestDayOfMonth(bearings, day);
	return date !== undefined && weekdayOf(date) === weekday ? { first: date, last: date, sure: true } : undefined;
}

/** "Friday the 20th", "Fri, Nov 20": the date decides, and a weekday that does not fit it is worth a question. */
export const weekdayWithDatePhrase: DayPhrase = {
	name: 'weekday with its date',
	pattern: leadPattern(`(?:(?:this coming|this|next|coming) )?(${WEEKDAY})~[,(]?~(?:${DATE_AHEAD}|${BARE_DAY})`),
	read(match, reader) {
		if (match[2] !== undefined) return onBareDay(weekdayNamed(match[1] ?? ''), Number(match[2]), reader);
		const date = reader.daysAt(endOf(match));
		if (!date) return undefined;
		const weekday = weekdayNamed(match[1] ?? match[0]);
		if (weekdayOf(date.first) === weekday) return date;
		const day = addDays(mondayOf(date.first), weekday - 1);
		return { ...date, sure: false, others: [{ first: day, last: day }] };
	},
};

export const weekdayWithDateExamples: PhraseExamples = {
	reads: [
		['Friday the 20th', '2026-11-09', '2026-11-20', '2026-11-20'],
		['by Fri, Nov 27', '2026-11-20', '2026-11-20', '2026-11-27'],
		['Monday 30 November 2026', '2026-11-20', '2026-11-30', '2026-11-30'],
		['by Friday 13', '2026-11-04', '2026-11-04', '2026-11-13'],
		['Friday 20', '2026-11-04', '2026-11-20', '2026-11-20'],
		['Tuesday (1/5)', '2026-12-18', '2027-01-05', '2027-01-05'],
	],
	ignores: ['Fridays the office is closed'],
};
