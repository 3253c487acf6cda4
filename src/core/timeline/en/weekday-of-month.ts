import { weekdayOfMonth } from '../grammar/weekday-of-month';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { whichMonth, WHICH_MONTH } from './grammar/months';
import { ordinalOf } from './grammar/number-words';

/** "The first Monday in December", "the second Friday of next month", "the last Thursday of January". */
export const weekdayOfMonthPhrase: DayPhrase = {
	name: 'weekday of a month',
	pattern: phrasePattern(`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) (${WEEKDAY}) (?:of|in) ${WHICH_MONTH}`),
	read([, which = '', name = '', month = '', year], reader) {
		return weekdayOfMonth(ordinalOf(which) || 'last', weekdayNamed(name), whichMonth(month, year), reader);
	},
};

export const weekdayOfMonthExamples: PhraseExamples = {
	reads: [
		['the first Monday in December', '2026-11-20', '2026-12-07', '2026-12-07'],
		['by the 2nd Friday of next month', '2026-12-20', '2026-12-20', '2027-01-08'],
		['the last Thursday of January', '2026-12-20', '2027-01-28', '2027-01-28'],
		['the first Tuesday of December', '2026-11-20', '2026-12-01', '2026-12-01'],
	],
	ignores: ['the second Friday of each sprint is free time for the whole team here'],
};
