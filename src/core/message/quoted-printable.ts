import { octetsOf } from './octets';

/** RFC 2045, 6.7: a line has at most 76 characters, the mark of a soft line break included. */
const LONGEST_LINE = 76;

/** The UTF-8 of a text with CRLF line breaks as quoted-printable. */
export function quotedPrintable(text: string): string {
	return text.split('\r\n').map(encodedLine).join('\r\n');
}

function encodedLine(line: string): string {
	const lines: string[] = [];
	let current = '';
	for (const piece of pieces(line)) {
		if (current.length + piece.length > LONGEST_LINE - 1) {
			lines.push(`${current}=`);
			current = '';
		}
		current += piece;
	}
	return [...lines, current].join('\r\n');
}

/** What must stay together on a line: a character as it is, or one octet of it as `=C3`. */
function pieces(line: string): readonly string[] {
	const characters = Array.from(line);
	return characters.flatMap((character, index) => {
		const isLast = index === characters.length - 1;
		return isPrintable(character) && !(isLast && character === ' ') && !opensSeparator(line, index) ? [character] : octetsOf(character).map(escaped);
	});
}

function isPrintable(character: string): boolean {
	return character >= ' ' && character <= '~' && character !== '=';
}

/** Mail stores begin a message at "From ", and SMTP ends one at a lone full stop; both change such lines on the way. */
function opensSeparator(line: string, index: number): boolean {
	return index === 0 && (line.startsWith('From ') || line.startsWith('.'));
}

function escaped(octet: number): string {
	return `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
}
