import { indentOf, isBlank, type SourceLine } from './source-lines';

/** One property as it stands in the file, before anybody has made sense of its value. */
export interface PropertyLines {
	readonly name: string;
	readonly line: number;
	/** The lines of its value; the first is what stands behind the colon. */
	readonly lines: readonly SourceLine[];
	/** Why YAML would not take its line for a property although a person would. */
	readonly slip?: 'no-space' | 'indented';
}

/** Properties in order, and the lines that belong to none. */
export interface PropertyBlock {
	readonly properties: readonly PropertyLines[];
	readonly strays: readonly SourceLine[];
}

/**
 * Finds the properties by their look. The strict reading follows YAML, for lines that YAML could read; the lenient one
 * also takes `company:Acme` and a property with a stray space before it, and puts lines that fit nowhere aside.
 */
export function propertyLines(lines: readonly SourceLine[], reading: 'strict' | 'lenient'): PropertyBlock {
	const properties: Open[] = [];
	const strays: SourceLine[] = [];
	const base = indentOf(lines.find(({ text }) => !isBlank(text))?.text ?? '');
	for (const source of lines) {
		const open = properties.at(-1);
		const key = keyOf(source.text, base, open, reading);
		if (key) {
			const { name, rest, slip } = key;
			const property = { name, line: source.line, lines: [{ line: source.line, text: rest }] };
			properties.push(slip ? { ...property, slip } : property);
		} else if (open && (reading === 'strict' || isBlank(source.text) || continues(source.text, base))) {
			open.lines.push(source);
		} else if (!isBlank(source.text)) {
			strays.push(source);
		}
	}
	return { properties, strays };
}

type Open = PropertyLines & { readonly lines: SourceLine[] };

interface Key {
	readonly name: string;
	readonly rest: string;
	readonly slip?: 'no-space' | 'indented';
}

const INDENTED_KEY = /^ +([A-Za-z_][\w-]{0,60}):(?= |$)/;
const KEY_WITHOUT_SPACE = /^ *([A-Za-z_][\w-]{0,60}):(?![ :]|\/\/)/;

function keyOf(text: string, base: number, open: Open | undefined, reading: 'strict' | 'lenient'): Key | undefined {
	if (indentOf(text) <= base) {
		const key = plainKey(text.trimStart());
		if (key) return key;
		const loose = reading === 'lenient' ? KEY_WITHOUT_SPACE.exec(text) : null;
		return loose?.[1] === undefined ? undefined : { name: loose[1], rest: text.slice(loose[0].length), slip: 'no-space' };
	}
	const indented = reading === 'lenient' && open && hasWordsOnItsLine(open) ? INDENTED_KEY.exec(text) : null;
	return indented?.[1] === undefined ? undefined : { name: indented[1], rest: text.slice(indented[0].length), slip: 'indented' };
}

const QUOTED_KEY = /^(?:"([^"\\]{0,200})"|'([^']{0,200})') *:(?=[ \t]|$)/;

function plainKey(text: string): Key | undefined {
	const quoted = text.startsWith('"') || text.startsWith("'") ? QUOTED_KEY.exec(text) : null;
	if (quoted) return { name: quoted[1] ?? quoted[2] ?? '', rest: text.slice(quoted[0].length) };
	if (/^(?:[-?:](?:[ \t]|$)|[,[\]{}#&*!|>'"%@`])/.test(text)) return undefined;
	const colon = text.search(/:(?:[ \t]|$)/);
	const name = text.slice(0, colon).trimEnd();
	return colon <= 0 || / #/.test(name) ? undefined : { name, rest: text.slice(colon + 1) };
}

function hasWordsOnItsLine({ lines }: PropertyLines): boolean {
	const value = lines[0]?.text.trim() ?? '';
	return value !== '' && !/^[|>#[{"'&]/.test(value);
}

function continues(text: string, base: number): boolean {
	return indentOf(text) > base || /^ *(?:-|[\]}])/.test(text);
}
