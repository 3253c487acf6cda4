import type { CachedMetadata } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceWith, QUIET_MS, type Device } from '../support/device';
import { storeInMemory, type StoreInMemory } from '../support/store-in-memory';
import { interview, OTHERS } from '../support/synced-vault';
import { useWindow } from '../support/window';

const { 'Photo.png': _, ...NOTES_OF_OTHERS } = OTHERS;
const FILES = { ...NOTES_OF_OTHERS, 'A.md': interview('Acme'), 'Jobs/B.md': interview('Birch'), 'Jobs/C.md': interview('Cobalt') };

// They begin as properties do, so that only reading tells that they are none of ours.
const LOOK_ALIKES = { 'Broken.md': '---\ntype: book\n', 'Rule.md': '---\nJust a line at the beginning.\n' };
const BEGINS_LIKE_PROPERTIES: CachedMetadata = { sections: [{ type: 'yaml', position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 1, col: 0, offset: 3 } } }] };

describe('the next start', () => {
	useWindow();
	let store: StoreInMemory;
	let device: Device;

	beforeEach(async () => {
		vi.useFakeTimers();
		store = storeInMemory();
		device = await deviceWith({ ...FILES, ...LOOK_ALIKES }, store);
		for (const path of Object.keys(LOOK_ALIKES)) device.app.metadataCache.cache__.set(path, BEGINS_LIKE_PROPERTIES);
		await device.start();
		expect(device.reads()).toEqual(['A.md', 'Broken.md', 'Jobs/B.md', 'Jobs/C.md', 'Rule.md']);
		await device.quit();
	});

	it('reads no note when nothing has changed, not even those that only look like ours', async () => {
		for (let start = 0; start < 3; start++) {
			await device.start();
			expect(device.reads()).toEqual([]);
			expect(device.companies()).toEqual(['Acme', 'Birch', 'Cobalt']);
			await device.quit();
		}
	});

	it('reads exactly what is new, changed or renamed', async () => {
		await device.write('A.md', interview('Acme Ltd'));
		await device.write('New.md', interview('Dune'));
		await device.write('Book.md', '---\ntype: book\n---\nread');
		await device.edit({ kind: 'rename', from: 'Jobs/C.md', to: 'Jobs/Third.md' });
		await device.edit({ kind: 'delete', path: 'Jobs/B.md' });
		await device.start();
		expect(device.reads()).toEqual(['A.md', 'Jobs/Third.md', 'New.md']);
		expect(device.companies()).toEqual(['Acme Ltd', 'Cobalt', 'Dune']);
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
		expect(device.companies()).toEqual(['Acme Ltd', 'Cobalt', 'Dune']);
	});

	it('reads what was changed at the same moment but is of another length, and the other way round', async () => {
		const { stat } = fileAt(device, 'A.md');
		await device.write('A.md', interview('Acme Ltd'));
		fileAt(device, 'A.md').stat = { ...fileAt(device, 'A.md').stat, mtime: stat.mtime };
		await device.write('Jobs/B.md', interview('Bunch'));
		await device.start();
		expect(device.reads()).toEqual(['A.md', 'Jobs/B.md']);
		expect(device.companies()).toEqual(['Acme Ltd', 'Bunch', 'Cobalt']);
	});

	it('reads nothing that was changed while the plugin was on, once that was saved', async () => {
		await device.start();
		await device.write('A.md', interview('Acme Ltd'));
		await device.write('New.md', interview('Dune'));
		await device.write('Jobs/B.md', 'Nothing of ours any more.');
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
		expect(device.companies()).toEqual(['Acme Ltd', 'Cobalt', 'Dune']);
	});

	it('reads all anew with other settings for reading, and nothing with other settings', async () => {
		device.useSettings({ holidays: ['2026-11-18'], showReadings: false });
		await device.start();
		expect(device.reads()).toEqual([]);
		await device.quit();
		device.useSettings({ dateOrder: 'day-first' });
		await device.start();
		expect(device.reads()).toEqual(['A.md', 'Broken.md', 'Jobs/B.md', 'Jobs/C.md', 'Rule.md']);
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
	});

	it('finds nothing kept of what was deleted, renamed or is none of ours any more', async () => {
		await device.start();
		await device.edit({ kind: 'delete', path: 'A.md' });
		await device.edit({ kind: 'rename folder', from: 'Jobs', to: 'Search' });
		await device.quit();
		expect([...store.records.keys()].sort()).toEqual(['Broken.md', 'Rule.md']);
		await device.edit({ kind: 'delete', path: 'Broken.md' });
		await device.write('Rule.md', 'Words.');
		await device.start();
		expect(device.reads()).toEqual(['Search/B.md', 'Search/C.md']);
		await device.quit();
		expect([...store.records.keys()].sort()).toEqual(['Search/B.md', 'Search/C.md']);
	});

	it.each(['broken', 'foreign', 'gone'] as const)('costs nothing but reading when what was kept is %s', async (harm) => {
		store.harm(harm);
		await device.start();
		expect(device.reads()).toEqual(['A.md', 'Broken.md', 'Jobs/B.md', 'Jobs/C.md', 'Rule.md']);
		expect(device.companies()).toEqual(['Acme', 'Birch', 'Cobalt']);
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
		expect(device.companies()).toEqual(['Acme', 'Birch', 'Cobalt']);
	});

	it('keeps what was read in the middle of a start that took long, because the app was late', async () => {
		await device.write('A.md', interview('Acme Ltd'));
		// Obsidian has not looked into one note yet, and is waited for longer than it is quiet before saving.
		const cache = device.app.metadataCache.cache__.get('Jobs/C.md');
		device.app.metadataCache.cache__.delete('Jobs/C.md');
		const started = device.start();
		await vi.advanceTimersByTimeAsync(4_000);
		if (cache) device.app.metadataCache.cache__.set('Jobs/C.md', cache);
		await vi.advanceTimersByTimeAsync(2_000);
		await started;
		expect(device.companies()).toEqual(['Acme Ltd', 'Birch', 'Cobalt']);
		expect(device.reads()).toEqual(['A.md']);
		await device.quit();
		await device.start();
		expect(device.reads()).toEqual([]);
	});
});

