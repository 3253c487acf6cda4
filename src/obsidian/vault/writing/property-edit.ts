import { parseYaml } from 'obsidian';
import { foldName } from '../../../core/interview/names';

/** A note's properties as Obsidian hands them over: values as YAML reads them, in the order of the note. */
export type Properties = Record<string, unknown>;

/**
 * A change to the properties of one note, made on the object itself. One that does not fit what the note says now changes
 * nothing and answers with a sentence that says so.
 */
export type PropertyEdit = (properties: Properties) => string | undefined;

/** What a fix answers when the note no longer holds what it was made for. */
const LOOK_AGAIN = 'The note has changed since, so nothing was written. Look at it again.';

/** Adds a line at the end of a list, whatever shape the note has it in. A line that is there already is not added twice. */
export function appendLine(name: string, line: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, name);
		const entries = linesOf(properties[key]);
		if (!entries.some((entry) => readsAs(entry, line))) properties[key] = [...entries, line];
		return undefined;
	};
}

/** Gives a property this value. With `from`, words as typed, only while the property still says them; empty ones, while it says nothing. */
export function setProperty(name: string, value: unknown, from?: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, name);
		const isAsBefore = from === undefined || (from === '' ? isBlank(properties[key]) : saysTogether(properties[key], from));
		if (!isAsBefore) return LOOK_AGAIN;
		properties[key] = value;
		return undefined;
	};
}

/** Puts `to` in place of the one line that reads as `from`, as typed; every other line of the property stays. */
export function setLine(name: string, from: string, to: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, name);
		const entries = entriesOf(properties[key]);
		const whole = entries.findIndex((entry) => readsAs(entry, from));
		const at = whole >= 0 ? whole : entries.findIndex((entry) => typeof entry === 'string' && standsIn(entry, from));
		if (at < 0) return LOOK_AGAIN;
		const present = entries[at];
		const mended = whole < 0 && typeof present === 'string' ? present.replace(from, () => to) : to;
		const isOneText = entries.length === 1 && !Array.isArray(properties[key]);
		properties[key] = isOneText ? mended : entries.map((entry, index) => (index === at ? mended : entry));
		return undefined;
	};
}

/** The property keeps its value and its place and gets another name; nothing happens when the new name is taken. */
export function renameProperty(from: string, to: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, from);
		const taken = spellingIn(properties, to);
		if (!Object.hasOwn(properties, key) || (Object.hasOwn(properties, taken) && taken !== key)) return LOOK_AGAIN;
		const entries = Object.entries(properties).map(([name, value]) => [name === key ? to : name, value] as const);
		replaceAll(properties, entries);
		return undefined;
	};
}

/** Several edits as one; the first that does not fit ends them. */
export function together(...edits: readonly PropertyEdit[]): PropertyEdit {
	return (properties) => {
		for (const edit of edits) {
			const refusal = edit(properties);
			if (refusal !== undefined) return refusal;
		}
		return undefined;
	};
}

/**
 * Takes back what lies between `was` and `is` and leaves every other property as it is now. False, and nothing done,
 * when one of them no longer holds what was written.
 */
export function takeBack(properties: Properties, was: Properties, is: Properties): boolean {
	const touched = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !isSame(was[key], is[key]));
	if (touched.some((key) => !isSame(properties[key], is[key]))) return false;
	const present = Object.keys(properties);
	const restored: Properties = { ...properties };
	for (const key of touched) {
		if (Object.hasOwn(was, key)) restored[key] = was[key];
		else delete restored[key];
	}
	const order = isSame(present, Object.keys(is)) ? Object.keys(was) : Object.keys(restored);
	replaceAll(properties, order.map((key) => [key, restored[key]]));
	return true;
}

/** Whether two values would read the same in a note. */
export function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** The property as the note spells it: capitals make no difference to Obsidian. */
function spellingIn(properties: Properties, name: string): string {
	if (Object.hasOwn(properties, name)) return name;
	return Object.keys(properties).find((key) => foldName(key) === foldName(name)) ?? name;
}

/** The entries, and the lines of a block of text as one each: within one entry they would no longer count. */
function linesOf(value: unknown): readonly unknown[] {
	return typeof value === 'string' ? value.split('\n').filter((line) => !isBlank(line)) : entriesOf(value);
}

/** A list with nothing lost: a single value is its first entry, and lines that YAML took for a map stay what they were. */
function entriesOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value.filter((entry) => !isBlank(entry));
	if (isBlank(value)) return [];
	if (typeof value !== 'object' || value === null) return [value];
	return Object.entries(value).map(([key, words]) => ({ [key]: words as unknown }));
}

/** Whether a value is what somebody typed: as text, or as what YAML makes of the typed words. */
function readsAs(value: unknown, typed: string): boolean {
	if (typeof value === 'string') return foldWords(value) === foldWords(typed);
	try {
		return isSame(value, parseYaml(typed));
	} catch {
		return false;
	}
}

/** The same for a whole property, whose list reads as its items with commas between them. */
function saysTogether(value: unknown, typed: string): boolean {
	return readsAs(value, typed) || readsAs(entriesOf(value).join(', '), typed);
}

/** Whether the words are one of several entries in a text, up to the end of the text, its line, or the next date. */
function standsIn(text: string, words: string): boolean {
	const at = text.indexOf(words);
	return at >= 0 && /^[\s;,]*(?:\n|$|\d{4}-)/.test(text.slice(at + words.length));
}

/** Spaces, and quotation marks around the whole, make no difference to a reader. */
function foldWords(text: string): string {
	return text.trim().replace(/^(["'“„‘«])(.*)["'”“’»]$/s, '$2').replace(/\s+/g, ' ').trim();
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function replaceAll(properties: Properties, entries: readonly (readonly [string, unknown])[]): void {
	for (const key of Object.keys(properties)) delete properties[key];
	for (const [key, value] of entries) properties[key] = value;
}
