import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { spelt } from './grammar/spelling';

/** "Ende des Monats", "Monatsende", "bis Ende März": its last calendar day. */
export const monthEndPhrase: DayPhrase = {
	name: 'end of a month',
	pattern: phrasePattern(spelt(`(?:(?:ende|ablauf) (?:von )?${WHICH_MONTH}|monatsende|ultimo|eom)(?!~\\d|-[a-z])`)),
	read([, name = 'monats', year], reader) {
		const days = daysOfMonthNamed(name, year, reader, [31, 31]);
		return days && { ...days, sure: true, upTo: true, end: true };
	},
};

export const monthEndExamples: PhraseExamples = {
	reads: [
		['Ende des Monats', '2027-02-03', '2027-02-03', '2027-02-28'],
		['Monatsende', '2026-11-20', '2026-11-20', '2026-11-30'],
		['bis Ende März', '2026-11-20', '2026-11-20', '2027-03-31'],
		['Ende nächsten Monats', '2026-12-31', '2026-12-31', '2027-01-31'],
		['Ende November', '2026-11-20', '2026-11-20', '2026-11-30'],
		['bis Ende des Monats Februar 2028', '2026-11-20', '2026-11-20', '2028-02-29'],
	],
	ignores: ['am Ende der Straße', 'zu Ende gedacht'],
};
