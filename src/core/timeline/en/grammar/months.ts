import type { DaySpan } from '../../day-window';
import { daysOfWhichMonth, type WhichMonth } from '../../grammar/month-days';
import type { Bearings } from '../../phrase';
import { MONTH, monthNamed } from './calendar-words';

/** Source of a pattern: which month ("March", "next month", "January 2027"), as two groups: the name and the year. */
export const WHICH_MONTH = `(${MONTH}|(?:this|next|the following|the coming|the) month)(?:,? ((?:19|2\\d)\\d\\d))?`;

/** From one day to another of the month that these words name. */
export function daysOfMonthNamed(words: string, year: string | undefined, bearings: Bearings, days: readonly [first: number, last: number]): DaySpan | undefined {
	return daysOfWhichMonth(whichMonth(words, year), bearings, days);
}

/** The month that these words name. */
export function whichMonth(words: string, year: string | undefined): WhichMonth {
	if (words === 'the month') return words;
	if (words.endsWith('month')) return { ahead: words.startsWith('this') ? 0 : 1 };
	return { month: monthNamed(words), ...(year !== undefined && { year: Number(year) }) };
}
