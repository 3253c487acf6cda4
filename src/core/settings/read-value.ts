import { latePattern } from '../once/late-pattern';
import { quoted } from './quoted';
import { accepted, refused, type Reader, type Reading } from './reading';
import type { Span } from './settings';

/** Reads a whole number within these limits, both inclusive. */
export function wholeNumber(least: number, most: number): Reader<number> {
	return (value) =>
		isWholeNumber(value, least, most) ? accepted(value) : refused(`This needs to be a whole number from ${least} to ${most}.`);
}

/** Reads the first and the last of something: two whole numbers within these limits, in order. */
export function span(least: number, most: number): Reader<Span> {
	return (value) => {
		const [first, last, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [];
		if (!isWholeNumber(first, least, most) || !isWholeNumber(last, least, most) || more.length > 0) {
			return refused(`This needs to be two whole numbers from ${least} to ${most}: the first day and the last.`);
		}
		return first <= last ? accepted([first, last]) : refused(`The first day, ${first}, must not come after the last, ${last}.`);
	};
}

/** Reads on or off. */
export function onOrOff(value: unknown): Reading<boolean> {
	return typeof value === 'boolean' ? accepted(value) : refused('This needs to be on (true) or off (false).');
}

/** Reads some of a few words, each once and in their own order; others are refused one by one. */
export function someOf<T extends string>(choices: readonly T[]): Reader<readonly T[]> {
	return (value) => {
		if (!Array.isArray(value)) return refused('This needs to be a list.');
		const wrong = (value as readonly unknown[]).filter((each) => !choices.some((choice) => choice === each)).slice(0, MOST_NAMED);
		return { value: choices.filter((choice) => value.includes(choice)), refused: wrong.map((each) => `${quoted(each)} is none of the choices.`) };
	};
}

const MOST_NAMED = 5;

/** Reads one of a few words. */
export function oneOf<T extends string>(choices: readonly T[]): Reader<T> {
	return (value) => {
		const choice = choices.find((each) => each === value);
		return choice === undefined ? refused(`This needs to be one of ${choices.map((each) => `“${each}”`).join(', ')}.`) : accepted(choice);
	};
}

/** Reads text of any number of lines, which may be empty. */
export function freeText(longest: number): Reader<string> {
	return (value) =>
		typeof value === 'string' && value.length <= longest ? accepted(value) : refused(`This needs to be text of at most ${longest} characters.`);
}

/** Reads one line of text that says something; space around it does not count. */
export function oneLine(longest: number): Reader<string> {
	return (value) => {
		const text = typeof value === 'string' ? value.trim() : '';
		if (text === '' || text.length > longest || HAS_CONTROL.test(text)) {
			return refused(`This needs to be one line of text, from 1 to ${longest} characters.`);
		}
		return accepted(text);
	};
}

/** Reads a tag, with or without its `#`; empty for none. */
export function tag(value: unknown): Reading<string> {
	if (typeof value === 'string' && value.trim() === '') return accepted('');
	const name = typeof value === 'string' ? value.trim().replace(/^#/, '') : '';
	// As in Obsidian: no spaces or punctuation but these, and at least one character that is no digit.
	const isTag = /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]{1,100}$/u.test(name) && !/^\d+$/.test(name);
	return isTag ? accepted(name) : refused('This needs to be one tag, without spaces, or empty.');
}

/** Reads a folder inside the vault, with `/` between names and none around them; empty for none. */
export function folder(value: unknown): Reading<string> {
	if (typeof value !== 'string' || value.length > LONGEST_PATH) return refused('This needs to be the name of a folder, or empty.');
	const names = value
		.split(/[\\/]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (names.some((name) => name.startsWith('.'))) return refused('This needs to be a folder inside the vault, without “..” and not hidden.');
	if (names.some((name) => name.includes(':') || HAS_CONTROL.test(name))) return refused('This needs to be a folder inside the vault, without “:”.');
	return accepted(names.join('/'));
}

/** Reads `auto` or the code of a language, such as `en` or `pt-BR`. */
export function language(value: unknown): Reading<string> {
	const isCode = typeof value === 'string' && /^(?:auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})$/.test(value);
	return isCode ? accepted(value) : refused('This needs to be “auto” or the code of a language, such as “en”.');
}

const LONGEST_PATH = 500;

// Line ends and other characters that nobody can see in a name.
const HAS_CONTROL = latePattern(() => /\p{Cc}/u);

function isWholeNumber(value: unknown, least: number, most: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
