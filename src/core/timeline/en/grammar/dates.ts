import { calendarDateOf, type CalendarDate } from '../../../date/calendar-date';
import { nearestDayAndMonth } from '../../nearest-date';
import type { Bearings, NamedDays } from '../../phrase';
import { monthNamed } from './calendar-words';
import { ORDINAL, ordinalOf } from './number-words';

const DAY = `(?:the )?(${ORDINAL}|\\d{1,2})`;

/** Source of a pattern: a day of the month or two with "to" or "or" between them, as two groups. */
export const DAY_OR_DAYS = `${DAY}(?:(?:~(?:-|/)~| to | or | and | thru | through )${DAY})?(?![:/.%]\\d)`;

/** Source of a pattern: a year from 1900 on, as one group, with the comma before it. */
export const YEAR = '(?:~,?~((?:19|2\\d)\\d\\d))?';

/** The days that were matched by these pieces of a pattern; a missing year is the nearest in which the date comes, for the second day the one after. */
export function daysOfMonth(first: string, last: string | undefined, month: string, year: string | undefined, bearings: Bearings): NamedDays | undefined {
	const start = dateOf(first, month, year, bearings);
	const end = last === undefined || start === undefined ? start : dateOf(last, month, year, { saidOn: start });
	if (start === undefined || end === undefined || end < start) return undefined;
	return { first: start, last: end, sure: true, ...(year && !last && { absolute: true as const }) };
}

function dateOf(day: string, month: string, year: string | undefined, bearings: Bearings): CalendarDate | undefined {
	const parts = { day: ordinalOf(day), month: monthNamed(month) };
	return year === undefined ? nearestDayAndMonth(bearings, parts.day, parts.month) : calendarDateOf({ ...parts, year: Number(year) });
}
