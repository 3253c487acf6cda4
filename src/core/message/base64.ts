import { octetsOf } from './octets';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The UTF-8 of the text in base64 (RFC 2045, 6.8), in one piece without line breaks. */
export function base64(text: string): string {
	const octets = octetsOf(text);
	let digits = '';
	for (let at = 0; at < octets.length; at += 3) {
		const [first = 0, second = 0, third = 0] = octets.slice(at, at + 3);
		const bits = (first << 16) | (second << 8) | third;
		const four = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 0x3f)).join('');
		const known = octets.length - at;
		digits += known >= 3 ? four : four.slice(0, known + 1).padEnd(4, '=');
	}
	return digits;
}
