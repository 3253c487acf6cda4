import { calendarDateOf, type CalendarDate } from '../../date/calendar-date';
import { nearestDayAndMonth } from '../nearest-date';
import type { Bearings, NamedDays } from '../phrase';

/** A date in numbers, or the first and the last day of a few in one month. */
export interface DatedDays {
	readonly first: number;
	readonly last?: number | undefined;
	readonly month: number;
	readonly year?: number | undefined;
}

/** Those days; a missing year is the nearest in which the date comes, for the last day the one after. Undefined for days that no calendar has. */
export function datedDays({ first, last, month, year }: DatedDays, bearings: Bearings): NamedDays | undefined {
	const start = dateOf(first, month, year, bearings);
	const end = last === undefined || start === undefined ? start : dateOf(last, month, year, { saidOn: start });
	if (start === undefined || end === undefined || end < start) return undefined;
	return { first: start, last: end, sure: true, ...(year !== undefined && last === undefined && { absolute: true as const }) };
}

function dateOf(day: number, month: number, year: number | undefined, bearings: Bearings): CalendarDate | undefined {
	return year === undefined ? nearestDayAndMonth(bearings, day, month) : calendarDateOf({ day, month, year });
}
