import { describe, expect, it, vi } from 'vitest';
import { interview, OTHERS, syncedVault } from '../support/synced-vault';
import { useWindow } from '../support/window';

describe('the first reading', () => {
	useWindow();

	it('reads interview notes by type or tag, and no other note', async () => {
		const { sync, reads, companies } = syncedVault({
			...OTHERS,
			'A.md': interview('Acme'),
			'B.md': '---\nTags: [Interview]\ncompany: Birch\ndate: 2026-11-03\n---\n',
			'C.md': '---\ncompany: Cobalt\ndate: 2026-11-03\n---\n#interview\n',
			'D.md': '---\ntype: [interview]\ncompany: Dune\ndate: 2026-11-03\n---\n',
		});
		await sync.start();
		expect(companies()).toEqual(['Acme', 'Birch', 'Cobalt', 'Dune']);
		expect(reads.sort()).toEqual(['A.md', 'B.md', 'C.md', 'D.md']);
	});

	it('has read nothing before it starts, and says honestly how far it has come', async () => {
		const { sync, announced, reads } = syncedVault(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.md`, interview(`Company ${at}`)])));
		expect(reads).toEqual([]);
		expect(sync.progress()).toEqual({ read: 0, total: 0 });
		await sync.start();
		expect(sync.progress()).toBeNull();
		expect(announced.at(-1)).toBeNull();
		const steps = announced.filter((progress) => progress !== null && progress.total > 0).map((progress) => progress?.read ?? 0);
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		expect(new Set(announced.map((progress) => progress?.total))).toEqual(new Set([0, 40, undefined]));
	});

	it('gives way to the app when a slice is used up', async () => {
		const { sync } = syncedVault(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, interview(`Company ${at}`)])));
		let now = 0;
		// Every look at the clock is a millisecond later: the clock of a slow device.
		vi.spyOn(performance, 'now').mockImplementation(() => now++);
		const rests = vi.spyOn(window, 'setTimeout');
		await sync.start();
		vi.mocked(performance.now).mockRestore();
		// 60 notes of a millisecond each, 8 to a slice, and before them what makes a first reading slow.
		expect(rests.mock.calls.length).toBeGreaterThanOrEqual(14);
	});

	it('reads notes whose properties Obsidian cannot make sense of, in case they are ours', async () => {
		const { app, sync } = syncedVault({ 'Broken.md': 'x', 'Open.md': 'x', 'Ruler.md': 'x' });
		const texts: Record<string, [section: string, text: string]> = {
			'Broken.md': ['yaml', '---\ntype: interview\ncompany: "Acme\n---\n'],
			'Open.md': ['thematicBreak', '---\ntype: interview\ncompany: Acme\n'],
			'Ruler.md': ['thematicBreak', '---\nA line above some words.\n'],
		};
		vi.spyOn(app.vault, 'cachedRead').mockImplementation(({ path }) => Promise.resolve(texts[path]?.[1] ?? ''));
		for (const [path, [type]] of Object.entries(texts)) {
			const start = { line: 0, col: 0, offset: 0 };
			app.metadataCache.cache__.set(path, { sections: [{ type, position: { start, end: start } }] });
		}
		await sync.start();
		expect(new Set(sync.problems().map(({ note }) => note))).toEqual(new Set(['Broken.md', 'Open.md']));
	});

	it('names a note that cannot be opened, and reads the others', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': interview('Acme'), 'B.md': interview('Birch') });
		vi.mocked(app.vault.cachedRead).mockImplementationOnce(() => Promise.reject(new Error('EACCES')));
		await sync.start();
		expect(companies()).toEqual(['Birch']);
		expect(sync.problems()).toMatchObject([{ note: 'A.md', severity: 'problem' }]);
		await app.vault.rename(file('A.md'), 'Z.md');
		expect(sync.problems()).toMatchObject([{ note: 'Z.md' }]);
		await app.vault.modify(file('Z.md'), interview('Acme'));
		expect(sync.problems()).toEqual([]);
		expect(companies()).toEqual(['Acme', 'Birch']);
	});

	it('is not misled by what changes meanwhile: the later text wins', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': interview('Acme') });
		let finish: (text: string) => void = () => undefined;
		vi.mocked(app.vault.cachedRead).mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
		const started = sync.start();
		await vi.waitFor(() => expect(app.vault.cachedRead).toHaveBeenCalled());
		await app.vault.modify(file('A.md'), interview('Newer'));
		finish(interview('Acme'));
		await started;
		expect(companies()).toEqual(['Newer']);
	});

	it('forgets a note that is deleted while it is being read, and keeps one that is renamed', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': interview('Acme'), 'B.md': interview('Birch') });
		const finish: (() => void)[] = [];
		vi.mocked(app.vault.cachedRead).mockImplementation(({ path }) => {
			const text = interview(path === 'A.md' ? 'Acme' : 'Birch');
			return new Promise((resolve) => finish.push(() => resolve(text)));
		});
		const started = sync.start();
		await vi.waitFor(() => expect(finish).toHaveLength(2));
		await app.fileManager.trashFile(file('A.md'));
		await app.vault.rename(file('B.md'), 'Moved.md');
		for (const each of finish) each();
		await started;
		expect(companies()).toEqual(['Birch']);
		expect([...sync.interviews()].map(({ path }) => path)).toEqual(['Moved.md']);
		expect(sync.problems()).toEqual([]);
	});

	it('takes nothing from a note that was deleted and made anew while it was being read', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': interview('Acme') });
		let finish: (text: string) => void = () => undefined;
		vi.mocked(app.vault.cachedRead).mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
		const started = sync.start();
		await vi.waitFor(() => expect(app.vault.cachedRead).toHaveBeenCalled());
		await app.fileManager.trashFile(file('A.md'));
		await app.vault.create('A.md', 'Other words.');
		finish(interview('Acme'));
		await started;
		expect(companies()).toEqual([]);
	});
});

describe('a vault that changes', () => {
	useWindow();

	it('costs no read, whatever changes', async () => {
		const { app, sync, reads, companies, announced, file } = syncedVault({ ...OTHERS, 'A.md': interview('Acme') });
		await sync.start();
		reads.length = 0;
		announced.length = 0;
		await app.vault.modify(file('Recipe.md'), '# Stew\n');
		await app.vault.modify(file('Book.md'), '---\ntype: novel\n---\n');
		await app.vault.create('New.md', 'words');
		await app.vault.rename(file('Recipe.md'), 'Stew.md');
		await app.fileManager.trashFile(file('Book.md'));
		expect(announced).toEqual([]);
		await app.vault.modify(file('A.md'), interview('Acme Ltd'));
		expect(reads).toEqual([]);
		expect(companies()).toEqual(['Acme Ltd']);
	});

	it('says nothing of words that change nothing', async () => {
		const { app, sync, announced, file } = syncedVault({ 'A.md': interview('Acme') });
		await sync.start();
		announced.length = 0;
		await app.vault.modify(file('A.md'), `${interview('Acme')}\nA thought about the talk.\n`);
		expect(announced).toEqual([]);
	});

	it('takes in what is created, and lets go of what is deleted', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': interview('Acme') });
		await sync.start();
		await app.vault.create('B.md', interview('Birch'));
		await vi.waitFor(() => expect(companies()).toEqual(['Acme', 'Birch']));
		await app.fileManager.trashFile(file('A.md'));
		expect(companies()).toEqual(['Birch']);
	});

	it('follows a note that becomes an interview, and one that is none any more', async () => {
		const { app, sync, companies, file } = syncedVault({ 'A.md': 'words' });
		await sync.start();
		await app.vault.modify(file('A.md'), interview('Acme'));
		expect(companies()).toEqual(['Acme']);
		await app.vault.modify(file('A.md'), interview('Acme').replace('interview', 'memory'));
		expect(companies()).toEqual([]);
	});

	it('follows renames, folders included, without reading anything again', async () => {
		const { app, sync, reads, file } = syncedVault({ 'Old/A.md': interview('Acme'), 'Old/B.md': interview('Birch') });
		await sync.start();
		reads.length = 0;
		// Obsidian tells of a renamed folder once for each file in it.
		for (const name of ['A', 'B']) await app.vault.rename(file(`Old/${name}.md`), `New/${name}.md`);
		expect([...sync.interviews()].map(({ path }) => path).sort()).toEqual(['New/A.md', 'New/B.md']);
		await app.vault.rename(file('New/A.md'), 'New/A.txt');
		expect([...sync.interviews()].map(({ path }) => path)).toEqual(['New/B.md']);
		expect(reads).toEqual([]);
	});

	it('forgets a folder that is deleted', async () => {
		const { app, sync, companies, file } = syncedVault({ 'Old/A.md': interview('Acme'), 'Older/B.md': interview('Birch') });
		await sync.start();
		const folder = app.vault.getFolderByPath('Old');
		if (!folder) throw new Error('no folder');
		// Obsidian tells of a deleted folder once for each file in it, and then of the folder.
		await app.fileManager.trashFile(file('Old/A.md'));
		await app.fileManager.trashFile(folder);
		expect(companies()).toEqual(['Birch']);
	});

	it('hears nothing once it is unloaded', async () => {
		const { app, sync, component, companies, file } = syncedVault({ 'A.md': interview('Acme') });
		await sync.start();
		component.unload();
		await app.vault.modify(file('A.md'), interview('Other'));
		expect(companies()).toEqual(['Acme']);
	});
});
