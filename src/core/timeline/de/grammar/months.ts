import type { DaySpan } from '../../day-window';
import { daysOfWhichMonth, type WhichMonth } from '../../grammar/month-days';
import type { Bearings } from '../../phrase';
import { MONTH, monthNamed, YEAR } from './calendar-words';
import { unspelt } from './spelling';

const POINTER = '(?:diese|laufende|nächste|kommende|folgende|übernächste)[nsm]?';

/** Source of a pattern: which month ("März", "des nächsten Monats", "Januar 2027"), as two groups: the name and the year. */
export const WHICH_MONTH = `((?:(?:des|den|dem|vom|im) )?(?:(?:monats? )?${MONTH}|(?:${POINTER} )?monats?))${YEAR}`;

/** From one day to another of the month that these words name. */
export function daysOfMonthNamed(words: string, year: string | undefined, bearings: Bearings, days: readonly [first: number, last: number]): DaySpan | undefined {
	return daysOfWhichMonth(whichMonth(words, year), bearings, days);
}

/** The month that these words name. */
export function whichMonth(words: string, year: string | undefined): WhichMonth {
	const name = unspelt(words).replace(/^(?:des|den|dem|vom|im) +/, '').replace(/^monats? +/, '');
	if (!/monats?$/.test(name)) return { month: monthNamed(name), ...(year !== undefined && { year: Number(year) }) };
	if (name.startsWith('ueber')) return { ahead: 2 };
	if (/^(?:naechst|kommend|folgend)/.test(name)) return { ahead: 1 };
	return /^(?:diese|laufend)/.test(name) ? { ahead: 0 } : 'the month';
}
