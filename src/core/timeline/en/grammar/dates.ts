import { datedDays } from '../../grammar/dated-days';
import type { Bearings, NamedDays } from '../../phrase';
import { monthNamed } from './calendar-words';
import { ORDINAL, ordinalOf } from './number-words';

const DAY = `(?:the )?(${ORDINAL}|\\d{1,2})`;

/** Source of a pattern: a day of the month or two with "to" or "or" between them, as two groups. */
export const DAY_OR_DAYS = `${DAY}(?:(?:~(?:-|/)~| to | or | and | thru | through )${DAY})?(?![:/.%]\\d)`;

// No year of ours, and a year in two figures that only chrono knows how to read ("3-Dec-27").
const NOT_BEFORE = '(?!~,?~\\d{5}|-\\d\\d(?:[,.;)]|$))';

/** Source of a pattern: a year from 1900 on, or one of this century behind an apostrophe, as one group, with the comma or dash before it. */
export const YEAR = `(?:(?: |~[,-]~)((?:19|2\\d)\\d\\d|'\\d\\d))?${NOT_BEFORE}`;

/** The days that were matched by these pieces of a pattern. */
export function daysOfMonth(first: string, last: string | undefined, month: string, year: string | undefined, bearings: Bearings): NamedDays | undefined {
	const numbers = { first: ordinalOf(first), last: last === undefined ? undefined : ordinalOf(last), month: monthNamed(month) };
	return datedDays({ ...numbers, year: year === undefined ? undefined : yearOf(year) }, bearings);
}

function yearOf(year: string): number {
	return year.startsWith("'") ? 2000 + Number(year.slice(1)) : Number(year);
}
