import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { createNoteWriter } from '../../../../src/obsidian/vault/writing/note-writer';
import { setProperty } from '../../../../src/obsidian/vault/writing/property-edit';
import { useWindow } from '../../support/window';

interface Made {
	readonly app: App;
	readonly paths: string[];
	readonly undo: () => Promise<string>;
}

function vault(files: Record<string, string> = {}): { app: App; writer: ReturnType<typeof createNoteWriter> } {
	const app = App.createConfigured__({ files });
	return { app, writer: createNoteWriter(app.asOriginalType__()) };
}

async function make(name: string, { files = {}, folder = 'Drafts' }: { files?: Record<string, string>; folder?: string | null } = {}): Promise<Made> {
	const { app, writer } = vault(files);
	const outcome = await writer.create({ folder, name, text: 'Hello.' });
	if (!outcome.done) throw new Error(outcome.problem);
	return { app, paths: [outcome.path], undo: async () => (await outcome.undo()).message };
}

describe('a new file', () => {
	useWindow();

	it('is made with its folders', async () => {
		const { app, paths } = await make('Thank-you', { folder: 'Job search/Drafts' });
		expect(paths).toEqual(['Job search/Drafts/Thank-you.md']);
		expect(await app.vault.read(app.vault.getFileByPath('Job search/Drafts/Thank-you.md') ?? fail())).toBe('Hello.');
	});

	it('goes where the vault puts new notes when no folder is named', async () => {
		const { app, writer } = vault({ 'Interviews/Acme.md': '' });
		const outcome = await writer.create({ folder: null, near: 'Interviews/Acme.md', name: 'Note', text: '' });
		expect(outcome).toMatchObject({ done: true, path: 'Interviews/Note.md' });
		expect(app.vault.getFileByPath('Interviews/Note.md')).not.toBeNull();
	});

	it('never takes the place of another, whatever its capitals', async () => {
		const { app, paths } = await make('Thank-you', { files: { 'Drafts/thank-YOU.md': 'mine', 'Drafts/Thank-you 2.md': 'mine too' } });
		expect(paths).toEqual(['Drafts/Thank-you 3.md']);
		expect(await app.vault.read(app.vault.getFileByPath('Drafts/thank-YOU.md') ?? fail())).toBe('mine');
	});

	it('gets a name of its own when several are made at the same moment', async () => {
		const { writer } = vault();
		const outcomes = await Promise.all([1, 2, 3].map(() => writer.create({ folder: 'New', name: 'Note', text: '' })));
		expect(outcomes.map((outcome) => (outcome.done ? outcome.path : outcome.problem)).sort()).toEqual(['New/Note 2.md', 'New/Note 3.md', 'New/Note.md']);
	});

	it('says so when a file stands where its folder should be', async () => {
		const { writer } = vault({ 'Drafts': 'a file without an extension' });
		const outcome = await writer.create({ folder: 'Drafts/2026', name: 'Note', text: '' });
		expect(outcome).toEqual({ done: false, problem: 'The folder “Drafts/2026” cannot be made, because “Drafts” is a file. Choose another folder in the settings.' });
	});

	it('is taken back while nobody has written into it', async () => {
		const { app, undo } = await make('Note');
		expect(await undo()).toBe('Undone. “Note” is with your deleted files.');
		expect(app.vault.getFileByPath('Drafts/Note.md')).toBeNull();
		expect(await undo()).toBe('This has been undone already.');
	});

	it('is kept once somebody has written into it', async () => {
		const { app, undo } = await make('Note');
		const file = app.vault.getFileByPath('Drafts/Note.md') ?? fail();
		await app.vault.modify(file, 'Hello. And more.');
		expect(await undo()).toBe('“Note” has changed since, so it was kept.');
		expect(await app.vault.read(file)).toBe('Hello. And more.');
	});

	it('is left alone when it is gone already', async () => {
		const { app, undo } = await make('Note');
		await app.vault.delete(app.vault.getFileByPath('Drafts/Note.md') ?? fail());
		expect(await undo()).toBe('“Note” is no longer in the vault, so there was nothing to undo.');
	});
});

describe('several edits as one', () => {
	useWindow();

	const FILES = { 'A.md': '---\ntype: interview\n---\nA', 'B.md': '---\ntype: interview\n---\nB' };

	it('are all made, and one undo takes them back', async () => {
		const { app, writer } = vault(FILES);
		const outcome = await writer.editAll(['A.md', 'B.md'].map((path) => ({ path, edit: setProperty('sent', '2026-11-23') })));
		expect(await text(app, 'B.md')).toBe('---\ntype: interview\nsent: 2026-11-23\n---\nB');
		expect(outcome.done && (await outcome.undo()).message).toBe('Undone.');
		expect([await text(app, 'A.md'), await text(app, 'B.md')]).toEqual(Object.values(FILES));
	});

	it('are none of them made when one cannot be', async () => {
		const { app, writer } = vault(FILES);
		const outcome = await writer.editAll(['A.md', 'Gone.md'].map((path) => ({ path, edit: setProperty('sent', '2026-11-23') })));
		expect(outcome).toEqual({ done: false, problem: '“Gone” is no longer in the vault, so nothing was written. Bring the note back and try again.' });
		expect(await text(app, 'A.md')).toBe(FILES['A.md']);
		expect(writer.lastUndo()).toBeNull();
	});

	it('are taken back as far as they can be, and the rest is named', async () => {
		const { app, writer } = vault(FILES);
		const outcome = await writer.editAll(['A.md', 'B.md'].map((path) => ({ path, edit: setProperty('sent', '2026-11-23') })));
		await app.vault.delete(app.vault.getFileByPath('A.md') ?? fail());
		expect(outcome.done && (await outcome.undo()).message).toBe('Partly undone. “A” is no longer in the vault, so nothing was undone.');
		expect(await text(app, 'B.md')).toBe(FILES['B.md']);
	});
});

async function text(app: App, path: string): Promise<string> {
	return app.vault.read(app.vault.getFileByPath(path) ?? fail());
}

function fail(): never {
	throw new Error('no such file');
}
