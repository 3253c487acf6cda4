import type { NoteEntry } from './note-index';

/** The state of a file that a reading belongs to. */
export interface FileState {
	/** Milliseconds since 1970, as the file system has it. */
	readonly mtime: number;
	/** Bytes. */
	readonly size: number;
}

/** What a note was found to say, as it is kept from one start to the next. */
export interface KeptNote extends FileState {
	readonly path: string;
	/** The entry as JSON; `null` for a note that turned out to be none of ours. */
	readonly entry: string;
	/** Over all of it, and over what reads notes: tells what is whole, ours, and read as it would be read now. */
	readonly sum: string;
}

/** What the note at a path said when its file was in this state; `reader` names all that decides how a note is read. */
export function keptNote(path: string, { mtime, size }: FileState, entry: NoteEntry | undefined, reader: string): KeptNote {
	const kept = { path, mtime, size, entry: JSON.stringify(entry ?? null) };
	return { ...kept, sum: sumOf(kept, reader) };
}

/**
 * What was kept of the note at a path, null for one that is none of ours; undefined when it must be read: the file is in another state, notes
 * are read otherwise now, or what was kept is broken or nothing of ours. Never throws.
 */
export function entryKept(kept: unknown, path: string, { mtime, size }: FileState, reader: string): NoteEntry | null | undefined {
	if (!isKeptNote(kept) || kept.path !== path || kept.mtime !== mtime || kept.size !== size) return undefined;
	if (kept.sum !== sumOf(kept, reader)) return undefined;
	return JSON.parse(kept.entry) as NoteEntry | null;
}

function isKeptNote(value: unknown): value is KeptNote {
	if (typeof value !== 'object' || value === null) return false;
	const { path, mtime, size, entry, sum } = value as Partial<Record<keyof KeptNote, unknown>>;
	return typeof path === 'string' && typeof mtime === 'number' && typeof size === 'number' && typeof entry === 'string' && typeof sum === 'string';
}

function sumOf({ path, mtime, size, entry }: Omit<KeptNote, 'sum'>, reader: string): string {
	return checksum([reader, path, mtime, size, entry].join('\n'));
}

/** Whether a text is as long in UTF-8 as its file: what was read is then the whole of what the state speaks of. */
export function isOfSize(text: string, size: number): boolean {
	let bytes = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		// Each half of a pair counts two of the four bytes that the pair takes.
		bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
	}
	return bytes === size;
}

// Two 32-bit FNV-1a sums of the text's code units with different beginnings. It guards against accidents, not against anybody.
function checksum(text: string): string {
	let [one, other] = [0x811c9dc5, 0x9e3779b9];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, 0x01000193);
		other = Math.imul(other ^ unit, 0x01000193) ^ (one >>> 15);
	}
	return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}
