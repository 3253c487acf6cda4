import type { NoteText } from './note-text';

/** How far the top of a note reaches in which a change can make its properties others. */
export interface HeadEnd {
	/** 1-based: the line that closes the properties; else the first that says something. */
	readonly line: number;
	/** True while properties are opened and not closed: a line `---` anywhere would close them. */
	readonly isOpen: boolean;
}

const CLOSING = /^---[ \t]*$/;

/** Finds the end of the head by its looks; costs a note without properties a look at one line. */
export function headEnd({ lines, line }: Pick<NoteText, 'lines' | 'line'>): HeadEnd {
	let first = 1;
	while (first < lines && /^\uFEFF?\s*$/.test(line(first))) first++;
	if (!/^\uFEFF?\s*---/.test(line(first))) return { line: first, isOpen: false };
	for (let next = first + 1; next <= lines; next++) if (CLOSING.test(line(next))) return { line: next, isOpen: false };
	return { line: first, isOpen: true };
}
