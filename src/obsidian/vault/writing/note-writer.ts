import type { App } from 'obsidian';
import { createFile, type NewFile } from './new-file';
import { changeProperties } from './property-change';
import type { PropertyEdit } from './property-edit';
import { createUndoLog, undoAll, type Undo } from './undo-log';
import { notDone, type CreateOutcome, type WriteOutcome } from './write-outcome';

/** A change to the properties of one existing note. */
export interface NoteEdit {
	readonly path: string;
	readonly edit: PropertyEdit;
}

/** The one place that writes into the vault, at the user's command. Every problem is an answer, never an exception. */
export interface NoteWriter {
	/**
	 * Changes the properties of the note as they are at this moment, in one step. An edit that does not fit them, or would
	 * change nothing, is not written and leaves nothing to undo.
	 */
	edit(path: string, edit: PropertyEdit): Promise<WriteOutcome>;
	/** Several edits as one: all of them are made or none, and one undo takes them back. */
	editAll(edits: readonly NoteEdit[]): Promise<WriteOutcome>;
	/** Makes a file that was not there; its folder too, if need be. */
	create(file: NewFile): Promise<CreateOutcome>;
	/** Remembers changes that were made one by one as one change. */
	asOne(undos: readonly Undo[]): Undo;
	/** Takes back the newest change of this session; null when there is none, or it has been taken back. */
	lastUndo(): Undo | null;
}

/** The writer of one vault. */
export function createNoteWriter(app: Pick<App, 'vault' | 'fileManager'>): NoteWriter {
	const log = createUndoLog();
	// Two files made at one moment must not both find the same name free.
	let lastMade: Promise<unknown> = Promise.resolve();

	function inTurn<T>(make: () => Promise<T>): Promise<T> {
		const made = lastMade.then(make);
		lastMade = made.catch(() => undefined);
		return made;
	}

	function recorded<T extends WriteOutcome>(outcome: T): T {
		return outcome.done ? { ...outcome, undo: log.record(outcome.undo) } : outcome;
	}

	return {
		lastUndo: () => log.last(),
		asOne: (undos) => log.record(undoAll(undos)),
		edit: async (path, edit) => recorded(await changeProperties(app, path, edit)),
		create: async (file) => recorded(await inTurn(() => createFile(app, file))),
		async editAll(edits) {
			const undos: Undo[] = [];
			for (const { path, edit } of edits) {
				const outcome = await changeProperties(app, path, edit);
				if (!outcome.done) return await withdrawn(outcome.problem, undos);
				undos.push(outcome.undo);
			}
			return recorded({ done: true, undo: undoAll(undos) });
		},
	};
}

/** What was made before one of several edits failed is taken back. */
async function withdrawn(problem: string, undos: readonly Undo[]): Promise<WriteOutcome> {
	if (undos.length === 0) return notDone(problem);
	const { done, message } = await undoAll(undos)();
	return notDone(done ? problem : `${problem} ${message}`);
}
