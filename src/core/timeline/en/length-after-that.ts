import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { CLAUSE_ENDS } from './grammar/answer-words';
import { LENGTH_LEAD } from './grammar/lead';
import { dayAfter, isHours, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

// "By Friday, two days later": it only says once more which Friday.
const EXPLAINS = /[,(-] *$/;

/** "Final round Monday, decision two days later", "within a week of that": counted from the day that was named before. */
export const lengthAfterThatPhrase: DayPhrase = {
	name: 'counted from a day named before',
	pattern: phrasePattern(`${LENGTH_LEAD}(${COUNT})~(${UNIT}) (?:later|afterwards?|thereafter|(?:after|of|from|following) that|after${CLAUSE_ENDS})`),
	read(match, { namedBefore, text }) {
		const [, lead, words = '', unit = ''] = match;
		const count = countOf(words);
		if (namedBefore === undefined || count.value === 0 || isHours(unit) || EXPLAINS.test(text.slice(Math.max(0, match.index - 4), match.index))) return undefined;
		const day = dayAfter(namedBefore, count.value, unit);
		return day === undefined ? undefined : { first: day, last: day, sure: count.sure, to: endOf(match), ...(lead && { upTo: true as const }) };
	},
};

export const lengthAfterThatExamples: PhraseExamples = {
	reads: [
		['final round Monday, decision two days later', '2026-11-04', '2026-11-11', '2026-11-11'],
		['Last candidate is the 12th, decision two days after', '2026-11-04', '2026-11-14', '2026-11-14'],
		["Interviews finish Friday the 20th; you'll hear within a week after that", '2026-11-04', '2026-11-04', '2026-11-27'],
		['interviews run until the 18th; expect to hear 3 business days later', '2026-11-04', '2026-11-23', '2026-11-23'],
	],
	ignores: ['it was filled two days later'],
};
