import type { Language } from './language';
import { everyMatch } from './phrase-pattern';

/** Where sentences and clauses end in a text, as places in rising order; the end of a sentence ends its last clause. */
export interface Breaks {
	readonly sentences: readonly number[];
	readonly clauses: readonly number[];
}

/** A part of the text: from the place, up to and without the other. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const SENTENCE_END = /[.!?;]{1,3}(?=["')\]]{0,3}(?:\s|$))|\n/g;
const LONGEST_ABBREVIATION = 12;
const LONGEST_START = 24;

/** The breaks of the words; `text` is the same in plain letters. */
export function breaksIn(words: string, text: string, { abbreviation, sentenceStart, title, clauseBreak }: Language): Breaks {
	const endsSentence = ({ 0: mark, index }: RegExpExecArray): boolean => {
		if (mark !== '.') return true;
		const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index);
		if (title.test(before)) return false;
		return !abbreviation.test(before) || sentenceStart.test(words.slice(index + 1, index + 1 + LONGEST_START));
	};
	const sentences = everyMatch(SENTENCE_END, text).filter(endsSentence).map(({ index }) => index);
	const clauses = everyMatch(clauseBreak, text).map(({ index }) => index);
	return { sentences, clauses: [...sentences, ...clauses].sort((a, b) => a - b) };
}

/** The stretch between two breaks that holds the words from one place to the other. */
export function stretchAround({ from, to }: { readonly from: number; readonly to: number }, text: string, breaks: readonly number[]): Stretch {
	let start = 0;
	for (const at of breaks) {
		// The full stop of "by Fri." may end the sentence as well.
		if (at >= to - 1) return { start, end: at };
		if (at < from) start = at + 1;
	}
	return { start, end: text.length };
}
