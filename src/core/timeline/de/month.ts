import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { spelt } from './grammar/spelling';

const DURING = 'im|in|während|innerhalb|binnen|(?:(?:im|in) )?(?:dem )?(?:ver)?laufe?|rest';

/** "Im März", "nächsten Monat", "Januar 2027", "im Laufe des Dezembers": its first to its last day. */
export const monthPhrase: DayPhrase = {
	name: 'month',
	pattern: phrasePattern(spelt(`(?:(${DURING}) )?${WHICH_MONTH}(?!~\\d|-[a-z])`)),
	read({ 1: lead, 2: name = '', 3: year, index }, reader) {
		if (!lead && DAY_BEFORE.test(reader.text.slice(Math.max(0, index - 8), index))) return undefined;
		const isPlain = /^(?:(?:des|de[nm]|vom|im) +)?monats?$/.test(name);
		if (isPlain && !/lauf|innerhalb|binnen/.test(lead ?? '')) return undefined;
		// Jan is a man's name far more often.
		if (name === 'jan' && !lead && !year) return undefined;
		const days = daysOfMonthNamed(name, year, reader, [1, 31]);
		const isBareName = !lead && !year && !/monat|^(?:im|vom|des) /.test(name);
		// Whether all of the month was meant or only its first days is for a person to say.
		const middle = daysOfMonthNamed(name, year, reader, [1, 15]);
		const others = days && middle?.first === days.first ? { others: [middle] } : {};
		return days && { ...days, sure: false, ...others, ...(isBareName && { weak: 'name' as const }) };
	},
};

// "31. Juni": a day that the month does not have leaves nothing to read.
const DAY_BEFORE = /\d\.? {0,3}$/;

export const monthExamples: PhraseExamples = {
	reads: [
		['im März', '2026-11-20', '2027-03-01', '2027-03-31'],
		['irgendwann im November', '2026-11-20', '2026-11-20', '2026-11-30'],
		['nächsten Monat', '2026-12-20', '2027-01-01', '2027-01-31'],
		['im Laufe des Monats', '2027-02-03', '2027-02-03', '2027-02-28'],
		['bis Mai', '2026-11-20', '2026-11-20', '2027-05-31'],
		['Februar 2028', '2026-11-20', '2028-02-01', '2028-02-29'],
		['im Maerz', '2026-11-20', '2027-03-01', '2027-03-31'],
	],
	ignores: ['der Monat war lang', 'zweimal im Monat', 'Jan ruft gern an', 'die Zahlen im letzten August', '31. Juni'],
};
