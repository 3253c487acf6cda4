import type { Property, Value } from './property-values';
import { asTyped, withoutComment, withoutTypographicQuotes } from './raw-text';

/** A line of text from a note's properties. */
export interface TypedLine {
	readonly line: number;
	readonly text: string;
}

const MAY_BE_NOTHING = /^\s*[n~]/i;
const NOTHING = /^(?:null|~)$/i;

/** The text of a value as a person typed it, whatever YAML made of it; undefined for nothing at all. */
function typedText({ value, raw }: Value): string | undefined {
	if (value === null) return undefined;
	if (typeof value !== 'string') return presence(raw === '' ? flattened(value, DEEPEST) : linkWrittenAsList(value, raw) ?? asTyped(raw));
	// Quoted, "null" is a word; bare, it is YAML's way to say nothing.
	if (MAY_BE_NOTHING.test(raw) && NOTHING.test(withoutComment(raw).trim())) return undefined;
	return presence(value);
}

/** The text of a property; the items of a list are joined by commas. */
export function textOf(property: Property): string | undefined {
	const lines = property.items && property.items.map(typedText).filter((text) => text !== undefined);
	return lines ? presence(lines.join(', ')) : typedText(property);
}

/** The items of a property: those of a list, the lines of a block of text or of a map, or the one text where a list was meant. */
export function linesOf(property: Property): TypedLine[] {
	const { items, value, raw, line } = property;
	if (items) return items.flatMap(linesOfItem);
	if (/^[|>]/.test(raw) || isMapOverLines(property)) {
		return raw.split('\n').flatMap((text, index) => (index === 0 ? [] : typedLine(line + index, presence(asTyped(text)))));
	}
	return linesOfItem({ line, raw, value });
}

/** One text; or, where dates begin lines within it, the entries that a person put below each other. */
function linesOfItem(item: Value): TypedLine[] {
	const text = typedText(item);
	// A block or a line break inside quotation marks is in the value, other lines are in the source alone.
	if (!text?.includes('\n') && !item.raw.includes('\n')) return typedLine(item.line, text);
	const source = text?.includes('\n') ? text : item.raw.replace(/^(["'])([^]*)\1$/, '$2');
	const parts = source.split('\n');
	const starts = parts.flatMap((part, index) => (index === 0 || STARTS_WITH_DATE.test(part) ? [index] : []));
	if (starts.length === 1) return typedLine(item.line, text?.replace(/\s*\n\s*/g, ' '));
	const firstLine = /^[|>]/.test(item.raw) ? item.line + 1 : item.line;
	return starts.flatMap((start, index) => typedLine(firstLine + start, presence(asTyped(parts.slice(start, starts[index + 1]).join('\n')))));
}

const STARTS_WITH_DATE = /^\s*["']?\d{4}-\d{2}-\d{2}\b/;

/** `[[Dana]]` without quotation marks is a list in a list to YAML; whoever writes the note again turns it into dashes below dashes. */
function linkWrittenAsList(value: unknown, raw: string): string | undefined {
	if (!Array.isArray(value) || !raw.startsWith('-')) return undefined;
	const name = flattened(value, DEEPEST);
	return name === '' ? undefined : `[[${name}]]`;
}

function isMapOverLines({ value, raw }: Property): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && raw.includes('\n') && !raw.startsWith('{');
}

function typedLine(line: number, text: string | undefined): TypedLine[] {
	return text === undefined ? [] : [{ line, text }];
}

function presence(text: string): string | undefined {
	const trimmed = withoutTypographicQuotes(text.trim());
	return trimmed === '' ? undefined : trimmed;
}

const DEEPEST = 3;
const WIDEST = 20;

/** A value that stands elsewhere in the file, behind an alias, put into words; cut off before aliases of aliases grow without end. */
function flattened(value: unknown, depth: number): string {
	if (typeof value === 'string') return value;
	if (depth === 0 || typeof value !== 'object' || value === null) return '';
	const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
	const words = parts.slice(0, WIDEST).map((part) => flattened(part, depth - 1));
	return words.filter((word) => word !== '').join(', ');
}
