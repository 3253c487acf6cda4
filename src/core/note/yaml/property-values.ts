import { crookedItems, listItems, type RawItem } from './list-items';
import { quote } from '../note-problems';
import { propertyLines, type PropertyLines } from './property-lines';
import { asTyped, isWhole, isWikiLink } from './raw-text';
import { isBlank, type SourceLine } from './source-lines';

/** A value and where it comes from. */
export interface Value extends RawItem {
	/** What YAML makes of it: text, null for nothing, a list or a map of those; undefined when YAML cannot read it. */
	readonly value: unknown;
}

/** One property of a note. */
export interface Property extends Value {
	/** As the note spells it. */
	readonly name: string;
	/** Present when the value is a list. */
	readonly items?: readonly Value[];
}

/** A line that YAML does not understand, and what a person can do about it. */
export interface Flaw {
	readonly line: number;
	readonly property?: string;
	readonly found: string;
	readonly message: string;
	/** A hint when it could be read as typed all the same. */
	readonly severity: 'problem' | 'hint';
}

/** A block of properties read by YAML, or the line of the block, from 0, that it stumbled over. */
export type YamlReading = { readonly values: ReadonlyMap<string, unknown> } | { readonly errorLine: number };

type ReadYaml = (block: string) => YamlReading;

interface ReadBlock {
	readonly properties: readonly Property[];
	readonly flaws: readonly Flaw[];
	/** False when something could not be read as typed. */
	readonly isWhole: boolean;
}

// An alias can stand for a long list again and again.
const MOST_ITEMS_OF_AN_ALIAS = 200;

/** The properties with their values. When YAML cannot read them all, each is read by itself, so that every bad line can be named. */
export function readProperties(lines: readonly SourceLine[], readYaml: ReadYaml): ReadBlock {
	if (lines.every(({ text }) => isBlank(text))) return { properties: [], flaws: [], isWhole: true };
	const yaml = readYaml(joined(lines));
	if (!('values' in yaml)) return readOneByOne(lines, readYaml, yaml.errorLine);
	const found = propertyLines(lines, 'strict').properties;
	const properties = known(found, yaml.values, lines).map((each) => property(each, yaml.values.get(each.name)));
	const seen = new Set(properties.map(({ name }) => name));
	const line = lines[0]?.line ?? 1;
	for (const [name, value] of yaml.values) {
		if (!seen.has(name)) properties.push(withItems({ name, line, raw: '', value }, itemsOf([], value, '', line)));
	}
	return { properties, flaws: [], isWhole: true };
}

function joined(lines: readonly SourceLine[]): string {
	const [only] = lines;
	return only && lines.length === 1 ? only.text : lines.map(({ text }) => text).join('\n');
}

/** A line in the middle of a quoted text can look like a property; YAML knows better. */
function known(found: readonly PropertyLines[], values: ReadonlyMap<string, unknown>, lines: readonly SourceLine[]): readonly PropertyLines[] {
	if (found.every(({ name }) => values.has(name))) return found;
	const properties: (PropertyLines & { readonly lines: SourceLine[] })[] = [];
	for (const each of found) {
		const previous = properties.at(-1);
		if (values.has(each.name)) properties.push({ ...each, lines: [...each.lines] });
		else previous?.lines.push(...lines.filter(({ line }) => line === each.line), ...each.lines.slice(1));
	}
	return properties;
}

function property({ name, line, lines }: PropertyLines, value: unknown): Property {
	const raw = joined(lines).replace(/^[ \t]+/, '').trimEnd();
	return withItems({ name, line, raw, value }, itemsOf(lines, value, raw, line));
}

function withItems(property: Property, items: readonly Value[] | undefined): Property {
	return items ? { ...property, items } : property;
}

