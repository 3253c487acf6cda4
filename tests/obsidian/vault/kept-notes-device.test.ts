import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteStore } from '../../../src/obsidian/vault/note-store';
import { deviceWith, QUIET_MS, type Device } from '../support/device';
import { storeInMemory, type StoreInMemory } from '../support/store-in-memory';
import { interview } from '../support/synced-vault';
import { useWindow } from '../support/window';

const FILES = { 'A.md': interview('Acme'), 'B.md': interview('Birch') };

function many(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, number) => [`N${number}.md`, interview(`Acme ${number}`)]));
}

/** A store whose saves are counted: the paths of each. */
function counted(store: NoteStore): NoteStore & { readonly saves: string[][] } {
	const saves: string[][] = [];
	return {
		...store,
		saves,
		save(records) {
			saves.push([...records.keys()]);
			return store.save(records);
		},
	};
}

describe('a device that keeps what notes say', () => {
	useWindow();
	beforeEach(() => void vi.useFakeTimers());

	it('is asked to save once it is quiet, and in portions', async () => {
		const store = counted(storeInMemory());
		const device = await deviceWith(many(250), store);
		await device.start();
		for (let change = 0; change < 10; change++) {
			await device.write('N7.md', interview(`Acme ${change} and more`));
			await vi.advanceTimersByTimeAsync(1_900);
		}
		expect(store.saves).toEqual([]);
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(store.saves.map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 25));
		await device.write('N7.md', interview('Acme Ltd'));
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(store.saves.slice(10)).toEqual([['N7.md']]);
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
		expect(device.companies()).toContain('Acme Ltd');
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(store.saves.length, 'nothing is saved of what has not changed').toBe(11);
	});

	it('is not told of what was changed again before it was saved', async () => {
		const store = storeInMemory();
		const device = await deviceWith(FILES, store);
		await device.start();
		await vi.advanceTimersByTimeAsync(1_000);
		// The file is another by now, and Obsidian has not yet told of it.
		const file = device.app.vault.getFileByPath('A.md');
		if (file) file.stat = { ...file.stat, mtime: 9_999 };
		await device.quit();
		expect([...store.records.keys()]).toEqual(['B.md']);
		await device.start();
		expect(device.reads()).toEqual(['A.md']);
	});

	it('keeps nothing of a text that is not the whole of its file', async () => {
		const store = storeInMemory();
		const device = await deviceWith(FILES, store);
		const read = vi.mocked(device.app.vault.cachedRead).getMockImplementation();
		// As an app that leaves out the mark at the beginning of the file.
		vi.mocked(device.app.vault.cachedRead).mockImplementation(async (file) => ((await read?.(file)) ?? '').slice(file.path === 'A.md' ? 3 : 0));
		await device.start();
		await device.quit();
		expect([...store.records.keys()]).toEqual(['B.md']);
	});

	it.each<[string, Partial<NoteStore>]>([
		['rejects what is to be saved', { save: () => Promise.resolve(false) }],
		['never answers what is to be saved', { save: () => new Promise(() => undefined) }],
		['loads nothing', { load: () => Promise.resolve(new Map()) }],
		['loads garbage', { load: () => Promise.resolve(new Map<string, unknown>(['A.md', 'B.md', '', 'Gone.md'].map((path, at) => [path, [7, 'x', null, { path }][at]]))) }],
	])('costs nothing but reading when it %s', async (_, harm) => {
		const device = await deviceWith(FILES, { ...storeInMemory(), ...harm });
		for (let start = 0; start < 3; start++) {
			await device.start();
			expect(device.reads()).toEqual(['A.md', 'B.md']);
			expect(device.companies()).toEqual(['Acme', 'Birch']);
			await device.write('A.md', interview('Acme'));
			await device.quit();
			expect(vi.getTimerCount()).toBe(0);
		}
	});

	it('is never asked twice at once, however long it takes', async () => {
		const store = counted({ ...storeInMemory(), save: () => new Promise(() => undefined) });
		const device = await deviceWith(FILES, store);
		await device.start();
		for (let change = 0; change < 5; change++) {
			await device.write('A.md', interview(`Acme ${change}`));
			await vi.advanceTimersByTimeAsync(QUIET_MS);
		}
		expect(store.saves.length).toBe(1);
	});

	it('is asked again with the next change when it did not take the last one', async () => {
		const store = storeInMemory();
		const save = vi.spyOn(store, 'save').mockResolvedValueOnce(false);
		const device = await deviceWith(many(150), store);
		await device.start();
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(save).toHaveBeenCalledTimes(1);
		await device.write('N7.md', interview('Acme Ltd'));
		await device.quit();
		await device.start();
		// Those that it did not take are read; the others are known.
		expect(device.reads().length).toBe(24);
		expect(device.companies().length).toBe(150);
	});
});

describe('the plugin that is switched off', () => {
	useWindow();
	let store: StoreInMemory;
	let device: Device;

	beforeEach(async () => {
		vi.useFakeTimers();
		store = storeInMemory();
		device = await deviceWith(FILES, store);
	});

	afterEach(() => {
		expect(vi.getTimerCount(), 'timers left behind').toBe(0);
	});

	it('saves nothing any more', async () => {
		await device.start();
		const save = vi.spyOn(store, 'save');
		device.stop();
		await device.write('A.md', interview('Acme Ltd'));
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		expect(save).not.toHaveBeenCalled();
		expect(store.records.size).toBe(0);
	});

	it('reads nothing any more when it was still loading what was kept', async () => {
		let answer: (records: ReadonlyMap<string, unknown>) => void = () => undefined;
		vi.spyOn(store, 'load').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		const started = device.start();
		await vi.advanceTimersByTimeAsync(50);
		device.stop();
		answer(new Map());
		await vi.advanceTimersByTimeAsync(50);
		await started;
		expect(device.reads()).toEqual([]);
	});

	it('takes nothing in that was still being read', async () => {
		await device.start();
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		let answer: (text: string) => void = () => undefined;
		vi.mocked(device.app.vault.cachedRead).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		// A copy of a note that Obsidian knows already.
		const cache = device.app.metadataCache.cache__.get('A.md');
		if (cache) device.app.metadataCache.cache__.set('Copy.md', cache);
		const copy = await copyUntold(device);
		device.app.vault.trigger('create', copy);
		device.stop();
		answer(interview('Copied'));
		await vi.advanceTimersByTimeAsync(0);
		expect(device.companies()).toEqual(['Acme', 'Birch']);
	});
});

/** A copy of a note, of which the vault has not told yet, and which Obsidian does not look into. */
async function copyUntold({ app }: Device): Promise<unknown> {
	Object.assign(app.metadataCache, { parseFileMetadata: () => undefined });
	const told = vi.spyOn(app.vault, 'trigger').mockReturnValue(undefined);
	const file = await app.vault.create('Copy.md', interview('Copied'));
	told.mockRestore();
	return file;
}
