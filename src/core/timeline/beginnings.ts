// Three letters tell most words apart; with more, the beginnings of one pattern would be too many.
const LENGTH = 3;
const MOST = 400;

/** Stands for "and anything may follow". */
const ANYTHING = '\u0000';

/**
 * How a match of a pattern's source can begin, as texts of up to three characters; one that is shorter may be followed by anything.
 * Reads literals, brackets, simple classes and quantifiers, and takes whatever else it meets for anything.
 */
export function beginningsOf(source: string): readonly string[] {
	return [...new Set(beginningsWithin(source, 0, source.length).map((each) => each.split(ANYTHING, 1)[0] ?? ''))];
}

/** The alternatives of a source that is not in brackets: `a|b(?:c|d)` has two. */
export function alternativesOf(source: string): readonly string[] {
	return splitWithin(source, 0, source.length).map(([from, to]) => source.slice(from, to));
}

function beginningsWithin(source: string, from: number, to: number): readonly string[] {
	return splitWithin(source, from, to).flatMap(([start, end]) => beginningsOfSequence(source, start, end));
}

function beginningsOfSequence(source: string, from: number, to: number): readonly string[] {
	let all: readonly string[] = [''];
	let at = from;
	while (at < to && all.some(isOpen)) {
		const end = endOfAtom(source, at, to);
		const quantifier = quantifierAt(source, end);
		const atoms = beginningsOfAtom(source, at, end);
		const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
		// What may come again can be followed by itself as well as by the next one.
		const mayRepeat = quantifier !== '' && quantifier !== '?' && !/^\{\d\}$/.test(quantifier);
		const next = mayRepeat ? atoms.map((each) => (each.length < LENGTH ? `${each}${ANYTHING}` : each)) : atoms;
		all = all.flatMap((each) => (isOpen(each) ? [...(isOptional ? [each] : []), ...next.map((atom) => (each + atom).slice(0, LENGTH))] : [each]));
		if (all.length > MOST) return [ANYTHING];
		at = end + quantifier.length;
	}
	return all;
}

function isOpen(beginning: string): boolean {
	return beginning.length < LENGTH && !beginning.includes(ANYTHING);
}

function beginningsOfAtom(source: string, at: number, end: number): readonly string[] {
	const character = source.charAt(at);
	if (character === '(') return beginningsOfGroup(source, at, end);
	if (character === '[') return classMembers(source.slice(at + 1, end - 1));
	if (character === '^' || character === '$') return [''];
	if (character === '.') return [ANYTHING];
	if (character !== '\\') return [character];
	const escaped = source.charAt(at + 1);
	if (escaped === 'b') return [''];
	if (escaped === 'd') return range('0', '9');
	if (escaped === 's') return [' ', '\n'];
	return /[a-z]/i.test(escaped) ? [ANYTHING] : [escaped];
}

function beginningsOfGroup(source: string, at: number, end: number): readonly string[] {
	if (source.startsWith('(?!', at) || source.startsWith('(?=', at)) return [''];
	return beginningsWithin(source, source.startsWith('(?:', at) ? at + 3 : at + 1, end - 1);
}

/** The members of a class of single characters and short ranges; anything for every other class. */
function classMembers(inside: string): readonly string[] {
	if (!/^(?:[a-z0-9]-[a-z0-9]|[a-z0-9 '-])+$/.test(inside)) return [ANYTHING];
	return [...inside.matchAll(/([a-z0-9])-([a-z0-9])|./g)].flatMap(([one, first, last]) => (first && last ? range(first, last) : [one]));
}

function range(first: string, last: string): string[] {
	const start = first.charCodeAt(0);
	return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, step) => String.fromCharCode(start + step));
}

function quantifierAt(source: string, at: number): string {
	if (!/[*+?{]/.test(source.charAt(at))) return '';
	return /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 9))?.[0] ?? '';
}

function endOfAtom(source: string, at: number, to: number): number {
	const character = source.charAt(at);
	if (character === '\\') return at + 2;
	if (character === '[') return source.indexOf(']', at + 1) + 1 || to;
	return character === '(' ? endOfGroup(source, at, to) : at + 1;
}

function endOfGroup(source: string, from: number, to: number): number {
	let depth = 0;
	for (let at = from; at < to; at++) {
		const code = source.charCodeAt(at);
		if (code === BACKSLASH) at++;
		else if (code === OPEN) depth++;
		else if (code === CLOSE && --depth === 0) return at + 1;
	}
	return to;
}

const [BACKSLASH, OPEN, CLOSE, BAR] = [0x5c, 0x28, 0x29, 0x7c];

/** The stretches between the bars that stand in no brackets. */
function splitWithin(source: string, from: number, to: number): readonly (readonly [from: number, to: number])[] {
	const parts: (readonly [number, number])[] = [];
	let depth = 0;
	let start = from;
	for (let at = from; at < to; at++) {
		const code = source.charCodeAt(at);
		if (code === BACKSLASH) at++;
		else if (code === OPEN) depth++;
		else if (code === CLOSE) depth--;
		else if (code === BAR && depth === 0) {
			parts.push([start, at]);
			start = at + 1;
		}
	}
	parts.push([start, to]);
	return parts;
}
