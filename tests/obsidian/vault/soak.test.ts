import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { App, type TFile } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { readSettings } from '../../../src/core/settings/read-settings';
import { anyTidyVaultEdit, EDITS_AROUND, type VaultEdit } from '../../support/any-vault-edit';
import { edit, fromScratch, livePlugin, texts } from '../support/live-plugin';
import { storeInMemory } from '../support/store-in-memory';
import { useWindow } from '../support/window';

const EDITS = 10_000;
const SAMPLES = 40;
const SEARCHES = 25;

const { settings } = readSettings({});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Everything kept in a `Map` or a `Set` that was made since then and is still in use. */
interface Held {
	/** How many things all of them hold together. */
	size(): number;
}

function watchHeld(): Held {
	let all: WeakRef<{ readonly size: number }>[] = [];
	const { Map: PlainMap, Set: PlainSet } = globalThis;
	vi.stubGlobal(
		'Map',
		class<K, V> extends PlainMap<K, V> {
			constructor(entries?: Iterable<readonly [K, V]> | null) {
				super(entries);
				all.push(new WeakRef(this));
			}
		},
	);
	vi.stubGlobal(
		'Set',
		class<T> extends PlainSet<T> {
			constructor(values?: Iterable<T> | null) {
				super(values);
				all.push(new WeakRef(this));
			}
		},
	);
	return {
		size() {
			all = all.filter((one) => one.deref());
			return all.reduce((sum, one) => sum + (one.deref()?.size ?? 0), 0);
		},
	};
}

/** The same edit in one of many folders, so that the notes of a search meet one another and those of other searches. */
function inSearch(number: number, one: VaultEdit): VaultEdit {
	const at = (path: string): string => `Search ${number}/${path.replace('Round', `Round ${number}`)}`;
	return one.kind === 'write' || one.kind === 'delete' ? { ...one, path: at(one.path) } : { ...one, from: at(one.from), to: at(one.to) };
}

/** An app that looks names up in a table, where the mock goes through all files for each link. */
function quickApp(): App {
	const app = App.createConfigured__({ files: {} });
	const { vault, metadataCache } = app;
	let byName: Map<string, TFile> | null = null;
	for (const event of ['create', 'rename', 'delete']) vault.on(event, () => (byName = null));
	function named(name: string): TFile | null {
		// Of several the first.
		byName ??= new Map([...vault.getFiles()].reverse().flatMap((file) => [[file.name, file] as const, [file.basename, file] as const]));
		return byName.get(name) ?? null;
	}
	Object.assign(metadataCache, { getFirstLinkpathDest: (link: string) => vault.getFileByPath(link) ?? vault.getFileByPath(`${link}.md`) ?? named(link) });
	return app;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A job search of years, in which the app is restarted now and then. */
async function begin(app: App): Promise<{ change(count: number): Promise<void>; removeAll(): Promise<void>; isRight(): boolean; notes(): number; stop(): void }> {
	const store = storeInMemory();
	const edits = fc.sample(anyTidyVaultEdit, { seed: 11, numRuns: 3_000 });
	let done = 0;
	let plugin = livePlugin(app, store, () => settings);
	await plugin.start();

	async function restart(): Promise<void> {
		await vi.advanceTimersByTimeAsync(5_000);
		plugin.stop();
		plugin = livePlugin(app, store, () => settings);
		const started = plugin.start();
		await vi.advanceTimersByTimeAsync(1_000);
		await started;
	}

	return {
		async change(count) {
			for (let times = 0; times < count; times++) {
				const one = edits[(done * 7) % edits.length];
				if (one) await edit(app, inSearch((done * 11 + Math.floor(done / 97)) % SEARCHES, one), ++done);
				if (done % 10 === 0) await vi.advanceTimersByTimeAsync(300);
				if (done % 2_500 === 1_249) await restart();
			}
			await vi.advanceTimersByTimeAsync(5_000);
			// The mock of Obsidian keeps what it has read of every text that there ever was.
			app.metadataCache.metadataByHash__ = {};
		},
		async removeAll() {
			for (const path of texts(app).keys()) await edit(app, { kind: 'delete', path }, ++done);
			await vi.advanceTimersByTimeAsync(5_000);
		},
		isRight() {
			const { list } = plugin.source.current();
			return JSON.stringify({ list, applications: plugin.source.applications() }) === JSON.stringify(fromScratch(app, plugin));
		},
		notes: () => texts(app).size,
		stop: () => plugin.stop(),
	};
}

describe('ten thousand edits, one after the other', () => {
	useWindow();
	afterEach(() => vi.useRealTimers());

	it('leave a right list, and no more in memory than the vault holds', { timeout: 240_000 }, async () => {
		vi.useFakeTimers({ now: new Date(`${isoDate(EDITS_AROUND)}T10:00:00`) });
		// Made before the watch begins, as the mock keeps the names of all folders that there ever were.
		const app = quickApp();
		const held = watchHeld();
		const search = await begin(app);
		await vi.advanceTimersByTimeAsync(1_000);
		collectGarbage();
		const nothing = held.size();
		const [heap, sizes, notes]: [number[], number[], number[]] = [[], [], []];
		for (let sample = 0; sample < SAMPLES; sample++) {
			await search.change(EDITS / SAMPLES);
			if (sample % 10 === 9) expect(search.isRight()).toBe(true);
			collectGarbage();
			collectGarbage();
			heap.push(process.memoryUsage().heapUsed);
			sizes.push(held.size());
			notes.push(search.notes());
		}
		const quarter = (values: readonly number[], number: number): number => median(values.slice((number * SAMPLES) / 4, ((number + 1) * SAMPLES) / 4));
		const said = [0, 1, 2, 3].map((number) => `${(quarter(heap, number) / 1e6).toFixed(1)} MB, ${quarter(sizes, number)} things held, ${quarter(notes, number)} notes`);
		expect(quarter(heap, 3), said.join('; ')).toBeLessThan(1.1 * quarter(heap, 1));
		expect(quarter(sizes, 3) / quarter(notes, 3), said.join('; ')).toBeLessThan((1.1 * quarter(sizes, 1)) / quarter(notes, 1));
		process.stdout.write(`${said.join('\n')}\n`);

		await search.removeAll();
		collectGarbage();
		process.stdout.write(`${nothing} things held at the beginning, ${held.size()} when all notes are gone\n`);
		// Words for days and the like are remembered, whoever said them.
		expect(held.size() - nothing, 'held of notes that are gone').toBeLessThan(250);
		search.stop();
	});
});
