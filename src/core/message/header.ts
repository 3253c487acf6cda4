import { base64 } from './base64';
import { octetsOf } from './octets';

/** RFC 5322, 2.1.1, and for lines with encoded words RFC 2047, 2. */
const LONGEST_LINE = 76;
/** RFC 2047, 2: an encoded word with all its marks. */
const LONGEST_WORD = 75;
const [OPENS, CLOSES] = ['=?UTF-8?B?', '?='];

const PLAIN_TEXT = /^[ -~]*$/;
const ATOMS = /^[\w!#$%&'*+\-/=?^`{|}~]+(?: [\w!#$%&'*+\-/=?^`{|}~]+)*$/;
/** What a mail app would decode, so that it must not stand in plain text. */
const LIKE_ENCODED = '=?';

/** `name: value` with any text, folded into lines of at most 76 characters that end in CRLF. */
export function textHeader(name: string, value: string): string {
	const head = `${name}:`;
	const plain = PLAIN_TEXT.test(value) && !value.includes(LIKE_ENCODED) ? folded(head, value.match(/ *[^ ]+/g) ?? []) : undefined;
	return plain ?? folded(head, encodedWords(value, LONGEST_LINE - head.length - 1)) ?? '';
}

/** `name: "Dana Reyes" <dana@acme.example>`; the name may be any text, the address must be one. */
export function addressHeader(name: string, person: { readonly name: string; readonly email: string }): string {
	const head = `${name}:`;
	if (person.name === '' || person.name === person.email) return `${head} ${person.email}\r\n`;
	const words = phrase(person.name, LONGEST_LINE - head.length - 1);
	// An address has no place to fold, so its line may be longer, up to the 998 that every mail app must take.
	return folded(head, [...words, `<${person.email}>`], 998) ?? '';
}

function phrase(name: string, room: number): readonly string[] {
	const isPlain = PLAIN_TEXT.test(name) && !name.includes(LIKE_ENCODED);
	if (isPlain && ATOMS.test(name) && name.length < room) return [name];
	const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
	return isPlain && quoted.length < room ? [quoted] : encodedWords(name, room);
}

/** The words one after the other, as many on a line as fit; undefined when a line comes out longer than `longest`. */
function folded(head: string, words: readonly string[], longest = LONGEST_LINE): string | undefined {
	let line = head;
	const lines: string[] = [];
	for (const word of words) {
		// A word of plain text may bring more spaces of its own; between others one is enough.
		const spaced = word.startsWith(' ') ? word : ` ${word}`;
		if (line.length + spaced.length > LONGEST_LINE && line !== head) {
			lines.push(line);
			line = spaced;
		} else line += spaced;
	}
	const all = [...lines, line];
	return all.some(({ length }) => length > longest) ? undefined : [...all, ''].join('\r\n');
}

/** The text in encoded words, none of which cuts a character in two; the first one fits into the room behind the name. */
function encodedWords(text: string, room: number): readonly string[] {
	const words: string[] = [];
	let current = '';
	let size = 0;
	for (const character of text) {
		const added = octetsOf(character).length;
		const most = words.length === 0 ? Math.min(room, LONGEST_WORD) : LONGEST_WORD;
		if (size + added > octetsThatFit(most)) {
			words.push(current);
			current = '';
			size = 0;
		}
		current += character;
		size += added;
	}
	return [...words, current].map((word) => `${OPENS}${base64(word)}${CLOSES}`);
}

function octetsThatFit(characters: number): number {
	return Math.floor((characters - OPENS.length - CLOSES.length) / 4) * 3;
}
