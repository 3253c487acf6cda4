import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { MONTH } from './grammar/calendar-words';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { spelt, unspelt } from './grammar/spelling';

/** Days of the month (timelines.md, "Readings"); the middle is its 15th, also as a lower bound. */
const PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
	[/erst|anf.*mitte/, 1, 15],
	[/zweit/, 16, 31],
	[/mitte.*ende/, 15, 31],
	[/mitte/, 15, 15],
	[/ende|spaet/, 20, 31],
	[/anf|beginn|frueh|start/, 1, 10],
];

const PART = `(${[
	'anfang~(?:[-/]|bis|oder)~mitte|mitte~(?:[-/]|bis|oder)~ende',
	'(?:erste|zweite)[nr]? hälfte',
	'gegen ende|ende hin|spät(?:er)?',
	'anf(?:ang|\\.)|beginn|früh|mitte',
].join('|')})`;

/** "Anfang März", "bis Mitte Oktober", "in der zweiten Hälfte des nächsten Monats", "erste Dezemberhälfte". */
export const monthPartPhrase: DayPhrase = {
	name: 'part of a month',
	pattern: phrasePattern(spelt(`(?:${PART}(?: (?:in|von))? ${WHICH_MONTH}|((?:erste|zweite)[nr]?) (${MONTH}|monats)-?hälfte|monats(mitte|anfang|beginn))(?!~\\d|-[a-z])`)),
	read([, words, name, year, half, halved, compound], reader) {
		const named = unspelt(words ?? half ?? compound ?? '');
		const part = PARTS.find(([pattern]) => pattern.test(named));
		const days = part && daysOfMonthNamed(name ?? halved ?? 'monats', year, reader, [part[1], part[2]]);
		return days && { ...days, sure: true };
	},
};

export const monthPartExamples: PhraseExamples = {
	reads: [
		['Anfang März', '2026-11-20', '2027-03-01', '2027-03-10'],
		['bis Mitte Oktober', '2026-09-21', '2026-09-21', '2026-10-15'],
		['gegen Ende Januar', '2026-12-18', '2027-01-20', '2027-01-31'],
		['Anfang nächsten Monats', '2026-12-18', '2027-01-01', '2027-01-10'],
		['in der ersten Hälfte des Monats', '2026-11-02', '2026-11-02', '2026-11-15'],
		['zweite Dezemberhälfte', '2026-11-20', '2026-12-16', '2026-12-31'],
		['Mitte des Monats', '2026-11-20', '2026-12-15', '2026-12-15'],
		['Mitte bis Ende Dezember', '2026-11-20', '2026-12-15', '2026-12-31'],
		['nicht vor Mitte Januar', '2026-12-18', '2027-01-15', null],
		['Anf. Dez.', '2026-11-20', '2026-12-01', '2026-12-10'],
		['Anfang November', '2026-11-20', '2027-11-01', '2027-11-10'],
	],
	ignores: ['am Anfang war es still', 'die Mitte des Raums'],
};
