import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readBuiltPlugin, readVaultFolder } from './disk';
import { interviewNote, readWhole } from './due-view-driver';
import { openWorkbench } from './flow';
import { ROOT } from './places';
import type { Workbench, WorkbenchOptions } from './workbench';

/** The example vault, and a note that only looks like one of ours, because Obsidian cannot read its properties. */
async function vault(): Promise<Record<string, string>> {
	const files = await readVaultFolder(join(ROOT, 'examples/vault'));
	return { ...Object.fromEntries(files.map(({ path, text }) => [path, text])), 'Broken.md': '---\ntype: [book\n---\n' };
}

/** The app with the list open, and all that was read kept on the device. Drafts are not reviewed, for which they would be read as well. */
async function openKept(options: WorkbenchOptions = {}): Promise<Workbench> {
	const built = await readBuiltPlugin(ROOT);
	const bench = await openWorkbench({ vault: await vault(), plugin: { ...built, code: `${WATCH_READS}\n${built.code}` }, settings: { reviewDrafts: false }, ...options });
	await openList(bench);
	await saved(bench);
	return bench;
}

/** Opens the list and waits until it is whole; answers all its words. */
async function openList(bench: Workbench): Promise<string> {
	await bench.command('Open follow-ups due');
	await readWhole(bench);
	await bench.settled();
	return await bench.side.innerText();
}

/** The notes that were read since the plugin was switched on last. */
async function reads({ page }: Workbench): Promise<string[]> {
	return [...new Set(await page.evaluate(() => (window as unknown as { reads: string[] }).reads))].sort();
}

async function saved(bench: Workbench): Promise<void> {
	await bench.page.clock.runFor(2_500);
	await expect.poll(() => kept(bench.page)).toBeGreaterThan(10);
	await bench.page.clock.runFor(500);
}

/** How many notes the device keeps; -1 without a database. */
function kept(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const name = (await indexedDB.databases()).map((one) => one.name ?? '').find((one) => one.startsWith('interview-follow-ups '));
		if (name === undefined) return -1;
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database cannot be opened.'));
		});
		const count = await new Promise<number>((resolve) => {
			const counting = db.transaction('notes').objectStore('notes').count();
			counting.onsuccess = () => resolve(counting.result);
		});
		db.close();
		return count;
	});
}

type Harm = 'deleted' | 'of another shape' | 'of a later version' | 'garbage' | 'records of other notes' | 'half of each record';

/** Does something to what the device keeps, while the plugin is off. */
async function harm(how: Harm): Promise<void> {
	const done = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(`It cannot be ${how}.`));
		});
	const name = (await indexedDB.databases()).map((one) => one.name ?? '').find((one) => one.startsWith('interview-follow-ups '));
	if (name === undefined) throw new Error('There is no database.');
	if (how === 'deleted' || how.startsWith('of ')) {
		await done(indexedDB.deleteDatabase(name));
		if (how !== 'deleted') (await done(indexedDB.open(name, how === 'of another shape' ? 1 : 7))).close();
		return;
	}
	const db = await done(indexedDB.open(name));
	const store = db.transaction('notes', 'readwrite').objectStore('notes');
	const [keys, records] = await Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<{ entry: string }[]>)]);
	const garbage = [7, 'words', [], {}, { path: 1 }, new Date(), new Map(), Number.NaN];
	for (const [at, key] of keys.entries()) {
		const record = records[at] ?? { entry: '' };
		const next = records[(at + 1) % records.length];
		await done(store.put(how === 'garbage' ? garbage[at % garbage.length] : how === 'half of each record' ? { ...record, entry: record.entry.slice(0, record.entry.length / 2) } : next, key));
	}
	db.close();
}

describe('the second start on a device', () => {
	it('shows the whole list and reads no note, not even one that only looks like ours', async () => {
		const bench = await openKept();
		const before = await openList(bench);
		const first = await reads(bench);
		expect(first).toContain('Broken.md');
		expect(first.length).toBeGreaterThan(10);
		for (let start = 0; start < 2; start++) {
			expect(await bench.unload()).toEqual([]);
			await bench.load();
			expect(await openList(bench)).toBe(before);
			expect(await reads(bench)).toEqual([]);
		}
	});

	it('reads only the notes that were changed, added or renamed while the plugin was off', async () => {
		const bench = await openKept();
		const [one, two] = (await reads(bench)).filter((path) => path.startsWith('Interviews/'));
		if (one === undefined || two === undefined) throw new Error('The example vault has no interviews.');
		expect(await bench.unload()).toEqual([]);
		await bench.files.write(one, interviewNote('company: Zenith', 'date: 2026-11-16', 'contact: Zoe Zhang'));
		await bench.files.write('New.md', interviewNote('company: Zulu', 'date: 2026-11-16', 'contact: Zac Zulu'));
		await bench.files.rename(two, 'Renamed.md');
		await bench.load();
		const list = await openList(bench);
		expect(list).toContain('Zenith');
		expect(list).toContain('Zulu');
		expect(await reads(bench)).toEqual([one, 'New.md', 'Renamed.md'].sort());
		await saved(bench);
		expect(await bench.unload()).toEqual([]);
		await bench.load();
		expect(await openList(bench)).toBe(list);
		expect(await reads(bench)).toEqual([]);
	});

	it.each<Harm>(['deleted', 'of another shape', 'of a later version', 'garbage', 'records of other notes', 'half of each record'])(
		'reads all and shows the same when what was kept is %s',
		async (how) => {
			const bench = await openKept();
			const before = await openList(bench);
			const first = await reads(bench);
			expect(await bench.unload()).toEqual([]);
			await bench.page.evaluate(harm, how);
			await bench.load();
			expect(await openList(bench)).toBe(before);
			expect(await reads(bench)).toEqual(first);
			expect(bench.errors).toEqual([]);
			if (how === 'of a later version') return;
			await saved(bench);
			expect(await bench.unload()).toEqual([]);
			await bench.load();
			expect(await openList(bench)).toBe(before);
			expect(await reads(bench)).toEqual([]);
		},
	);

	it('keeps all when the plugin is switched off and on again in a moment', async () => {
		const bench = await openKept();
		const before = await openList(bench);
		for (let start = 0; start < 5; start++) {
			// What was being worked on goes on in the next moment, and then ends.
			expect((await bench.unload()).filter((left) => !left.startsWith('timeout of 0 ms'))).toEqual([]);
			await bench.load();
		}
		expect(await openList(bench)).toBe(before);
		expect(await reads(bench)).toEqual([]);
	});

	it('is none yet where the vault is opened for the first time ever, and keeps all from then on', async () => {
		const bench = await openKept({ cache: 'cold' });
		const before = await openList(bench);
		expect(await bench.unload()).toEqual([]);
		await bench.load();
		expect(await openList(bench)).toBe(before);
		expect(await reads(bench)).toEqual([]);
	});
});

const WATCH_READS = `{
	const { vault } = window.app;
	window.reads = [];
	for (const name of ['read', 'cachedRead', 'readBinary', 'process']) {
		const read = vault[name];
		if (read.isWatched) continue;
		vault[name] = function (file, ...rest) {
			window.reads.push(file.path);
			return read.call(this, file, ...rest);
		};
		vault[name].isWatched = true;
	}
}`;
