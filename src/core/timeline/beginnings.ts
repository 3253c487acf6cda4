// Five letters tell most words apart; behind a short one ("the", "in") the next word begins to tell. With more, or of a pattern that can
// begin in more ways, the beginnings would be too many.
const LENGTH = 5;
const LENGTH_BEHIND_SPACE = 2;
const MOST = 300;
// "1 ja", "1 fe", ... of every day with every month: so many would be told in fewer letters at once.
const MOST_TO_JOIN = 1_000;

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
	let done: string[] = [];
	let open = [''];
	while (reader.at < reader.source.length) {
		const code = reader.source.charCodeAt(reader.at);
		if (code === BAR || code === CLOSE) break;
		const atoms = open.length === 0 ? [] : readAtom(reader);
		if (open.length * atoms.length > MOST_TO_JOIN) {
			done.push(...open.map((each) => each + ANYTHING));
			open = [];
		}
		if (open.length === 0) {
			skipSequence(reader);
			break;
		}
		open = continued(open, atoms, readQuantifier(reader), done);
		if (open.length + done.length > MOST) [done, open] = fewer(done, open);
	}
	return [...done, ...open];
}

/** The same beginnings told in fewer letters, as many as leave few enough; what is shorter goes on as it is. */
function fewer(done: readonly string[], open: readonly string[]): [done: string[], open: string[]] {
	for (let length = LENGTH; length > 0; length--) {
		const told = new Set(done.map((each) => (each.length > length ? each.slice(0, length) + ANYTHING : each)));
		const short = new Set<string>();
		for (const each of open) {
			if (each.length < length) short.add(each);
			else told.add(each.slice(0, length) + ANYTHING);
		}
		if (told.size + short.size <= MOST) return [[...told], [...short]];
	}
	return [[ANYTHING], []];
}

/** Every open beginning with every one of the next atom, with those that nothing more can be told of added to `done`; `quantifier` is what stands behind the atom. */
function continued(open: readonly string[], atoms: readonly string[], quantifier: string, done: string[]): string[] {
	const isOptional = quantifier === '?' || quantifier === '*' || quantifier.startsWith('{0');
	// What may come again can be followed by itself as well as by the next one; more than one space is nothing that a text should begin with.
	const mayRepeat = quantifier !== '' && quantifier !== '?' && atoms[0] !== ' ';
	const next = isOptional ? [...open] : [];
	for (const each of open) {
		for (const atom of atoms) {
			const longer = cut(each + atom, mayRepeat);
			(isOpen(longer) ? next : done).push(longer);
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
	LETTERS.lastIndex = reader.at;
	const letters = LETTERS.exec(source)?.[0];
	if (letters !== undefined) {
		reader.at += letters.length;
		return [letters];
	}
	const character = source.charAt(reader.at++);
	if (character === '^' || character === '$') return [''];
	return [character === '.' ? ANYTHING : character];
}

// As many as stand for themselves; a quantifier would belong to the last one alone.
const LETTERS = /[a-z0-9 ',-]+(?![*+?{])/y;

function readGroup(reader: Reader): readonly string[] {
	const start = reader.at;
	skipGroup(reader);
	// The same words stand in many patterns: weekdays, months, numbers.
	const group = reader.source.slice(start, reader.at);
	const before = groups.get(group);
	if (before) return before;
	const beginnings = beginningsOfGroup(group);
	groups.set(group, beginnings);
	return beginnings;
}

const groups = new Map<string, readonly string[]>();

function beginningsOfGroup(group: string): readonly string[] {
	const kind = group.startsWith('(?') ? group.charAt(2) : '';
	if (kind === '!') return [''];
	const inside = [...new Set(readAlternatives({ source: group, at: kind === '' ? 1 : 3 }))];
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

/** Moves on to the next bar or closing bracket that is not within brackets. */
function skipSequence(reader: Reader): void {
	const { source } = reader;
	while (reader.at < source.length) {
		skipPlain(reader);
		const code = source.charCodeAt(reader.at);
		if (code === BAR || code === CLOSE) return;
		if (code === OPEN) skipGroup(reader);
	}
}

/** Moves on from an opening bracket to behind the one that closes it. */
function skipGroup(reader: Reader): void {
	let depth = 0;
	do {
		const code = reader.source.charCodeAt(reader.at++);
		if (code === OPEN) depth++;
		else if (code === CLOSE) depth--;
		if (depth > 0) skipPlain(reader);
	} while (depth > 0);
}

function skipPlain(reader: Reader): void {
	PLAIN.lastIndex = reader.at;
	PLAIN.test(reader.source);
	reader.at = PLAIN.lastIndex;
}

// Neither bars nor brackets, but for those in classes and behind a backslash.
const PLAIN = /(?:[^()|[\\]|\\.|\[(?:\\.|[^\]\\])*\])*/y;

const [BACKSLASH, OPEN, CLOSE, BAR, OPEN_CLASS, SPACE] = [0x5c, 0x28, 0x29, 0x7c, 0x5b, 0x20];
