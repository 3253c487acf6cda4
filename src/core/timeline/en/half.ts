import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { afterHalf } from './grammar/length-of-time';

/** "In half a year". */
export const halfPhrase: DayPhrase = {
	name: 'half of a length',
	pattern: phrasePattern(`${LENGTH_LEAD}half (?:of )?an? (week|fortnight|month|year)`),
	read(match, { saidOn, text }) {
		const [, lead, unit = ''] = match;
		const to = endOfWait(text, endOf(match));
		const day = afterHalf(saidOn, unit);
		return to === undefined ? undefined : { first: day, last: day, sure: true, to, upTo: true, weak: lead ? undefined : 'quantity' };
	},
};

export const halfExamples: PhraseExamples = {
	reads: [
		['in half a year', '2026-11-20', '2026-11-20', '2027-05-20'],
		['in half a fortnight', '2026-11-20', '2026-11-20', '2026-11-27'],
		['within half a month', '2027-02-20', '2027-02-20', '2027-03-07'],
	],
	ignores: ['half a year ago', 'half a day', 'half of a week was lost'],
};
