import { addDays, calendarDateOf, earlier, lastOfMonth, partsOf, type CalendarDate } from '../../../date/calendar-date';
import { MONTH, monthNamed } from './calendar-words';

/** Source of a pattern: which month ("March", "next month", "January 2027"), as two groups: the name and the year. */
export const WHICH_MONTH = `(${MONTH}|(?:this|next|the following|the coming|the) month)(?:,? ((?:19|2\\d)\\d\\d))?`;

/**
 * From one day to another of the month that these words name; a day that the month does not have is its last one. A month named
 * while in it is this one, unless those days of it have passed. Undefined outside the calendar, and for "this month" when they have passed.
 */
export function daysOfMonthNamed(words: string, year: string | undefined, saidOn: CalendarDate, days: readonly [first: number, last: number]): MonthDays | undefined {
	const said = partsOf(saidOn);
	if (words.endsWith('month')) {
		const ahead = /next|following|coming/.test(words) ? 1 : 0;
		const named = daysWithin(said.year, said.month + ahead, days);
		return named && named.last < saidOn && words === 'the month' ? daysWithin(said.year, said.month + 1, days) : upcoming(named, saidOn);
	}
	const month = monthNamed(words);
	if (year !== undefined) return daysWithin(Number(year), month, days);
	return upcoming(daysWithin(said.year, month, days), saidOn) ?? daysWithin(said.year + 1, month, days);
}

/** The first and the last of some days of a month, both inclusive. */
export interface MonthDays {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

function upcoming(days: MonthDays | undefined, saidOn: CalendarDate): MonthDays | undefined {
	return days && days.last >= saidOn ? days : undefined;
}

function daysWithin(year: number, month: number, [first, last]: readonly [number, number]): MonthDays | undefined {
	const start = calendarDateOf({ year: month > 12 ? year + 1 : year, month: ((month - 1) % 12) + 1, day: 1 });
	if (start === undefined) return undefined;
	const end = lastOfMonth(start);
	return { first: earlier(addDays(start, first - 1), end), last: earlier(addDays(start, last - 1), end) };
}
