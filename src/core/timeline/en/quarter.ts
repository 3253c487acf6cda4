import { daysOfQuarter, type QuarterPart } from '../grammar/quarters';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const PART = '(end|close|early|late|beginning|start)';
const QUARTER = '(?:q([1-4])|(first|second|third|fourth|this|next|current) quarter|quarter)';
const YEAR = '(?:(?:,? | of )((?:19|2\\d)\\d\\d))?';

/** "Q1", "the second quarter of 2027", "end of Q1", "next quarter". */
export const quarterPhrase: DayPhrase = {
	name: 'quarter',
	pattern: phrasePattern(`(?:in )?(?:the )?(?:${PART}(?: of)? (?:the )?)?${QUARTER}${YEAR}`),
	read([, part, digit, word, year], reader) {
		const isNamed = digit !== undefined || word !== undefined || part === 'end' || part === 'close';
		if (!isNamed) return undefined;
		const number = digit ? Number(digit) : QUARTERS.indexOf(word ?? '') + 1;
		return daysOfQuarter({ number, isNext: word === 'next', ...(year && { year: Number(year) }) }, partNamed(part), reader);
	},
};

function partNamed(words: string | undefined): QuarterPart {
	if (words === undefined) return 'whole';
	if (words === 'end' || words === 'close') return 'end';
	return words === 'late' ? 'late' : 'early';
}

export const quarterExamples: PhraseExamples = {
	reads: [
		['Q1', '2026-11-20', '2027-01-01', '2027-03-31'],
		['end of Q1', '2026-12-15', '2026-12-15', '2027-03-31'],
		['by the end of the quarter', '2026-11-20', '2026-11-20', '2026-12-31'],
		['next quarter', '2026-11-20', '2027-01-01', '2027-03-31'],
		['early Q2 2027', '2026-11-20', '2027-04-01', '2027-04-30'],
	],
	ignores: ['a quarter of the team', 'Q5', 'quarter past nine'],
};
