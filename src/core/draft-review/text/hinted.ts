import type { Pattern } from '../../once/late-pattern';
import { once } from '../../once/once';

/**
 * Tells whether each of the hints finds something in a text. A hint names dozens of words, and an engine tries them all at every letter;
 * to look for plain letters one word after the other takes a tenth of the time, and most words are nothing but letters.
 */
export function hinted(hints: readonly Pattern[]): (text: string) => boolean {
	const tests = once(() => hints.map(hintTest));
	return (text) => {
		const lower = text.toLowerCase();
		return tests().every((test) => test(text, lower));
	};
}

function hintTest(hint: Pattern): (text: string, lower: string) => boolean {
	const alternatives = alternativesOf(hint.source);
	const words = alternatives.filter(({ isWhole }) => isWhole).map(({ letters }) => letters);
	const parts = alternatives.filter(({ isWhole }) => !isWhole).map(({ letters }) => letters);
	return (text, lower) => holdsOne(lower, words) || (holdsOne(lower, parts) && hint.test(text));
}

function holdsOne(text: string, letters: readonly string[]): boolean {
	for (const each of letters) if (text.includes(each)) return true;
	return false;
}

/** One alternative of a hint. */
interface Alternative {
	/** The most letters in a row that every match of it has. */
	readonly letters: string;
	/** They are all that it asks for. */
	readonly isWhole: boolean;
}

const GAP = '\u0000';

/** The alternatives of a pattern's source, as far as their letters are certain; where none are, there is nothing to look for. */
export function alternativesOf(source: string): readonly Alternative[] {
	let plain = source.replace(/\\./g, GAP).replace(/\[[^\]]*\](?:[?*+]|\{[^}]*\})?/g, GAP);
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain.replace(/\([^()]*\)(?:[?*+]|\{[^}]*\})?/g, GAP);
	}
	const certain = plain.replace(/.(?:[?*]|\{[^}]*\})/g, GAP).replace(/[+.^$]/g, GAP).toLowerCase();
	return certain.split('|').map((alternative) => {
		const letters = alternative.split(GAP).reduce((one, other) => (other.length > one.length ? other : one));
		return { letters, isWhole: letters === alternative };
	});
}