function itemsOf(lines: readonly SourceLine[], value: unknown, raw: string, line: number): readonly Value[] | undefined {
	if (raw.includes('[[') && isWikiLink(asTyped(raw))) return undefined;
	const typed = listItems(lines);
	if (!Array.isArray(value)) return typed?.map((item) => ({ line: item.line, raw: item.raw, value: undefined }));
	const values: readonly unknown[] = value;
	if (typed?.length === values.length) return typed.map((item, index) => ({ line: item.line, raw: item.raw, value: values[index] }));
	return values.slice(0, MOST_ITEMS_OF_AN_ALIAS).map((each) => ({ line, raw: '', value: each }));
}

function readOneByOne(lines: readonly SourceLine[], readYaml: ReadYaml, errorLine: number): ReadBlock {
	const { properties: found, strays } = propertyLines(lines, 'lenient');
	const flaws: Flaw[] = strays.map(strayFlaw);
	const properties = new Map<string, Property>();
	for (const each of found) {
		const first = properties.get(each.name);
		if (first) {
			flaws.push(twice(each, first.line));
			continue;
		}
		if (each.slip) flaws.push(slipFlaw(each, each.slip));
		flaws.push(...crookedItems(each.lines).map(crookedFlaw));
		properties.set(each.name, readAlone(each, readYaml, flaws));
	}
	const culprit = lines[errorLine] ?? lines.at(-1);
	if (flaws.length === 0 && culprit) flaws.push(puzzling(culprit));
	return { properties: [...properties.values()], flaws, isWhole: flaws.every(({ severity }) => severity === 'hint') };
}

function readAlone(source: PropertyLines, readYaml: ReadYaml, flaws: Flaw[]): Property {
	const read = yamlValue(joined(source.lines), readYaml);
	if (read) return property(source, read.value);
	const items = listItems(source.lines);
	const whole = property(source, undefined);
	const parts = (items ?? [whole]).map((item) => readItem(item, readYaml));
	for (const { line, raw, value } of parts) {
		if (value === undefined) flaws.push(unreadable(source.name, line, raw));
	}
	return items ? { ...whole, items: parts } : whole;
}

function readItem({ line, raw }: RawItem, readYaml: ReadYaml): Value {
	return { line, raw, value: yamlValue(` ${raw}`, readYaml)?.value };
}

function yamlValue(source: string, readYaml: ReadYaml): { readonly value: unknown } | undefined {
	const yaml = readYaml(`value:${source}`);
	return 'values' in yaml ? { value: yaml.values.get('value') ?? null } : undefined;
}

function crookedFlaw({ line, text }: SourceLine): Flaw {
	const message = `${quote(text.trim())} does not stand below the entry above it; begin both lines with the same number of spaces.`;
	return { line, found: text.trim(), message, severity: 'problem' };
}

function strayFlaw({ line, text }: SourceLine): Flaw {
	const message = `${quote(text)} belongs to no property; give it a name and a colon, or move it below the properties.`;
	return { line, found: text.trim(), message, severity: 'problem' };
}

function twice({ name, line }: PropertyLines, first: number): Flaw {
	const message = `${quote(name)} is here twice, and the one on line ${first} counts; remove one of them.`;
	return { line, property: name, found: name, message, severity: 'problem' };
}

function slipFlaw({ name, line }: PropertyLines, slip: 'no-space' | 'indented'): Flaw {
	const cause = slip === 'indented' ? 'has a space before it; remove it' : 'has no space after its colon; add one';
	return { line, property: name, found: name, message: `${quote(name)} ${cause} so that Obsidian can read it, too.`, severity: 'hint' };
}

function unreadable(name: string, line: number, raw: string): Flaw {
	const found = asTyped(raw);
	const safe = isWhole(raw);
	const message = safe
		? `${quote(found)} needs quotation marks around it so that Obsidian can read it, too.`
		: `${quote(found)} opens a bracket or a quotation mark that nothing closes; close it, or leave it out.`;
	return { line, property: name, found, message, severity: safe ? 'hint' : 'problem' };
}

function puzzling({ line, text }: SourceLine): Flaw {
	const message = `Obsidian may not be able to read the properties because of ${quote(text)}; write that line as “name: value”.`;
	return { line, found: text.trim(), message, severity: 'problem' };
}
