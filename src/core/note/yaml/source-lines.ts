/** One line of a note's properties, with its 1-based number in the file. */
export interface SourceLine {
	readonly line: number;
	readonly text: string;
}

/** The text's lines, whatever their endings, numbered from `firstLine`. */
export function sourceLines(text: string, firstLine: number): SourceLine[] {
	const lines = linesIn(text);
	// Nearly every text is of these characters, and has nothing to replace.
	const isPlain = /^[ -~\n]*$/.test(text);
	return lines.map((each, index) => ({ line: firstLine + index, text: isPlain ? each : readable(each) }));
}

/** The lines of a text, whatever their endings. */
export function linesIn(text: string): string[] {
	return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

// What Windows-1252 has where Unicode has control characters: editors of old left quotation marks and dashes there.
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Replaces what YAML refuses to read, character by character, so that places in the line stay the same. */
function readable(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text
		.replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '\uFFFD')
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, ' ')
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/^[ \t]*\t/, (indent) => ' '.repeat(indent.length));
}

/** The number of spaces at the line's start. */
export function indentOf(text: string): number {
	let indent = 0;
	while (text[indent] === ' ') indent++;
	return indent;
}

/** Holds nothing, or nothing but a comment. */
export function isBlank(text: string): boolean {
	const trimmed = text.trimStart();
	return trimmed === '' || trimmed.startsWith('#');
}
