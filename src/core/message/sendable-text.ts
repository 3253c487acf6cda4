import { latePattern } from '../once/late-pattern';

const LINE_BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const OTHER_CONTROLS = latePattern(() => /(?![\t\n])\p{Cc}/gu);
// With the flag `u`, a surrogate that has its other half is part of a character and no match.
const HALF_CHARACTERS = latePattern(() => /\p{Cs}/gu);

/**
 * The text as a mail can carry it: every kind of line break as LF, control characters left out (some mail apps end a text
 * at them), and half characters, which no encoding has, as U+FFFD.
 */
export function sendableText(text: string): string {
	return text.replace(LINE_BREAKS, '\n').replace(OTHER_CONTROLS.expression, '').replace(HALF_CHARACTERS.expression, '\ufffd');
}

/** The same on one line, for what must never begin another header: line breaks and tabs become spaces. */
export function sendableLine(text: string): string {
	return sendableText(text).replace(/[\n\t]+/g, ' ').trim();
}

/** The sendable text with the line breaks of mail, CRLF. */
export function withMailBreaks(text: string): string {
	return sendableText(text).replaceAll('\n', '\r\n');
}
