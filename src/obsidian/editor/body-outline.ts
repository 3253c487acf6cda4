import { proseBlocks } from '../../core/timeline/prose-blocks';
import type { LineEdit } from './note-text';

/** A stretch of a body's lines that are prose, counted from 0 at the body's first line, under one heading. */
export interface ProsePart {
	readonly from: number;
	readonly to: number;
	readonly heading: string;
}

/** What has to be known of a whole body to read one paragraph of it. */
export interface BodyOutline {
	/** Line by line, those that may decide what others are; null for all others. */
	readonly marks: readonly (string | null)[];
	readonly parts: readonly ProsePart[];
}

/** What can begin or end code, a comment, a formula, a table or a part under a heading; looser than what does. */
const MARK = /^\s*(?:```|~~~|%%|<!--|\$\$|\||#)|%%\s*$|-->|\$\$\s*$/;

// A capital letter: a line that begins with a small one may be joined to the one before it.
const PLAIN = 'X';

/** Takes a body in for the first time: one look at each line. */
export function bodyOutline(lines: readonly string[]): BodyOutline {
	const marks = lines.map(markIn);
	return { marks, parts: proseParts(marks) };
}

/** The outline after an edit, whose lines count from 0 at the body's first; its parts are the same ones, grown or moved, unless the edit marks something. */
export function editedOutline({ marks, parts }: BodyOutline, { from, before, after }: LineEdit): BodyOutline & { readonly isRegrouped: boolean } {
	const added = after.map(markIn);
	const edited = [...marks.slice(0, from), ...added, ...marks.slice(from + before.length)];
	const isRegrouped = [...added, ...marks.slice(from, from + before.length)].some((mark) => mark !== null);
	return { marks: edited, parts: isRegrouped ? proseParts(edited) : shifted(parts, from, after.length - before.length), isRegrouped };
}

function markIn(line: string): string | null {
	return MARK.test(line) ? line : null;
}

function shifted(parts: readonly ProsePart[], from: number, shift: number): readonly ProsePart[] {
	if (shift === 0) return parts;
	return parts.map((part) => ({ ...part, from: part.from > from ? part.from + shift : part.from, to: part.to >= from ? part.to + shift : part.to }));
}

/**
 * Which lines are prose. The reader of prose itself tells it, of a body in which one line stands for all that follow each other and mark
 * nothing, so that a long note costs little.
 */
function proseParts(marks: BodyOutline['marks']): readonly ProsePart[] {
	const entries = entriesOf(marks);
	const parts: ProsePart[] = [];
	let at = 0;
	const entryAt = (place: number): Entry | undefined => {
		while (at < entries.length - 1 && (entries[at + 1]?.place ?? 0) <= place) at++;
		return entries[at];
	};
	for (const { words, from, heading } of proseBlocks(entries.map(({ text }) => text).join('\n'))) {
		const part = { from: entryAt(from)?.from ?? 0, to: entryAt(from + words.length)?.to ?? 0, heading };
		const last = parts.at(-1);
		if (last?.to === part.from - 1 && last.heading === heading) parts[parts.length - 1] = { ...last, to: part.to };
		else parts.push(part);
	}
	return parts;
}

/** One line that marks something, or all that follow each other and do not. */
interface Entry {
	readonly text: string;
	/** Where it begins among all entries, one to a line. */
	readonly place: number;
	/** The lines it stands for. */
	readonly from: number;
	to: number;
}

function entriesOf(marks: BodyOutline['marks']): readonly Entry[] {
	const entries: Entry[] = [];
	let place = 0;
	let plain: Entry | undefined;
	for (const [index, mark] of marks.entries()) {
		if (mark === null && plain) {
			plain.to = index;
			continue;
		}
		const entry = { text: mark ?? PLAIN, place, from: index, to: index };
		entries.push(entry);
		plain = mark === null ? entry : undefined;
		place += entry.text.length + 1;
	}
	return entries;
}
