import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { MONTH } from './grammar/calendar-words';
import { DAY_OR_DAYS, daysOfMonth, YEAR } from './grammar/dates';

/** "20 November", "the 3rd of March 2027", "14–18 Sept". */
export const dayThenMonthPhrase: DayPhrase = {
	name: 'day, then month',
	pattern: phrasePattern(`${DAY_OR_DAYS}(?: of |~-~| )(${MONTH})${YEAR}`),
	read([, first = '', last, month = '', year], reader) {
		return daysOfMonth(first, last, month, year, reader);
	},
};

export const dayThenMonthExamples: PhraseExamples = {
	reads: [
		['20 November', '2026-11-09', '2026-11-20', '2026-11-20'],
		['on the 3rd of March 2027', '2026-11-20', '2027-03-03', '2027-03-03'],
		['9 Jan', '2026-12-18', '2027-01-09', '2027-01-09'],
		['14–18 Sept.', '2026-09-02', '2026-09-14', '2026-09-18'],
		['we decide on the 29th of February', '2026-12-01', '2028-02-29', '2028-02-29'],
		['by 4-Dec-2026', '2026-11-20', '2026-11-20', '2026-12-04'],
		["3 Dec '27", '2026-11-20', '2027-12-03', '2027-12-03'],
		['the twenty second of December', '2026-11-20', '2026-12-22', '2026-12-22'],
	],
	ignores: ['31 June', '40 may apply', '3 marching bands', '5 December 2201', '3 December 12027'],
};
