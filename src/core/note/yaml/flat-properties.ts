import type { Property, Value } from './property-values';
import type { SourceLine } from './source-lines';

/**
 * Properties as nearly every note has them: each a text on its own line, a list of such texts below its name, or nothing. Undefined as
 * soon as anything else stands among the lines, and where YAML has more to say about them: then js-yaml is asked, which takes ten times
 * as long. What is answered here is what js-yaml answers; a property over hostile lines holds it to that.
 */
export function flatProperties(lines: readonly SourceLine[]): readonly Property[] | undefined {
	const properties = new Map<string, Open>();
	let last: Open | undefined;
	let breaks = '';
	for (const { line, text } of lines) {
		breaks += '\n';
		if (text === '') continue;
		const property = flatProperty(text, line);
		if (property) {
			if (properties.has(property.name)) return undefined;
			properties.set(property.name, property);
			last = property;
		} else if (!last || !addItem(last, text, line, breaks)) return undefined;
		breaks = '';
	}
	return Array.from(properties.values(), closed);
}

/** A property, to which items may still be added. */
interface Open {
	readonly name: string;
	readonly line: number;
	raw: string;
	/** Null for none. */
	readonly text: string | null;
	list?: List;
}

interface List {
	/** What stands before the dash of each item. */
	readonly indent: string;
	readonly values: string[];
	readonly items: Value[];
}

function closed({ name, line, raw, text, list }: Open): Property {
	return list ? { name, line, raw, value: list.values, items: list.items } : { name, line, raw, value: text };
}

const KEY = /^([A-Za-z_](?:[\w -]{0,100}\w)?):(?: +|$)/;
const ITEM = /^( {0,20})- +/;

function flatProperty(text: string, line: number): Open | undefined {
	const key = KEY.exec(text);
	if (!key) return undefined;
	const [{ length }, name = ''] = key;
	const raw = text.slice(length);
	const words = raw === '' ? null : flatText(raw);
	return words === undefined || name === '__proto__' ? undefined : { name, line, raw, text: words };
}

/** Adds to the list of a property that has no text of its own; all items of a list stand below each other. */
function addItem(open: Open, text: string, line: number, breaks: string): boolean {
	const item = ITEM.exec(text);
	if (!item || open.text !== null) return false;
	const [{ length }, indent = ''] = item;
	const raw = text.slice(length);
	const value = flatText(raw);
	open.list ??= { indent, values: [], items: [] };
	if (value === undefined || open.list.indent !== indent) return false;
	open.list.values.push(value);
	open.list.items.push({ line, raw, value });
	open.raw += breaks + text;
	return true;
}

// What begins otherwise may mean something else, such as a list, a link without quotation marks, or an alias.
const PLAIN_START = /^[A-Za-z0-9\u00c0-\u024f]/;
const QUOTED = /^(?:"[^"\\\t]*"|'[^'\t]*')$/;

/** What a text on one line says; undefined when YAML may take it for something else. */
function flatText(text: string): string | undefined {
	if (PLAIN_START.test(text)) return isPlain(text) ? text : undefined;
	return QUOTED.test(text) ? text.slice(1, -1) : undefined;
}

/** Whether no colon makes a name of the text, no number sign a comment of its end, and nothing at its end is cut off. */
function isPlain(text: string): boolean {
	return !text.includes(': ') && !text.includes(' #') && !text.includes('\t') && !text.endsWith(':') && !text.endsWith(' ');
}
