import { calendarDateOf, type CalendarDate } from '../../../date/calendar-date';
import { nextWithDayAndMonth } from '../../next-date';
import type { NamedDays } from '../../timeline';
import { monthNamed } from './calendar-words';
import { ORDINAL, ordinalOf } from './number-words';

const DAY = `(?:the )?(${ORDINAL}|\\d{1,2})`;

/** Source of a pattern: a day of the month or two with "to" or "or" between them, as two groups. */
export const DAY_OR_DAYS = `${DAY}(?:(?:~(?:-|/)~| to | or | and | thru | through )${DAY})?(?![:/.%]\\d)`;

/** Source of a pattern: a year from 1900 on, as one group, with the comma before it. */
export const YEAR = '(?:~,?~((?:19|2\\d)\\d\\d))?';

/** The days that were matched by these pieces of a pattern; a missing year is the next one in which the date comes. */
export function daysOfMonth(first: string, last: string | undefined, month: string, year: string | undefined, saidOn: CalendarDate): NamedDays | undefined {
	const start = dateOf(first, month, year, saidOn);
	const end = last === undefined || start === undefined ? start : dateOf(last, month, year, start);
	if (start === undefined || end === undefined || end < start) return undefined;
	return { first: start, last: end, sure: true, ...(year && !last && { absolute: true as const }) };
}

function dateOf(day: string, month: string, year: string | undefined, saidOn: CalendarDate): CalendarDate | undefined {
	const parts = { day: ordinalOf(day), month: monthNamed(month) };
	return year === undefined ? nextWithDayAndMonth(saidOn, parts.day, parts.month) : calendarDateOf({ ...parts, year: Number(year) });
}
