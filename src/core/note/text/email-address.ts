import { latePattern } from '../../once/late-pattern';

// A colon or comma in it would make several of one address; half a character has no encoding.
const PLAIN = latePattern(() => /^[^\s@<>()[\]",;:\p{Cc}\p{Cs}]+@[^\s@<>()[\]",;:\p{Cc}\p{Cs}]+$/u);
const QUOTED_LOCAL_PART = latePattern(() => /^"(?:[^"\\\p{Cc}\p{Cs}]|\\[^\p{Cc}\p{Cs}])+"@[^\s@<>()[\]",;:\p{Cc}\p{Cs}]+$/u);
/** RFC 5321, 4.5.3.1.3: a path has 256 octets, with its angle brackets. */
const LONGEST_ADDRESS = 254;
const LONGEST_TEXT = 1000;

// What copying from a page or a mail app leaves around an address and nobody sees.
const INVISIBLE = latePattern(() => /\p{Cf}/gu);
const IN_ANGLES = /<([^<>]{1,500})>/g;
const MAILTO = /mailto:([^\s?<>()[\]]{1,500})[^\s<>()[\]]*/gi;
const BETWEEN = /[\s<>()[\],;"]+/;
const ENDING = /[.,;:!?'’]+$/;

/** Whether the text is one e-mail address and nothing else: `dana@acme.example`, `"dana reyes"@acme.example`. */
export function isAddress(text: string): boolean {
	return text.includes('@') && text.length <= LONGEST_ADDRESS && (PLAIN.test(text) || QUOTED_LOCAL_PART.test(text));
}

/**
 * The one address in what a person types or pastes: `dana@acme.example`, `Dana <dana@acme.example>`,
 * `mailto:dana@acme.example?subject=Hi`, `[Dana](mailto:…)`. Null when there is none, or more than one.
 */
export function readAddress(text: string): string | null {
	if (text.length > LONGEST_TEXT) return null;
	const found: string[] = [];
	const take = (_: string, address: string): string => {
		found.push(address);
		return ' ';
	};
	const visible = text.replace(INVISIBLE.expression, '').trim();
	if (isAddress(visible)) found.push(visible);
	else {
		const rest = visible.replace(MAILTO, (link, address: string) => take(link, decoded(address))).replace(IN_ANGLES, take);
		found.push(...rest.split(BETWEEN));
	}
	const addresses = found.map((each) => each.trim().replace(ENDING, '')).filter(isAddress);
	const different = new Map(addresses.map((address) => [address.toLowerCase(), address]));
	return different.size === 1 ? (addresses[0] ?? null) : null;
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
