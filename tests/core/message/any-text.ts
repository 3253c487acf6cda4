import fc from 'fast-check';

const PIECES = ['\r\n', '\n', '\r', '\t', ' ', '=', '%', '?', '&', '+', '#', '"', "'", '<', '>', '.', 'From ', '=?UTF-8?B?', '\ud800', '\udc00', '\0', '\u2028', 'é', '語', '😀', 'Dana', 'cc=', 'Bcc: eve@x.example'];

/** Any text at all, half characters included, and texts of all that means something to a link or a mail. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
	fc.string({ minLength: 70, maxLength: 90 }).map((text) => `${text}\n${text}`),
	fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 12 }), { maxLength: 60 }).map((words) => words.join(' ')),
);

/** What of a text can arrive: every line break as one LF, no control characters, no half characters. */
export function arriving(text: string): string {
	let result = '';
	for (const character of text.replaceAll('\r\n', '\n')) {
		const code = character.codePointAt(0) ?? 0;
		if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) result += '\n';
		else if (code >= 0xd800 && code <= 0xdfff) result += '\ufffd';
		else if (code === 9 || (code >= 32 && code < 127) || code > 0x9f) result += character;
	}
	return result;
}

/** The same on one line. */
export function arrivingLine(text: string): string {
	return arriving(text).replace(/[\t\n]+/g, ' ').trim();
}
