import { latePattern } from '../../once/late-pattern';
import { once } from '../../once/once';
import type { Span } from '../finding';
import { plainText, type PlainText } from './plain-text';

/** One sentence of a draft. */
export interface Sentence extends Span, PlainText {
	/** It ends with a question mark. */
	readonly isQuestion: boolean;
}

const LONGEST = 800;
const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/;
const LABEL = /^\s*(?:subject|betreff|re|fwd?|cc|bcc|to)\s*:/i;
const BLANK = /^\s*$/;
// No sentence ends behind these although a full stop does.
const ABBREVIATION = latePattern(() => /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|e\.g|i\.e|etc|vs|approx|no|nos|dept|inc|ltd|co|jr|sr|p\.s|ps|a\.m|p\.m|cf|fig|al|\p{Lu})\.\s*$/iu);

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** The sentences from `from` to `to`, in order. Lines of a paragraph belong together; list items and labels like “Subject:” stand alone. */
export function sentencesIn(text: string, { from, to }: Span): Sentence[] {
	return blocksIn(text, from, to).flatMap(({ from: start, to: end }) => piecesOf(text.slice(start, end), start)).map((piece) => sentenceAt(text, piece));
}

function sentenceAt(text: string, { from, to }: Span): Sentence {
	const piece = text.slice(from, to);
	return { from, to, ...plainText(piece, from), isQuestion: /\?["”’)\s]*$/.test(piece) };
}

function blocksIn(text: string, from: number, to: number): Span[] {
	const blocks: Span[] = [];
	let start = from;
	let wasLabel = false;
	const close = (end: number): void => {
		if (end > start) blocks.push({ from: start, to: end });
		start = end;
	};
	for (let at = from; at < to; ) {
		const lineEnd = text.indexOf('\n', at);
		const next = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
		const line = text.slice(at, next);
		if (BLANK.test(line) || BULLET.test(line) || LABEL.test(line) || wasLabel) close(at);
		wasLabel = LABEL.test(line);
		at = next;
	}
	close(to);
	return blocks;
}

/** Segments of a block without the white space around them, joined again where an abbreviation parted them. */
function piecesOf(block: string, offset: number): Span[] {
	// The segmenter takes a line break for the end of a sentence; here the paragraph decides.
	const flat = block.replace(/[\r\n]/g, ' ');
	const pieces: Span[] = [];
	let start = 0;
	for (const { index, segment } of segmenter().segment(flat)) {
		const end = index + segment.length;
		const isLast = end === flat.length;
		if (!isLast && end - start < LONGEST && ABBREVIATION.test(flat.slice(Math.max(start, end - 12), end))) continue;
		pieces.push(...trimmed(flat, start, end, offset));
		start = end;
	}
	return pieces;
}

function trimmed(flat: string, from: number, to: number, offset: number): Span[] {
	const pieces: Span[] = [];
	for (let start = from; start < to; ) {
		let end = to;
		if (to - start > LONGEST) {
			const space = flat.lastIndexOf(' ', start + LONGEST);
			end = space > start ? space + 1 : start + LONGEST;
		}
		const piece = flat.slice(start, end);
		const lead = piece.length - piece.trimStart().length;
		const length = piece.trim().length;
		if (length > 0) pieces.push({ from: offset + start + lead, to: offset + start + lead + length });
		start = end;
	}
	return pieces;
}
