import type { Span } from '../finding';

/** A text in one plain spelling, so that a pattern need not know the others, and the way back to where it stands. */
export interface PlainText {
	/** One space between words, straight apostrophes, no contractions (“I’ve” is “I have”), “email” without a hyphen. */
	readonly text: string;
	/** Where a piece of `text` stands in what was read. */
	spanOf(from: number, to: number): Span;
}

// One space between words is how they are to stand; nearly all are.
const SPELLING = /\s{2,}|[^\S ]|[–—]|\b(?:it|that|there|what|where|who|how|he|she|here|this|when|everything|nothing)['’]s\b|\blet['’]s\b|\b(?:can['’]?t|cannot)\b|\bwon['’]t\b|n['’]t\b|\bcc['’]d\b|['’](?:m|re|ve|ll|d)\b|\be-?mail|\bvoice[- ]mail|[’ʼ]/giu;

// “It’s been” has its verb behind it, “it’s open” is one.
const HAS = /^ (?:(?:now|already|only|just|not|ever|never|always|still) )?(?:been|got|become|taken|gone|had|passed|come)\b/i;

const LONGEST_HAS = 24;

const ENDINGS: Readonly<Record<string, string>> = { m: ' am', re: ' are', ve: ' have', ll: ' will', d: ' would' };

/** Reads a piece of a text that begins at `offset`. */
export function plainText(piece: string, offset: number): PlainText {
	const places: number[] = [];
	let text = '';
	let at = 0;
	const append = (words: string, from: number, length: number): void => {
		for (let index = 0; index < words.length; index++) places.push(offset + from + Math.min(index, Math.max(0, length - 1)));
		text += words;
	};
	for (const match of piece.matchAll(SPELLING)) {
		append(piece.slice(at, match.index), at, match.index - at);
		append(spelling(match[0], piece.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_HAS)), match.index, match[0].length);
		at = match.index + match[0].length;
	}
	append(piece.slice(at), at, piece.length - at);
	const end = offset + piece.length;
	return { text, spanOf: (from, to) => ({ from: places[from] ?? end, to: to > from ? (places[to - 1] ?? end - 1) + 1 : (places[from] ?? end) }) };
}

function spelling(found: string, behind: string): string {
	if (/^\s/.test(found)) return ' ';
	const word = found.toLowerCase().replace('’', "'");
	if (word === "'" || word === 'ʼ') return "'";
	if (word === '–' || word === '—') return '-';
	if (word === "cc'd") return 'cced';
	if (word.startsWith('can')) return 'can not';
	if (word === "won't") return 'will not';
	if (word === "n't") return ' not';
	if (word === "let's") return 'let us';
	if (word.endsWith("'s")) return `${found.slice(0, -2)} ${HAS.test(behind) ? 'has' : 'is'}`;
	if (word.startsWith("'")) return ENDINGS[word.slice(1)] ?? found;
	return word.startsWith('voice') ? 'voicemail' : found.startsWith('E') ? 'Email' : 'email';
}
