import type { Settings } from '../core/settings/settings';
import { fileReader } from './file-bytes';
import { glanceAt, type Glance } from './note-glance';

/** A note of a vault, read. */
export interface ReadNote extends Glance {
	/** With `/` between folders, from the vault's root. */
	readonly path: string;
	/** Why nobody knows what stands in it: the rest of a sentence that begins with the note. */
	readonly trouble?: string;
}

const TROUBLES = {
	'closed to us': 'cannot be opened; check its permissions',
	'too large': 'is too large to be read; if it is something else, let its name not end in “.md”',
};

/** Reads the notes in this order and hands each over as it comes; nothing of it is kept here. */
export function readNotes(vault: string, paths: readonly string[], settings: Settings, take: (note: ReadNote) => void): void {
	const read = fileReader();
	for (const path of paths) {
		const bytes = read(`${vault}/${path}`);
		take(typeof bytes === 'string' ? { path, aliases: [], trouble: TROUBLES[bytes] } : { path, ...glanceAt(bytes, settings) });
	}
}
