import fc from 'fast-check';
import { english } from '../../../src/core/timeline/en';

const SEED = 7;
/** How many strings are made from each pattern. */
const EACH = 3;

let known: readonly string[] | undefined;

/** Strings that the grammar's own patterns match, or come close to, and others that they stumble over; in the same order every time. */
export function grammarPieces(): readonly string[] {
	known ??= pieces();
	return known;
}

function pieces(): readonly string[] {
	const matching = sourcesIn(english).flatMap(stringsLike);
	return [...new Set([...OWN, ...matching])].filter((piece) => piece !== '');
}

/** The source of every pattern in a language, however deep, and every plain text: some are sources, and the others are words, too. */
function sourcesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (value instanceof RegExp) return [value.source];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sourcesIn) : [];
}

function stringsLike(source: string): readonly string[] {
	try {
		return fc.sample(fc.stringMatching(new RegExp(`^(?:${withoutLooks(source)})$`)), { seed: SEED, numRuns: EACH });
	} catch {
		// The few patterns that cannot be turned around, such as those with back references, have their words in the list below.
		return [];
	}
}

/** The pattern without looks ahead and word borders, which say what must not stand there. */
function withoutLooks(source: string): string {
	let kept = source.replace(/\\[bB]/g, '');
	for (let at = kept.search(/\(\?<?[=!]/); at >= 0; at = kept.search(/\(\?<?[=!]/)) kept = kept.slice(0, at) + kept.slice(endOfGroup(kept, at));
	return kept;
}

/** The place behind the group that begins at that place; brackets in classes and behind a backslash do not count. */
function endOfGroup(source: string, place: number): number {
	let depth = 0;
	for (const { 0: token, index } of source.slice(place).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
		if (token === '(') depth++;
		if (token === ')') depth--;
		if (depth === 0) return place + index + token.length;
	}
	return source.length;
}

const OWN: readonly string[] = [
	...['by', 'before', 'not before', 'until', 'not until', 'after', 'between', 'and', 'or', 'to', 'through', 'no later than', 'within', 'in', 'at least', 'at the latest', 'or later'],
	...['the day after', 'a week from', 'the monday after', 'the week of', 'end of', 'the end of the', 'early', 'mid', 'first half of', 'or so', 'from now', 'after the interview'],
	...['Friday', 'fri', 'Mon,', 'Tues.', 'sat', 'sun', 'next week', 'this coming week', 'the following week', 'week', 'weeks', 'days', 'business days', 'months', 'hours'],
	...['a', 'an', 'the', 'two', 'a couple of', 'a few', 'one or two', 'and a half', '1', '10', '31', '999', '10-', '2–3', '1st', '20th', 'the 31st of', 'twenty-first', '(2)'],
	...['May', 'mar', 'Dec.', '3 December', 'December 3,', 'December, 3', '2027', '1/4', '31/12/2200', '2026-11-27', '27.11.', '3/Dec/2026', 'uary', '2 w 2 w', 'half an'],
	...['today', 'tomorrow', 'EOD', 'EOM', 'Q1', 'the new year', 'Christmas', 'the holidays', '2pm', 'at 5:30 pm', 'noon', 'ago', 'last', 'passed', 'then', 'that'],
	...['they', 'they will', 'she said they would', 'I will', 'I should', 'should i', 'you will have', 'decide', 'hear back', 'call', 'if you have not heard', "don't worry", 'not', "n't", 'no one'],
	...['give us', 'wait', 'give it', 'if', 'unless', 'before I start', 'really', 'just', 'probably', 'hiring manager', 'the committee meets', 'an answer', 'their decision', 'mr', 'e.g'],
	...['(', ')', '((', '"', "'", ',', '.', '...', ';', ':', '?', '-', '—', '–', '/', '~', '[[', ']]', '*', '_', '>', '- ', '1. ', '|', '%%', '```', '<!--', '#'],
	...[' ', '   ', '\t', '\n', '\n\n', '\r\n', '\u00a0', '\u2028', '\u202e', '\u200b', '\u0000', '\ufeff', 'İ', 'ß', 'é', 'ﬁ', '🎉', '👩‍👩‍👧', '\ud83d', '星期五', '٣', '１２'],
	...['x', 'aaaaaaaaaaaa', '0000000000', '99/99/9999', '10^9', '24/7', 'mondaymonday', 'aa1', "o'", 'a-', 'https://example.org/a?b=1', '(2026-12-04)', '(not before 2027-03-08)'],
];
