const KEY = /^([A-Za-z_](?:[\w -]{0,100}\w)?):(?= |$)/;
const ITEM = /^( {0,20})- /;

/**
 * The values of properties as nearly every note has them: each a text on its own line, a list of such texts below its name, or nothing.
 * Undefined as soon as anything else stands in the block, and where YAML has more to say about them: then js-yaml is asked, which takes
 * ten times as long. What is answered here is what js-yaml answers; a property over hostile lines holds it to that.
 */
export function flatValues(block: string): ReadonlyMap<string, unknown> | undefined {
	const values = new Map<string, unknown>();
	let list: { readonly name: string; readonly indent: number; readonly items: string[] } | undefined;
	let open: string | undefined;
	for (const text of block.split('\n')) {
		if (text === '') continue;
		const key = KEY.exec(text);
		const name = key?.[1];
		const item = name === undefined ? ITEM.exec(text) : null;
		const value = key ? flatText(text, key[0].length) : item ? flatText(text, item[0].length) : undefined;
		if (value === undefined || (item && value === null)) return undefined;
		if (name !== undefined) {
			if (values.has(name) || name === '__proto__') return undefined;
			values.set(name, value);
			[open, list] = [value === null ? name : undefined, undefined];
		} else if (item && value !== null) {
			const indent = item[1]?.length ?? 0;
			if (open !== undefined) {
				list = { name: open, indent, items: [] };
				values.set(open, list.items);
				open = undefined;
			}
			if (list?.indent !== indent) return undefined;
			list.items.push(value);
		}
	}
	return values;
}

// What begins otherwise may mean something else, such as a list, a link without quotation marks, or an alias.
const PLAIN_START = /^[A-Za-z0-9\u00c0-\u024f]/;
const QUOTED = /^(?:"[^"\\\t]*"|'[^'\t]*')$/;

/** The text from that place to the end of a line, null for none; undefined when YAML may take it for something else. */
function flatText(line: string, place: number): string | null | undefined {
	let start = place;
	while (line.charCodeAt(start) === SPACE) start++;
	if (start === line.length) return null;
	const text = line.slice(start);
	if (PLAIN_START.test(text)) return isPlain(text) ? text : undefined;
	return QUOTED.test(text) ? text.slice(1, -1) : undefined;
}

/** Whether no colon makes a name of the text, no number sign a comment of its end, and nothing at its end is cut off. */
function isPlain(text: string): boolean {
	return !text.includes(': ') && !text.includes(' #') && !text.includes('\t') && !text.endsWith(':') && !text.endsWith(' ');
}

const SPACE = 0x20;
