import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { weekdayOfMonth } from '../grammar/weekday-of-month';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { whichMonth, WHICH_MONTH } from './grammar/months';
import { ordinalOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

/** "Der erste Montag im Dezember", "am zweiten Freitag des nächsten Monats", "letzter Donnerstag im Januar". */
export const weekdayOfMonthPhrase: DayPhrase = {
	name: 'weekday of a month',
	pattern: phrasePattern(spelt(`((?:erste|zweite|dritte|vierte|letzte)[nrm]?|[1-4]\\.) (${WEEKDAY}) (?:in )?${WHICH_MONTH}`)),
	read([, which = '', name = '', month = '', year], reader) {
		return weekdayOfMonth(ordinalOf(which) || 'last', weekdayNamed(name), whichMonth(month, year), reader);
	},
};

export const weekdayOfMonthExamples: PhraseExamples = {
	reads: [
		['am ersten Montag im Dezember', '2026-11-20', '2026-12-07', '2026-12-07'],
		['bis zum 2. Freitag des nächsten Monats', '2026-12-20', '2026-12-20', '2027-01-08'],
		['der letzte Donnerstag im Januar', '2026-12-20', '2027-01-28', '2027-01-28'],
	],
	ignores: ['der zweite Freitag in jedem Sprint ist frei für alle'],
};
