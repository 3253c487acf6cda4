import { addDays } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { MONTH } from './grammar/calendar-words';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { ordinalOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

/** "Die zweite Woche im Juni", "erste Novemberwoche", "die ersten beiden Wochen des Monats", "letzte Märzwoche". */
export const weekOfMonthPhrase: DayPhrase = {
	name: 'week of a month',
	pattern: phrasePattern(spelt(`((?:erste|zweite|dritte|vierte|letzte)[nr]?|[1-4]\\.)( zwei| beiden)? (?:volle[nr]? )?(?:wochen? (?:in )?${WHICH_MONTH}|(${MONTH})-?wochen?)`)),
	read([, which = '', two, name, year, compound], reader) {
		const weeks = two ? 2 : 1;
		const number = ordinalOf(which);
		const month = name ?? compound ?? '';
		if (number > 0) {
			const days = daysOfMonthNamed(month, year, reader, [7 * number - 6, 7 * (number + weeks - 1)]);
			return days && { ...days, sure: true };
		}
		const end = daysOfMonthNamed(month, year, reader, [31, 31]);
		return end && { first: addDays(end.last, 1 - 7 * weeks), last: end.last, sure: true };
	},
};

export const weekOfMonthExamples: PhraseExamples = {
	reads: [
		['in der zweiten Woche im Juni', '2027-05-18', '2027-06-08', '2027-06-14'],
		['erste Januarwoche', '2026-12-18', '2027-01-01', '2027-01-07'],
		['in den ersten beiden Wochen des Monats', '2026-12-01', '2026-12-01', '2026-12-14'],
		['die letzte Woche im Februar', '2027-12-18', '2028-02-23', '2028-02-29'],
	],
	ignores: ['die zweite Woche der Einarbeitung', 'letzte Woche im Büro'],
};
