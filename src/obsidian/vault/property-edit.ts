import { foldName } from '../../core/interview/names';

/** A note's properties as Obsidian hands them over: values as YAML reads them, in the order of the note. */
export type Properties = Record<string, unknown>;

/** A change to the properties of one note, made on the object itself. */
export type PropertyEdit = (properties: Properties) => void;

/** Adds a line at the end of a list, whatever shape the note has it in. A line that is there already is not added twice. */
export function appendLine(name: string, line: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, name);
		const entries = entriesOf(properties[key]);
		properties[key] = entries.includes(line) ? entries : [...entries, line];
	};
}

/** Gives a property this value. */
export function setProperty(name: string, value: unknown): PropertyEdit {
	return (properties) => {
		properties[spellingIn(properties, name)] = value;
	};
}

/** The property keeps its value and its place and gets another name; nothing happens when the new name is taken. */
export function renameProperty(from: string, to: string): PropertyEdit {
	return (properties) => {
		const key = spellingIn(properties, from);
		const taken = spellingIn(properties, to);
		if (!Object.hasOwn(properties, key) || (Object.hasOwn(properties, taken) && taken !== key)) return;
		const entries = Object.entries(properties).map(([name, value]) => [name === key ? to : name, value] as const);
		replaceAll(properties, entries);
	};
}

/** Several edits as one. */
export function together(...edits: readonly PropertyEdit[]): PropertyEdit {
	return (properties) => {
		for (const edit of edits) edit(properties);
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

/** A list with nothing lost: a single value is its first entry, and lines that YAML took for a map stay what they were. */
function entriesOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value.filter((entry) => !isBlank(entry));
	if (isBlank(value)) return [];
	if (typeof value !== 'object' || value === null) return [value];
	return Object.entries(value).map(([key, words]) => ({ [key]: words as unknown }));
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function replaceAll(properties: Properties, entries: readonly (readonly [string, unknown])[]): void {
	for (const key of Object.keys(properties)) delete properties[key];
	for (const [key, value] of entries) properties[key] = value;
}
