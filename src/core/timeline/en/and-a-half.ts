import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { afterHalf, dayAfter } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

const HALVED = '(day|week|month|year)';

/** "A week and a half", "two and a half weeks", "1.5 weeks". */
export const andAHalfPhrase: DayPhrase = {
	name: 'and a half',
	pattern: phrasePattern(`${LENGTH_LEAD}(?:(?:(${COUNT}) )?(?:${HALVED} and a half|and a half ${HALVED}s)|(\\d{1,2})(?: 1/2|½|[.,]5) ${HALVED}s?)`),
	read(match, { saidOn, text }) {
		const [, lead, inWords = 'a', one, many, inFigures, unit = one ?? many ?? ''] = match;
		const to = endOfWait(text, endOf(match));
		const count = inFigures ?? inWords;
		const { value } = countOf(count);
		const whole = dayAfter(saidOn, value, unit);
		if (to === undefined || value === 0 || whole === undefined) return undefined;
		const day = afterHalf(whole, unit);
		return { first: day, last: day, sure: true, to, upTo: true, weak: lead ? undefined : 'quantity' };
	},
};

export const andAHalfExamples: PhraseExamples = {
	reads: [
		['in a week and a half', '2026-11-20', '2026-11-20', '2026-11-30'],
		['two and a half weeks', '2026-11-20', '2026-11-20', '2026-12-07'],
		['in a year and a half', '2026-11-20', '2026-11-20', '2028-05-20'],
		['in a day and a half', '2026-11-20', '2026-11-20', '2026-11-22'],
		['in 1 1/2 weeks', '2026-11-20', '2026-11-20', '2026-11-30'],
		['within 2½ weeks', '2026-11-20', '2026-11-20', '2026-12-07'],
		['in 1.5 months', '2026-11-20', '2026-11-20', '2027-01-04'],
	],
	ignores: ['a week and a half ago'],
};
