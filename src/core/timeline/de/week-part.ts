import { daysOfWeekPart, type WeekPart } from '../grammar/week-parts';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt, unspelt } from './grammar/spelling';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** Days after Monday; "Anfang nächster Woche" must not end on Monday (timelines.md). */
const PARTS: readonly (readonly [words: RegExp, part: WeekPart])[] = [
	[/erst|anf.*mitte/, [0, 2]],
	[/zweit|mitte.*ende/, [2, 4]],
	[/mitte/, [2, 2]],
	[/ende|spaet/, [3, 4]],
	[/anf|beginn|start|frueh/, [0, 1]],
];

const PART = `(${[
	'anfang~(?:[-/]|bis|oder)~mitte|mitte~(?:[-/]|bis|oder)~ende',
	'(?:erste|zweite)[nr]? hälfte',
	'gegen ende|ende hin|spät',
	'anf(?:ang|\\.)|beginn|start|früh|mitte',
].join('|')})`;

/** "Anfang nächster Woche", "Mitte der Woche", "in der zweiten Wochenhälfte", "gegen Ende nächster Woche". */
export const weekPartPhrase: DayPhrase = {
	name: 'part of a week',
	pattern: phrasePattern(spelt(`(?:${PART}(?: (?:der|in der|von))? (?:${WHICH_WEEK}|(?:kalender|arbeits)?woche)|wochen(anfang|beginn|start|mitte)|((?:erste|zweite)[nr]?) wochenhälfte(?: ${WHICH_WEEK})?)`)),
	read([, words, week, compound, half, halfWeek], reader) {
		const named = unspelt(words ?? compound ?? half ?? '');
		const which = week ?? halfWeek;
		const part = PARTS.find(([pattern]) => pattern.test(named))?.[1];
		return part && daysOfWeekPart(part, which === undefined ? undefined : mondayOfWeek(which, reader), reader);
	},
};

export const weekPartExamples: PhraseExamples = {
	reads: [
		['Anfang nächster Woche', '2026-11-20', '2026-11-23', '2026-11-24'],
		['zu Beginn der nächsten Woche', '2026-12-30', '2027-01-04', '2027-01-05'],
		['Mitte kommender Woche', '2026-11-20', '2026-11-25', '2026-11-25'],
		['bis Mitte der nächsten Woche', '2026-11-20', '2026-11-20', '2026-11-25'],
		['gegen Ende nächster Woche', '2026-11-20', '2026-11-26', '2026-11-27'],
		['Wochenmitte', '2026-11-26', '2026-12-02', '2026-12-02'],
		['in der ersten Wochenhälfte', '2026-11-22', '2026-11-23', '2026-11-25'],
		['Anfang/Mitte nächster Woche', '2026-11-22', '2026-11-23', '2026-11-25'],
		['Anfang der Woche', '2026-11-26', '2026-11-30', '2026-12-01'],
	],
	ignores: ['der Anfang war gut', 'Anfang letzter Woche'],
};
