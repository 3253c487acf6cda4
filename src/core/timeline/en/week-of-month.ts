import { addDays } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { ordinalOf } from './grammar/number-words';

/** "The second week of June", "the first week or two of January", "the last week of March". */
export const weekOfMonthPhrase: DayPhrase = {
	name: 'week of a month',
	pattern: phrasePattern(
		`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last|final)( two| couple(?: of)?)? (?:full )?w(?:ee)?ks?( or two)?(?: of| in) ${WHICH_MONTH}`,
	),
	read([, which = '', two, orTwo, name = '', year], reader) {
		const weeks = two || orTwo ? 2 : 1;
		const number = ordinalOf(which);
		if (number > 0) {
			const days = daysOfMonthNamed(name, year, reader, [7 * number - 6, 7 * (number + weeks - 1)]);
			return days && { ...days, sure: true };
		}
		const end = daysOfMonthNamed(name, year, reader, [31, 31]);
		return end && { first: addDays(end.last, 1 - 7 * weeks), last: end.last, sure: true };
	},
};

export const weekOfMonthExamples: PhraseExamples = {
	reads: [
		['second week of June', '2027-05-18', '2027-06-08', '2027-06-14'],
		['the first week of January', '2026-12-18', '2027-01-01', '2027-01-07'],
		['in the first week or two of March', '2026-12-18', '2027-03-01', '2027-03-14'],
		['the last week of February', '2027-12-18', '2028-02-23', '2028-02-29'],
	],
	ignores: ['the second week of training', 'last week in the office'],
};
