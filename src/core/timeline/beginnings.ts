// Four letters tell most words apart; behind a short one ("the", "in") the next word begins to tell. With more, the beginnings of one
// pattern would be too many.
const LENGTH = 4;
const LENGTH_BEHIND_SPACE = 2;
const MOST = 300;

/** Stands at the end of a beginning that anything may follow. */
const ANYTHING = '\u0000';

/**
 * How a match of a pattern's source can begin, as texts of up to `tellingLength` characters; one that is shorter may be followed by anything.
 * Reads literals, brackets, simple classes and quantifiers in one go, and takes whatever else it meets for anything. It is run over every
 * pattern of a language before the first word is read, so it makes no more of each than it must.
 */
export function beginningsOf(source: string): readonly string[] {
	const all = readAlternatives({ source, at: 0 });
	return [...new Set(all.map((each) => (each.endsWith(ANYTHING) ? each.slice(0, -1) : each)))];
}

/** How many characters of a text tell with what word it begins. */
export function tellingLength(text: string, place = 0): number {
	for (let at = 0; at < LENGTH; at++) if (text.charCodeAt(place + at) === SPACE) return at + 1 + LENGTH_BEHIND_SPACE;
	return LENGTH;
}

/** The alternatives of a source that is not in brackets: `a|b(?:c|d)` has two. */
export function alternativesOf(source: string): readonly string[] {
	const reader = { source, at: 0 };
	const alternatives: string[] = [];
	for (let start = 0; start <= source.length; start = ++reader.at) {
		skipSequence(reader);
		alternatives.push(source.slice(start, reader.at));
	}
	return alternatives;
}

/** A place in a source that moves on while it is read. */
interface Reader {
	readonly source: string;
	at: number;
}

function readAlternatives(reader: Reader): string[] {
	const all = readSequence(reader);
	while (reader.source.charCodeAt(reader.at) === BAR) {
		reader.at++;
		all.push(...readSequence(reader));
	}
	return all;
}

function readSequence(reader: Reader): string[] {
	let all = [''];
	while (reader.at < reader.source.length) {
		const code = reader.source.charCodeAt(reader.at);
		if (code === BAR || code === CLOSE) return all;
		if (!all.some(isOpen)) {
			skipSequence(reader);
			return all;
		}
		all = joined(all, readAtom(reader), readQuantifier(reader));
		if (all.length > MOST) all = [ANYTHING];
	}
	return all;
}

/** Every beginning so far with every one of the next atom; `quantifier` is what stands behind the atom. */
function joined(all: readonly string[], atoms: readonly string[], quantifier: string): string[] {
	const isOptional = quantifier === '?' || quantifier === '*' || quantifier.startsWith('{0');
	// What may come again can be followed by itself as well as by the next one; more than one space is nothing that a text should begin with.
	const mayRepeat = quantifier !== '' && quantifier !== '?' && atoms[0] !== ' ';
	const next: string[] = [];
	for (const each of all) {
		if (!isOpen(each)) next.push(each);
		else {
			if (isOptional) next.push(each);
			for (const atom of atoms) next.push(cut(each + atom, mayRepeat));
		}
	}
	return next;
}

function cut(beginning: string, mayRepeat: boolean): string {
	const length = tellingLength(beginning);
	if (beginning.length >= length) return beginning.slice(0, length);
	return mayRepeat && isOpen(beginning) ? beginning + ANYTHING : beginning;
}

function isOpen(beginning: string): boolean {
	return beginning.length < tellingLength(beginning) && !beginning.endsWith(ANYTHING);
}

function readAtom(reader: Reader): readonly string[] {
	const { source } = reader;
	const code = source.charCodeAt(reader.at);
	if (code === OPEN) return readGroup(reader);
	if (code === OPEN_CLASS) return readClass(reader);
	if (code === BACKSLASH) return readEscape(reader);
	const character = source.charAt(reader.at++);
	if (character === '^' || character === '$') return [''];
	return [character === '.' ? ANYTHING : character];
}

function readGroup(reader: Reader): readonly string[] {
	const { source } = reader;
	const kind = source.startsWith('(?', reader.at) ? source.charAt(reader.at + 2) : '';
	reader.at += kind === '' ? 1 : 3;
	if (kind === '!') skipAlternatives(reader);
	const inside = kind === '!' ? [''] : readAlternatives(reader);
	reader.at++;
	// What must follow begins with these, whatever else is said of it.
	return kind === '=' ? inside.map((each) => (isOpen(each) ? each + ANYTHING : each)) : inside;
}

function readClass(reader: Reader): readonly string[] {
	const end = reader.source.indexOf(']', reader.at + 1);
	const inside = reader.source.slice(reader.at + 1, end);
	reader.at = end + 1;
	if (!/^(?:[a-z0-9]-[a-z0-9]|[a-z0-9 '-])+$/.test(inside)) return [ANYTHING];
	return [...inside.matchAll(/([a-z0-9])-([a-z0-9])|./g)].flatMap(([one, first, last]) => (first && last ? range(first, last) : [one]));
}

function readEscape(reader: Reader): readonly string[] {
	const escaped = reader.source.charAt(reader.at + 1);
	reader.at += 2;
	if (escaped === 'b') return [''];
	if (escaped === 'd') return DIGITS;
	if (escaped === 's') return [' ', '\n'];
	return [/[a-z]/i.test(escaped) ? ANYTHING : escaped];
}

function range(first: string, last: string): string[] {
	const start = first.charCodeAt(0);
	return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, step) => String.fromCharCode(start + step));
}

const DIGITS = range('0', '9');

function readQuantifier(reader: Reader): string {
	const character = reader.source.charAt(reader.at);
	if (character !== '?' && character !== '*' && character !== '+' && character !== '{') return '';
	const end = character === '{' ? reader.source.indexOf('}', reader.at) + 1 : reader.at + 1;
	const quantifier = reader.source.slice(reader.at, end);
	reader.at = reader.source.charAt(end) === '?' ? end + 1 : end;
	return quantifier;
}

function skipAlternatives(reader: Reader): void {
	skipSequence(reader);
	while (reader.source.charCodeAt(reader.at) === BAR) {
		reader.at++;
		skipSequence(reader);
	}
}

/** Moves on to the next bar or closing bracket that is not within brackets. */
function skipSequence(reader: Reader): void {
	const { source } = reader;
	for (let depth = 0; reader.at < source.length; reader.at++) {
		const code = source.charCodeAt(reader.at);
		if (code === BACKSLASH) reader.at++;
		else if (code === OPEN_CLASS) reader.at = source.indexOf(']', reader.at);
		else if (code === OPEN) depth++;
		else if (depth === 0 && (code === BAR || code === CLOSE)) return;
		else if (code === CLOSE) depth--;
	}
}

const [BACKSLASH, OPEN, CLOSE, BAR, OPEN_CLASS, SPACE] = [0x5c, 0x28, 0x29, 0x7c, 0x5b, 0x20];
