import { isWikiLink, withoutComment } from './raw-text';
import { indentOf, isBlank, type SourceLine } from './source-lines';

/** The source of one item of a list. */
export interface RawItem {
	readonly line: number;
	/** As it stands, without dash, comma and the spaces around it; several lines when the item has several. */
	readonly raw: string;
}

/** The items of a list as typed, block (`- Dana`) or flow (`[Dana, Sam]`); undefined when the value is no list. */
export function listItems(lines: readonly SourceLine[]): RawItem[] | undefined {
	const first = lines.find(({ text }) => !isBlank(text));
	if (!first) return undefined;
	const text = first.text.trim();
	if (text.startsWith('[')) return flowItems(lines);
	return first !== lines[0] && text.startsWith('-') ? blockItems(lines, indentOf(first.text)) : undefined;
}

/** The items of a block list that do not stand below its first one. */
export function crookedItems(lines: readonly SourceLine[]): SourceLine[] {
	const items = lines.slice(1).filter(({ text }) => text.trimStart().startsWith('- '));
	const [first] = items;
	return first ? items.filter(({ text }) => indentOf(text) < indentOf(first.text)) : [];
}

function blockItems(lines: readonly SourceLine[], indent: number): RawItem[] {
	const items: { readonly line: number; readonly parts: string[] }[] = [];
	for (const { line, text } of lines.slice(1)) {
		const body = text.trimStart();
		// A dash without a space is no list to YAML, but it is to whoever typed it.
		if (body.startsWith('-') && indentOf(text) <= indent) items.push({ line, parts: [body.slice(1).trim()] });
		else if (!isBlank(text)) items.at(-1)?.parts.push(text);
	}
	return items.map(({ line, parts }) => ({ line, raw: parts.join('\n') }));
}

function flowItems(lines: readonly SourceLine[]): RawItem[] | undefined {
	const all = lines.map(({ text }) => withoutComment(text)).join('\n').trim();
	if (isWikiLink(all) || !all.endsWith(']')) return undefined;
	const parts = splitFlow(all.slice(1, -1));
	if (!parts) return undefined;
	const items: RawItem[] = [];
	let line = lines.find(({ text }) => !isBlank(text))?.line ?? 1;
	for (const part of parts) {
		const raw = part.trim();
		const leading = part.length - part.trimStart().length;
		if (raw !== '') items.push({ line: line + breaksIn(part.slice(0, leading)), raw });
		line += breaksIn(part);
	}
	return items;
}

function breaksIn(text: string): number {
	return text.split('\n').length - 1;
}

/** Cuts at the commas that are in no bracket and in no quotation marks; undefined when a bracket closes that none has opened. */
function splitFlow(text: string): string[] | undefined {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	let quote = '';
	let started = false;
	for (let place = 0; place < text.length; place++) {
		const character = text[place] ?? '';
		if (quote !== '') {
			if (character === '\\' && quote === '"') place++;
			else if (character === quote) quote = '';
		} else if (character === ',' && depth === 0) {
			parts.push(text.slice(from, place));
			from = place + 1;
			started = false;
		} else {
			if (!started && (character === '"' || character === "'")) quote = character;
			depth += DEPTH[character] ?? 0;
			if (depth < 0) return undefined;
			started ||= character.trim() !== '';
		}
	}
	return [...parts, text.slice(from)];
}

const DEPTH: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };
