import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { MONTH } from './grammar/calendar-words';
import { DAY_OR_DAYS, daysOfMonth, YEAR } from './grammar/dates';

/** "Nov 20th", "2026 December 18", "December 18, 2026", "January 11–15". */
export const monthThenDayPhrase: DayPhrase = {
	name: 'month, then day',
	pattern: phrasePattern(`(?:((?:19|2\\d)\\d\\d),? )?(${MONTH})~-?~${DAY_OR_DAYS}${YEAR}`),
	read([, yearBefore, month = '', first = '', last, year], reader) {
		return daysOfMonth(first, last, month, year ?? yearBefore, reader);
	},
};

export const monthThenDayExamples: PhraseExamples = {
	reads: [
		['Nov 20th', '2026-11-09', '2026-11-20', '2026-11-20'],
		['December 18, 2026', '2026-11-20', '2026-12-18', '2026-12-18'],
		['2027 January 5', '2026-11-20', '2027-01-05', '2027-01-05'],
		['no later than Jan. 8', '2026-12-18', '2026-12-18', '2027-01-08'],
		['by Jul. 3', '2027-06-11', '2027-06-11', '2027-07-03'],
		['January 11-15', '2026-12-18', '2027-01-11', '2027-01-15'],
		['Dec-3-2027', '2026-11-20', '2027-12-03', '2027-12-03'],
		["Dec 3, '27", '2026-11-20', '2027-12-03', '2027-12-03'],
		['December twenty first', '2026-11-20', '2026-12-21', '2026-12-21'],
		['Dec 18', '2026-12-18', '2026-12-18', '2026-12-18'],
	],
	ignores: ['June 31', 'May 99', 'May 3 99999', 'we marched 2 by 2'],
};
