import { App, type TFile } from 'obsidian-test-mocks/obsidian';
import { expect } from 'vitest';
import { createNoteWriter, type NoteWriter } from '../../../src/obsidian/vault/writing/note-writer';
import type { PropertyEdit } from '../../../src/obsidian/vault/writing/property-edit';
import type { UndoOutcome } from '../../../src/obsidian/vault/writing/undo-log';

/** Where the one note of these vaults is. */
export const PATH = 'Interviews/Acme round 1.md';

/** A vault with one note, and the writer of that vault. */
export interface WrittenNote {
	readonly app: App;
	readonly file: TFile;
	readonly writer: NoteWriter;
	text(): Promise<string>;
	/** Another program, or the user, writes the note. */
	change(from: string, to: string): Promise<void>;
	/** Makes an edit that is expected to work and returns its undo. */
	edit(edit: PropertyEdit): Promise<() => Promise<UndoOutcome>>;
	/** Makes an edit that is expected to be refused and returns why. */
	refused(edit: PropertyEdit): Promise<string>;
}

/** A note with this text. */
export function note(text: string): WrittenNote {
	const app = App.createConfigured__({ files: { [PATH]: text } });
	const file = app.vault.getFileByPath(PATH);
	if (!file) throw new Error('no note');
	const writer = createNoteWriter(app.asOriginalType__());
	return {
		app,
		file,
		writer,
		text: () => app.vault.read(file),
		async change(from, to) {
			const present = await app.vault.read(file);
			expect(present).toContain(from);
			await app.vault.modify(file, present.replace(from, to));
		},
		async edit(edit) {
			const outcome = await writer.edit(PATH, edit);
			if (!outcome.done) throw new Error(outcome.problem);
			return outcome.undo;
		},
		async refused(edit) {
			const outcome = await writer.edit(PATH, edit);
			if (outcome.done) throw new Error('it was written');
			return outcome.problem;
		},
	};
}
