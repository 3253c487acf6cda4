import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';

/** Days of the month (timelines.md, "Readings"); mid-month is its 15th, also as a lower bound. */
const PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
	[/first half|early.*mid/, 1, 15],
	[/second half|latter/, 16, 31],
	[/mid.*late/, 15, 31],
	[/mid/, 15, 15],
	[/late|end/, 20, 31],
	[/early|beginning|start|first/, 1, 10],
];

const PART = `(${[
	'early(?:~-?~(?:to|or)~-?~mid)?',
	'(?:beginning|start)(?= of )',
	'first (?:half|part|days|few days)',
	'second half|latter (?:half|part)',
	'mid(?:~-?~(?:to|or)~-?~late)?|middle|late',
	'(?:toward|near|close)(?:er|s)?(?: to)? (?:the )?end',
].join('|')})`;

/** "Early March", "by mid-October", "the second half of next month". */
export const monthPartPhrase: DayPhrase = {
	name: 'part of a month',
	pattern: phrasePattern(`(?:the )?${PART}(?:~-~| | (?:part )?(?:of|in) )(?:${WHICH_MONTH}|(?:the )?month)`),
	read([, words = '', name = 'the month', year], reader) {
		const part = PARTS.find(([pattern]) => pattern.test(words));
		const days = part && daysOfMonthNamed(name, year, reader, [part[1], part[2]]);
		return days && { ...days, sure: true };
	},
};

export const monthPartExamples: PhraseExamples = {
	reads: [
		['early March', '2026-11-20', '2027-03-01', '2027-03-10'],
		['by mid-October', '2026-09-21', '2026-09-21', '2026-10-15'],
		['late January', '2026-12-18', '2027-01-20', '2027-01-31'],
		['at the beginning of next month', '2026-12-18', '2027-01-01', '2027-01-10'],
		['first half of the month', '2026-11-02', '2026-11-02', '2026-11-15'],
		['mid-month', '2026-11-20', '2026-12-15', '2026-12-15'],
		['mid-to-late December', '2026-11-20', '2026-12-15', '2026-12-31'],
		['not before mid-January', '2026-12-18', '2027-01-15', null],
		['early November', '2026-11-20', '2027-11-01', '2027-11-10'],
	],
	ignores: ['they may start early', 'a midmarch breeze'],
};