function fileAt({ app }: Device, path: string): NonNullable<ReturnType<Device['app']['vault']['getFileByPath']>> {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`no note at ${path}`);
	return file;
}

describe('settings that change while something waits to be saved', () => {
	useWindow();

	it('never let one reading pass for another', async () => {
		vi.useFakeTimers();
		const store = storeInMemory();
		// In the American order it is the 3rd of November; day first, the 11th of March.
		const device = await deviceWith({ 'A.md': interview('Acme').replace('2026-11-03', '11/03/2026') }, store);
		device.useSettings({ dateOrder: 'month-first' });
		await device.start();
		// Somebody changes the order just before it has been quiet for long enough, and then the app is closed.
		await vi.advanceTimersByTimeAsync(1_850);
		device.useSettings({ dateOrder: 'day-first' });
		device.plugin().sync.readAnew();
		await vi.advanceTimersByTimeAsync(200);
		expect(store.records.size).toBe(1);
		device.stop();
		await device.start();
		expect([...device.plugin().sync.interviews()].map(({ on }) => on)).toEqual([dayOf(2026, 3, 11)]);
	});

	it('never let a note that waits for its second reading pass for none of ours', async () => {
		vi.useFakeTimers();
		const store = storeInMemory();
		const device = await deviceWith({ 'A.md': interview('Acme') }, store);
		await device.start();
		await vi.advanceTimersByTimeAsync(900);
		vi.mocked(device.app.vault.cachedRead).mockImplementationOnce(() => new Promise(() => undefined));
		device.useSettings({ dateOrder: 'day-first' });
		device.plugin().sync.readAnew();
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		device.stop();
		await device.start();
		expect(device.companies()).toEqual(['Acme']);
	});
});

function dayOf(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}
