import matter from 'gray-matter';
import yaml from 'js-yaml';
import { quote } from '../note-problems';
import { flatProperties } from './flat-properties';
import { readProperties, type Flaw, type Property, type YamlReading } from './property-values';
import { propertyLines } from './property-lines';
import { linesIn, sourceLines, type SourceLine } from './source-lines';

/** A note taken apart: its properties as typed, what is wrong with them, and its body. */
export interface Frontmatter {
	/** In the note's order; a name that stands there twice is here once, with its first value. */
	readonly properties: readonly Property[];
	/** What had to be guessed or left out, by line. */
	readonly flaws: readonly Flaw[];
	/** False when YAML cannot read some of the properties: they may say less, or something else, than the person typed. */
	readonly isWhole: boolean;
	/** Why the properties cannot be read at all; `head` is their text, as far as anybody can tell. */
	readonly error?: { readonly line: number; readonly message: string; readonly found: string; readonly head: string };
	/** Exactly what stands below the properties. */
	readonly body: string;
	/** 1-based line on which the body starts. */
	readonly bodyLine: number;
}

const OPENING = /^\uFEFF?(\s*)---[ \t]*((?:[^\s-]\S{0,40})?)[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /(?:\r\n|\n|\r|^)---[ \t]*(?:\r\n|\n|\r|$)/;
const LONGEST_BLOCK = 400_000;
const LONGEST_HEAD = 20_000;

/** Reads the properties at the top of a note. Any text has an answer; it is never evaluated and never throws. */
export function readFrontmatter(text: string): Frontmatter {
	const opening = OPENING.exec(text);
	if (!opening) return { properties: [], flaws: [], isWhole: true, body: text.replace(/^\uFEFF/, ''), bodyLine: 1 };
	const [{ length: start }, blank = '', language = ''] = opening;
	const fence = 1 + breaksIn(blank);
	const rest = text.slice(start);
	const closing = CLOSING.exec(rest);
	if (!closing) return unclosed(rest, fence);
	// A slice would keep the whole note in memory for as long as one of its words is known; a joined text is a copy.
	const block = `${rest.slice(0, closing.index)}\n`;
	const end = closing.index + closing[0].length;
	const below = { body: rest.slice(end), bodyLine: fence + 1 + breaksIn(rest.slice(0, end)) };
	const refusal = refusalOf(language, block);
	if (refusal !== undefined) {
		const error = { line: fence, message: refusal, found: `---${language}`, head: block.slice(0, LONGEST_HEAD) };
		return { properties: [], flaws: [], isWhole: false, error, ...below };
	}
	const lines = sourceLines(block, fence + 1);
	const flat = flatProperties(lines);
	const read = flat ? { properties: flat, flaws: [], isWhole: true } : readProperties(lines, readYaml);
	return { ...read, flaws: fence === 1 ? read.flaws : [lateStart(fence), ...read.flaws], ...below };
}

function breaksIn(text: string): number {
	return linesIn(text).length - 1;
}

function refusalOf(language: string, block: string): string | undefined {
	if (block.length > LONGEST_BLOCK) return 'The properties of this note are too long to read; move the long text below them.';
	if (language === '' || /^ya?ml$/i.test(language)) return undefined;
	return `Properties that start with “---${language}” are not read, for safety; let the first line be “---” alone.`;
}

function lateStart(fence: number): Flaw {
	const message = `The properties start on line ${fence}; remove the empty lines above them so that Obsidian can read them.`;
	return { line: 1, found: '', message, severity: 'problem' };
}

function unclosed(rest: string, fence: number): Frontmatter {
	const lines = sourceLines(`${rest.slice(0, LONGEST_HEAD)}\n`, fence + 1);
	const own = lines.slice(0, lengthOfHead(lines));
	const last = own.at(-1) ?? { line: fence, text: '---' };
	const error = {
		line: last.line,
		message: `The properties have no end; add a line “---” below ${quote(last.text)}.`,
		found: last.text.trim(),
		head: own.map(({ text }) => text).join('\n'),
	};
	return { properties: [], flaws: [], isWhole: false, error, body: rest, bodyLine: fence + 1 };
}

/** How many lines at the top still look like properties. */
function lengthOfHead(lines: readonly SourceLine[]): number {
	const heading = lines.findIndex(({ text }, index) => /^#{2,6} /.test(text) || (/^# /.test(text) && lines[index - 1]?.text.trim() === ''));
	const limit = heading < 0 ? lines.length : heading;
	const { strays, properties } = propertyLines(lines.slice(0, limit), 'lenient');
	const firstStray = strays[0]?.line ?? Infinity;
	const ends = properties.flatMap((property) => property.lines.filter(({ line, text }) => line < firstStray && text.trim() !== '').map(({ line }) => line));
	const last = Math.max(0, ...properties.filter(({ line }) => line < firstStray).map(({ line }) => line), ...ends);
	return lines.filter(({ line }) => line <= last).length;
}

// Text stays text: "12:30", "012", "yes" and dates are read where their meaning is known.
function parseText(text: string): object {
	const value: unknown = yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA });
	return typeof value === 'object' && value !== null ? value : { [NO_PROPERTIES]: value };
}

const NO_PROPERTIES = '\u0000';

function refuse(): object {
	throw new Error('refused');
}

// Every engine is replaced: gray-matter's own ones for JavaScript and CoffeeScript would run a note's code.
const ENGINES = { yaml: { parse: parseText }, json: { parse: refuse }, javascript: { parse: refuse }, coffee: { parse: refuse } };

// Options on every call: without them gray-matter keeps each text for ever, and forgets an error the second time.
const OPTIONS = { language: 'yaml', delimiters: ['---', '---\n'] as [string, string], engines: ENGINES };

/** What YAML makes of a block of properties: every value as text, a list or a map of texts. */
function readYaml(block: string): YamlReading {
	// Where the whole cannot be read, most of its properties can be, one by one.
	const flat = flatProperties(sourceLines(block, 1));
	if (flat) return { values: new Map(flat.map(({ name, value }) => [name, value])) };
	try {
		const data: unknown = matter(`---\n${block}\n---\n`, OPTIONS).data;
		const isMap = typeof data === 'object' && data !== null && !Array.isArray(data) && !Object.hasOwn(data, NO_PROPERTIES);
		return isMap ? { values: new Map(Object.entries(data)) } : { errorLine: 0 };
	} catch (error) {
		return { errorLine: error instanceof Error ? lineOf(error) : 0 };
	}
}

/** The line of the block, from 0; gray-matter passes it on with an empty line before it. */
function lineOf(error: object): number {
	const mark: unknown = 'mark' in error ? error.mark : undefined;
	return typeof mark === 'object' && mark !== null && 'line' in mark && typeof mark.line === 'number' ? Math.max(0, mark.line - 1) : 0;
}
