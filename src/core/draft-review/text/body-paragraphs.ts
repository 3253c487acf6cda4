import type { Draft } from '../draft';
import type { Span } from '../finding';

const LABEL_ONLY = /^\s*(?:subject|re|fwd?|to|cc|bcc)\s*:[^\n]*$/i;
const LONGEST_NAME = 5;

/** The paragraphs of a message without greeting, sign-off and signature, in order. Blank lines part them. */
export function bodyParagraphs({ text, body }: Pick<Draft, 'text' | 'body'>): Span[] {
	const paragraphs: Span[] = [];
	let start: number | null = null;
	let end = body.from;
	for (let at = body.from; at <= body.to; ) {
		const newline = text.indexOf('\n', at);
		const next = newline < 0 || newline > body.to ? body.to : newline;
		if (text.slice(at, next).trim() === '') {
			if (start !== null) paragraphs.push(trimmed(text, start, end));
			start = null;
		} else {
			start ??= at;
			end = next;
		}
		at = next + 1;
	}
	if (start !== null) paragraphs.push(trimmed(text, start, end));
	const said = paragraphs.filter(({ from, to }) => !LABEL_ONLY.test(text.slice(from, to)));
	const last = said.at(-1);
	return said.length > 1 && last && isName(text.slice(last.from, last.to)) ? said.slice(0, -1) : said;
}

function trimmed(text: string, from: number, to: number): Span {
	const piece = text.slice(from, to);
	const start = from + piece.length - piece.trimStart().length;
	return { from: start, to: start + piece.trim().length };
}

/** A name, perhaps with a title, below the message. */
function isName(paragraph: string): boolean {
	return /^\p{Lu}/u.test(paragraph) && !/[.?!:]$|\d/.test(paragraph) && paragraph.split(/\s+/).length <= LONGEST_NAME;
}
