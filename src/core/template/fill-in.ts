import { nearestVariable, noteValue, variableNamed, VARIABLES, type NoteVariables, type Values, type Variable } from './variables';

/** A text with its variables filled in. */
export interface Filled {
	readonly text: string;
	/** What is left for a person to write, in brackets, in order. */
	readonly slots: readonly Slot[];
	readonly unknown: readonly UnknownVariable[];
}

/** A gap with words in it, brackets included; offsets in UTF-16 units, `to` exclusive. */
export interface Slot {
	readonly from: number;
	readonly to: number;
}

/** Something in double braces that is no variable. It stays in the text as it is. */
export interface UnknownVariable {
	/** As written, without its braces. */
	readonly name: string;
	/** Of the text, 1-based. */
	readonly line: number;
	/** The variable that was most likely meant. */
	readonly meant?: string;
}

const VARIABLE = /\{\{([^{}\n]{1,100})\}\}/g;
// A gap to fill has words between its brackets; a link of any kind, a footnote or a box to tick is none.
const SLOT_OR_LINK = /\[\[[^[\]\n]{1,600}\]\]|\[(?!\^)([^[\]\n]{3,600})\](?![([:])/g;

/**
 * Fills the variables of a template's text, each once: what a value holds is text and is not looked at again, so that
 * nothing in a note can bring in a variable or code of another plugin (drafts.md, "Variables"). A variable without a value
 * becomes a slot; within a slot, words without brackets of their own, or nothing when it stands behind a semicolon.
 */
export function fillIn(text: string, values: Values, note: NoteVariables): Filled {
	const source = text.replace(/\r\n?/g, '\n');
	const slots: Slot[] = [];
	const unknown: UnknownVariable[] = [];
	let filled = '';
	let from = 0;
	for (const match of source.matchAll(SLOT_OR_LINK)) {
		const [whole, words = ''] = match;
		if (!/\p{L}/u.test(words)) continue;
		fill(source.slice(from, match.index), from);
		const inside = piecesOf(words, values, note);
		const slot = `[${slotWords(words, values, note)}]`;
		report(inside, match.index + 1);
		slots.push({ from: filled.length, to: filled.length + slot.length });
		filled += slot;
		from = match.index + whole.length;
	}
	fill(source.slice(from), from);
	return { text: filled, slots, unknown };

	function fill(part: string, at: number): void {
		const pieces = piecesOf(part, values, note);
		report(pieces, at);
		for (const piece of pieces) {
			const isGap = 'value' in piece && piece.value === undefined;
			const written = 'text' in piece ? piece.text : (piece.value ?? `[${withoutBrackets(piece.slot)}]`);
			if (isGap) slots.push({ from: filled.length, to: filled.length + written.length });
			filled += written;
		}
	}

	function report(pieces: readonly Piece[], at: number): void {
		for (const piece of pieces) {
			if (!('unknown' in piece)) continue;
			const meant = nearestVariable(piece.unknown);
			unknown.push({ name: piece.unknown, line: source.slice(0, at + piece.at).split('\n').length, ...(meant !== undefined && { meant }) });
		}
	}
}

/** Whether the text asks for one of the variables. */
export function asksFor(text: string, variables: readonly Variable[]): boolean {
	return [...text.matchAll(VARIABLE)].some(([, name = '']) => variables.some((each) => variableNamed(name) === each));
}

/** What a slot says. The part behind a semicolon that would name what nobody knows is left out: "one sentence; from your notes: …". */
function slotWords(words: string, values: Values, note: NoteVariables): string {
	const parts = words.split(/;(?=\s)/).map((part) => piecesOf(part, values, note));
	const known = parts.filter((pieces, index) => index === 0 || !pieces.some((piece) => 'value' in piece && piece.value === undefined));
	return known.map((pieces) => pieces.map((piece) => ('value' in piece ? withoutBrackets(piece.value ?? piece.slot) : piece.text)).join('')).join(';');
}

type Piece =
	| { readonly text: string; readonly at: number }
	| { readonly text: string; readonly at: number; readonly unknown: string }
	/** `slot` stands where there is no value. */
	| { readonly value: string | undefined; readonly slot: string };

function piecesOf(text: string, values: Values, note: NoteVariables): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(VARIABLE)) {
		pieces.push({ text: text.slice(from, match.index), at: from });
		pieces.push(pieceOf(match[1] ?? '', match.index, values, note));
		from = match.index + match[0].length;
	}
	return [...pieces, { text: text.slice(from), at: from }];
}

function pieceOf(name: string, at: number, values: Values, note: NoteVariables): Piece {
	const variable = variableNamed(name);
	if (variable !== undefined) return { value: harmless(values[variable] ?? ''), slot: harmless(VARIABLES[variable](values)) ?? '' };
	const written = noteValue(name, note);
	if (written !== undefined) return { value: harmless(written), slot: name.trim() };
	return { text: `{{${name}}}`, at, unknown: name.trim() };
}

/** The value as text that no plugin takes for code of its own; undefined for nothing. */
function harmless(value: string): string | undefined {
	const text = value.replace(/\r\n?/g, '\n').replace(/<(?=%)/g, '< ').replace(/\{(?=\{)/g, '{ ').replace(/[ \t]+$/gm, '');
	return text.trim() === '' ? undefined : text.trim();
}

/** Within a slot, brackets would end it. */
function withoutBrackets(text: string): string {
	return text.replace(/\[/g, '(').replace(/\]/g, ')').replace(/\s*\n\s*/g, ' ');
}

/** The gaps that are left in a text, each as it stands there: slots in brackets, and variables that nobody filled. */
export function openGaps(text: string): string[] {
	const slots = [...text.matchAll(SLOT_OR_LINK)].filter(([, words = '']) => /\p{L}/u.test(words));
	const variables = [...text.matchAll(VARIABLE)].filter(({ index }) => slots.every((slot) => index < slot.index || index > slot.index + slot[0].length));
	return [...slots, ...variables].sort((a, b) => a.index - b.index).map(([gap]) => gap);
}
