/** Stands where words are not the writer's own; it is no letter, no digit and no mark of punctuation. */
export const MASK = '\uFFFC';

// A sentence of somebody else is rarely longer, and a mark without a partner must not swallow the message.
const QUOTED_LINE = /^[ \t]*>[^\n]*/gm;
const INLINE_CODE = /`[^`\n]{1,500}`/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"“”]{1,500}|[^\s@<>()[\]",;:]{1,80}@[^\s@<>()[\]",;:]{1,200}/g;
const QUOTATIONS = [/“[^“”]{1,400}”/g, /„[^„“”]{1,400}[“”]/g, /«[^«»]{1,400}»/g, /"[^"\n]{1,400}"/g, /(^|[\s(])‘[^‘’\n]{1,400}’(?=[\s).,;:!?]|$)/gm, /(^|[\s(])'[^'\n]{1,200}'(?=[\s).,;:!?]|$)/gm];

/** The text with every character of code, of an address and of a link hidden behind `MASK`; its length and its lines stay. */
export function withoutCode(text: string): string {
	return [INLINE_CODE, ADDRESS].reduce(masked, withoutFences(text));
}

// Behind back-ticks that open a block there are no others in the line: those stand around words.
const FENCE = /^[ \t]{0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HIDDEN = /[^\s]/g;

/** Line by line, so that a text that is nothing but fences takes no longer than any other. */
function withoutFences(text: string): string {
	if (!text.includes('```') && !text.includes('~~~')) return text;
	let open = '';
	const lines = text.split('\n').map((line) => {
		const [, fence = ''] = FENCE.exec(line) ?? [];
		if (open === '') {
			open = fence;
			return fence === '' ? line : line.replace(HIDDEN, MASK);
		}
		if (fence.startsWith(open)) open = '';
		return line.replace(HIDDEN, MASK);
	});
	return lines.join('\n');
}

/** The same, and what somebody else said is hidden too: quoted lines and words in quotation marks. */
export function ownWords(text: string): string {
	return QUOTATIONS.reduce(masked, masked(withoutCode(text), QUOTED_LINE));
}

function masked(text: string, pattern: RegExp): string {
	return text.replace(pattern, (found) => found.replace(/[^\s]/g, MASK));
}
