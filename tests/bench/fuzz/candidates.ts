import type { Random } from '../words/random';

/** No words are longer than this when phrases are read in them. */
export const LONGEST = 2000;

const JOINTS = [' ', ' ', ' ', '', ', ', '. ', '\n', '\n\n', '-', ' - ', '  ', '/', ' or ', ' and '];
const ENDS = ['', '', 'x', ' Friday', ' they decide', ' by Friday.', '!', ' 1', ')'];

/** One piece after the other, then whatever comes of them: repeated to the full length, mixed, strewn with others. */
export function* hostileWords(pieces: readonly string[], random: Random): Generator<string, never> {
	for (const piece of pieces) yield repeated(`${piece} `, '');
	for (;;) {
		const draw = random.below(10);
		if (draw < 5) yield repeated(mixture(1 + random.below(4), pieces, random), random.pick(ENDS));
		else if (draw < 8) yield mixture(1 + random.below(400), pieces, random);
		else yield strewn(mixture(1 + random.below(300), pieces, random), random);
	}
}

/** The words changed in one place or all over, with pieces or with parts of other words. */
export function mutated(words: string, other: string, pieces: readonly string[], random: Random): string {
	const [from, to] = [random.below(words.length + 1), random.below(words.length + 1)].sort((a, b) => a - b) as [number, number];
	const slice = words.slice(from, to);
	const piece = random.pick(pieces) + random.pick(JOINTS);
	const changed = random.pick([
		() => words.slice(0, from) + piece + words.slice(to),
		() => words.slice(0, from) + piece + words.slice(from),
		() => words.slice(0, from) + words.slice(to),
		() => words.slice(0, to) + slice.repeat(1 + random.below(6)) + words.slice(to),
		() => words.slice(0, from) + other.slice(random.below(other.length + 1)),
		() => repeated(slice === '' ? piece : slice, random.pick(ENDS)),
		() => repeated(words.slice(from, from + 1 + random.below(40)) + piece, words.slice(to)),
		() => words.replaceAll(random.pick(JOINTS) || ' ', random.pick(JOINTS)),
		() => piece + words,
		() => words.slice(0, LONGEST - piece.length) + piece,
	])();
	return changed.slice(0, LONGEST);
}

function repeated(unit: string, end: string): string {
	return unit.repeat(Math.ceil(LONGEST / Math.max(1, unit.length))).slice(0, Math.max(0, LONGEST - end.length)) + end.slice(0, LONGEST);
}

function mixture(count: number, pieces: readonly string[], random: Random): string {
	const joint = random.chance(0.5) ? random.pick(JOINTS) : undefined;
	let words = '';
	for (let left = count; left > 0 && words.length < LONGEST; left--) words += random.pick(pieces) + (joint ?? random.pick(JOINTS));
	return words.slice(0, LONGEST);
}

/** With characters from all over Unicode between the others, halves of pairs included. */
function strewn(words: string, random: Random): string {
	const strew = (character: string): string => (random.chance(0.05) ? character + String.fromCharCode(random.below(0x10000)) : character);
	return Array.from(words, strew).join('').slice(0, LONGEST);
}
