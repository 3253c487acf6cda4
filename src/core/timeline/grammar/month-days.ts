import { addDays, calendarDateOf, earlier, lastOfMonth, partsOf, type CalendarDate } from '../../date/calendar-date';
import type { DaySpan } from '../day-window';
import type { Bearings } from '../phrase';

/** Which month: by its number 1–12, with its year or without; so many months ahead ("next month"); or simply the month that is meant ("the end of the month"). */
export type WhichMonth = { readonly month: number; readonly year?: number } | { readonly ahead: number } | 'the month';

/**
 * From one day to another of that month; a day that the month does not have is its last one. A month named while in it is this one,
 * unless those days of it have passed, or, of the past, are still to come. Undefined outside the calendar, and for "this month" when
 * they have passed.
 */
export function daysOfWhichMonth(which: WhichMonth, bearings: Bearings, days: readonly [first: number, last: number]): DaySpan | undefined {
	const said = partsOf(bearings.saidOn);
	const isPast = bearings.direction === 'past';
	const step = isPast ? -1 : 1;
	if (which === 'the month') return fitting(daysWithin(said.year, said.month, days), bearings) ?? daysWithin(said.year, said.month + step, days);
	if ('ahead' in which) {
		const named = daysWithin(said.year, said.month + which.ahead, days);
		return isPast ? named : fitting(named, bearings);
	}
	if (which.year !== undefined) return daysWithin(which.year, which.month, days);
	return fitting(daysWithin(said.year, which.month, days), bearings) ?? daysWithin(said.year + step, which.month, days);
}

/** The days that have not passed; of the past, those that have begun. */
function fitting(days: DaySpan | undefined, { saidOn, direction }: Bearings): DaySpan | undefined {
	if (!days) return undefined;
	const fits = direction === 'past' ? days.first <= saidOn : days.last >= saidOn;
	return fits ? days : undefined;
}

/** Month 0 is the December before, month 13 the January after. */
function daysWithin(year: number, month: number, [first, last]: readonly [number, number]): DaySpan | undefined {
	const count = 12 * year + month - 1;
	const start: CalendarDate | undefined = calendarDateOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
	if (start === undefined) return undefined;
	const end = lastOfMonth(start);
	return { first: earlier(addDays(start, first - 1), end), last: earlier(addDays(start, last - 1), end) };
}
