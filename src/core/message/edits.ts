/** A stretch of a text, up to and without `to`, and what stands there afterwards. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The text with all edits made; none may overlap another. */
export function edited(text: string, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from)) {
		result += text.slice(at, from) + put;
		at = to;
	}
	return result + text.slice(at);
}

/** What takes these characters out. */
export function without(from: number, length: number): Edit {
	return { from, to: from + length, text: '' };
}
