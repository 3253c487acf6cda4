import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { dayAfter, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

/** "A day or two", "the next week or so", "a month or two": the larger number. */
export const oneOrTwoPhrase: DayPhrase = {
	name: 'one or two',
	pattern: phrasePattern(`${LENGTH_LEAD}(?:(?:an?|one|the) )?(${UNIT}),? or (so|${COUNT})`),
	read(match, { saidOn, text }) {
		const [, lead, unit = '', most = ''] = match;
		const to = endOfWait(text, endOf(match));
		const count = most === 'so' ? 1 : countOf(most).value;
		const first = dayAfter(saidOn, 1, unit);
		const last = dayAfter(saidOn, count, unit);
		if (to === undefined || count === 0 || first === undefined || last === undefined || first > last) return undefined;
		return { first, last, sure: true, to, upTo: true, weak: lead ? undefined : 'quantity' };
	},
};

export const oneOrTwoExamples: PhraseExamples = {
	reads: [
		['in a day or two', '2026-12-30', '2026-12-30', '2027-01-01'],
		['in the next week or two', '2026-11-20', '2026-11-20', '2026-12-04'],
		['within a week or so', '2026-11-20', '2026-11-20', '2026-11-27'],
		['a month or two', '2026-12-31', '2026-12-31', '2027-02-28'],
	],
	ignores: ['a day or two ago', 'week or nothing'],
};
