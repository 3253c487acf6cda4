import type { NoteListener } from '../../core/note/note-index';
import type { Settings } from '../../core/settings/settings';
import { createHeldNotes, type HeldNotes } from './held-notes';

/** The notes as they are shown, and, while they are read again with other settings, as they will be. */
export interface ShownNotes {
	/** What is known at present: of the first reading, what it has read so far. */
	shown(): HeldNotes;
	/** What is being read, or was read last. */
	latest(): HeldNotes;
	/** All that must hear of a change. */
	all(): readonly HeldNotes[];
	/** Begins with the settings as they are now; what is shown stays until the end. */
	begin(): void;
	/** What was begun has been read whole, and is shown from now on. */
	end(): void;
}

/** Nothing has been read. `onNote` hears of every note that says something else now than it was last shown to say. */
export function createShownNotes(settings: () => Settings, onNote: NoteListener): ShownNotes {
	let shown = newNotes();
	let coming: HeldNotes | null = null;
	let hasRead = false;

	function newNotes(): HeldNotes {
		const notes = createHeldNotes(settings(), (path, entry) => {
			if (notes === shown) onNote(path, entry);
		});
		return notes;
	}

	function show(next: HeldNotes): void {
		const before = shown;
		shown = next;
		tellOthers(before, next, onNote);
	}

	return {
		shown: () => shown,
		latest: () => coming ?? shown,
		all: () => (coming ? [shown, coming] : [shown]),
		begin() {
			const next = newNotes();
			if (hasRead) coming = next;
			else show(next);
		},
		end() {
			hasRead = true;
			if (coming) show(coming);
			coming = null;
		},
	};
}

/** Tells of every note that says something else in one reading than in another. */
function tellOthers(before: HeldNotes, now: HeldNotes, onNote: NoteListener): void {
	const entries = new Map(now.entries());
	for (const [path] of before.entries()) if (!entries.has(path)) onNote(path, undefined);
	for (const [path, entry] of entries) onNote(path, entry);
}
