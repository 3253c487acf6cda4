import { addDays, addMonths, calendarDateOf, partsOf, type CalendarDate } from '../../date/calendar-date';
import type { Bearings, NamedDays } from '../phrase';

/** A quarter by its number 1–4, or 0 for the running one, with its year where one is named. */
export interface WhichQuarter {
	readonly number: number;
	readonly year?: number;
	/** The one after it. */
	readonly isNext?: boolean;
}

/** Its end is a day; its first or last month is what "early" and "late" leave of it. */
export type QuarterPart = 'whole' | 'early' | 'late' | 'end';

/** The days of that part of the quarter; undefined outside the calendar. */
export function daysOfQuarter(which: WhichQuarter, part: QuarterPart, bearings: Bearings): NamedDays | undefined {
	const first = startOf(which, bearings);
	if (first === undefined) return undefined;
	const last = addDays(addMonths(first, 3), -1);
	if (part === 'end') return { first: last, last, sure: true, upTo: true, end: true };
	if (part === 'late') return { first: addMonths(first, 2), last, sure: false };
	const firstMonth = { first, last: addDays(addMonths(first, 1), -1) };
	return part === 'early' ? { ...firstMonth, sure: false } : { first, last, sure: false, others: [firstMonth] };
}

function startOf({ number: named, year, isNext }: WhichQuarter, { saidOn, direction }: Bearings): CalendarDate | undefined {
	const said = partsOf(saidOn);
	const current = Math.ceil(said.month / 3);
	const number = named || current;
	const away = direction === 'past' ? -Number(number > current) : Number(number < current);
	const start = calendarDateOf({ year: year ?? said.year + away, month: 3 * number - 2, day: 1 });
	return start !== undefined && isNext ? addMonths(start, 3) : start;
}
