import { daysOfWeekPart } from '../grammar/week-parts';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** Days after Monday; early next week must not end on Monday (timelines.md). */
const PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
	[/first thing/, 0, 0],
	[/first half/, 0, 2],
	[/second half|latter/, 2, 4],
	[/early|beginning|start|top|first/, 0, 1],
	[/mid/, 2, 2],
	[/late|end/, 3, 4],
];

const PART = `(${[
	'early|(?:beginning|start|top|first)(?= of )',
	'first (?:half|part|thing|few days)',
	'second half|latter (?:half|part)',
	'mid-?week|mid|middle|late',
	'(?:toward|near|close)(?:er|s)?(?: to)? (?:the )?end',
].join('|')})`;

/** "Early next week", "the middle of next week", "mid-week", "towards the end of the week". */
export const weekPartPhrase: DayPhrase = {
	name: 'part of a week',
	pattern: phrasePattern(`(?:the )?${PART}(?:~-?~| (?:part )?(?:of|in|on) )(?:${WHICH_WEEK}|(?:the )?week)`),
	read([, words = '', week], reader) {
		const part = PARTS.find(([pattern]) => pattern.test(words));
		if (!part) return undefined;
		return daysOfWeekPart([part[1], part[2]], week === undefined ? undefined : mondayOfWeek(week, reader), reader);
	},
};

export const weekPartExamples: PhraseExamples = {
	reads: [
		['early next week', '2026-11-20', '2026-11-23', '2026-11-24'],
		['at the beginning of next week', '2026-12-30', '2027-01-04', '2027-01-05'],
		['mid next week', '2026-11-20', '2026-11-25', '2026-11-25'],
		['by the middle of next week', '2026-11-20', '2026-11-20', '2026-11-25'],
		['late next week', '2026-11-20', '2026-11-26', '2026-11-27'],
		['midweek', '2026-11-26', '2026-12-02', '2026-12-02'],
		['first half of next week', '2026-11-22', '2026-11-23', '2026-11-25'],
	],
	ignores: ['early birds', 'early last week'],
};
