import { addDays, calendarDateOf, earlier, lastOfMonth, partsOf, type CalendarDate } from '../../../date/calendar-date';
import type { Bearings } from '../../phrase';
import { MONTH, monthNamed } from './calendar-words';

/** Source of a pattern: which month ("March", "next month", "January 2027"), as two groups: the name and the year. */
export const WHICH_MONTH = `(${MONTH}|(?:this|next|the following|the coming|the) month)(?:,? ((?:19|2\\d)\\d\\d))?`;

/**
 * From one day to another of the month that these words name; a day that the month does not have is its last one. A month named
 * while in it is this one, unless those days of it have passed, or, of the past, are still to come. Undefined outside the calendar,
 * and for "this month" when they have passed.
 */
export function daysOfMonthNamed(words: string, year: string | undefined, bearings: Bearings, days: readonly [first: number, last: number]): MonthDays | undefined {
	const said = partsOf(bearings.saidOn);
	const isPast = bearings.direction === 'past';
	const step = isPast ? -1 : 1;
	if (words === 'the month') return fitting(daysWithin(said.year, said.month, days), bearings) ?? daysWithin(said.year, said.month + step, days);
	if (words.endsWith('month')) {
		const named = daysWithin(said.year, said.month + (words.startsWith('this') ? 0 : 1), days);
		return isPast ? named : fitting(named, bearings);
	}
	const month = monthNamed(words);
	if (year !== undefined) return daysWithin(Number(year), month, days);
	return fitting(daysWithin(said.year, month, days), bearings) ?? daysWithin(said.year + step, month, days);
}

/** The first and the last of some days of a month, both inclusive. */
export interface MonthDays {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** The days that have not passed; of the past, those that have begun. */
function fitting(days: MonthDays | undefined, { saidOn, direction }: Bearings): MonthDays | undefined {
	if (!days) return undefined;
	const fits = direction === 'past' ? days.first <= saidOn : days.last >= saidOn;
	return fits ? days : undefined;
}

/** Month 0 is the December before, month 13 the January after. */
function daysWithin(year: number, month: number, [first, last]: readonly [number, number]): MonthDays | undefined {
	const count = 12 * year + month - 1;
	const start = calendarDateOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
	if (start === undefined) return undefined;
	const end = lastOfMonth(start);
	return { first: earlier(addDays(start, first - 1), end), last: earlier(addDays(start, last - 1), end) };
}
