import { datedDays } from '../../grammar/dated-days';
import type { Bearings, NamedDays } from '../../phrase';
import { monthNamed } from './calendar-words';
import { ORDINAL, ordinalOf } from './number-words';

const DAY = `(?:the )?(${ORDINAL}|\\d{1,2})`;

/** Source of a pattern: a day of the month or two with "to" or "or" between them, as two groups. */
export const DAY_OR_DAYS = `${DAY}(?:(?:~(?:-|/)~| to | or | and | thru | through )${DAY})?(?![:/.%]\\d)`;

/** Source of a pattern: a year from 1900 on, as one group, with the comma before it. */
export const YEAR = '(?:~,?~((?:19|2\\d)\\d\\d))?';

/** The days that were matched by these pieces of a pattern. */
export function daysOfMonth(first: string, last: string | undefined, month: string, year: string | undefined, bearings: Bearings): NamedDays | undefined {
	const numbers = { first: ordinalOf(first), last: last === undefined ? undefined : ordinalOf(last), month: monthNamed(month) };
	return datedDays({ ...numbers, year: year === undefined ? undefined : Number(year) }, bearings);
}
