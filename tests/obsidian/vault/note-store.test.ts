import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteStore } from '../../../src/obsidian/vault/note-store';
import { useWindow } from '../support/window';

vi.mock('idb', () => ({ openDB: vi.fn(), deleteDB: vi.fn() }));

const never = new Promise<never>(() => undefined);

/** A device's database of notes, as far as the store uses it. */
interface FakeDatabase {
	readonly records: Map<string, object>;
	readonly close: () => void;
	readonly transaction: () => unknown;
}

function databaseOf(records: Map<string, object> = new Map(), { isBroken = false } = {}): FakeDatabase {
	let isClosed = false;
	const after = (range: string | null, count: number): [string, object][] => [...records].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([key]) => range === null || key > range).slice(0, count);
	const store = {
		getAllKeys: (range: string | null, count: number) => Promise.resolve(after(range, count).map(([key]) => key)),
		getAll: (range: string | null, count: number) => Promise.resolve(after(range, count).map(([, record]) => record)),
		put: (record: object, key: string) => Promise.resolve(records.set(key, record)),
		delete: (key: string) => Promise.resolve(records.delete(key)),
	};
	return {
		records,
		close: vi.fn(() => (isClosed = true)),
		transaction() {
			if (isClosed || isBroken) throw new DOMException('There is no such thing.', 'InvalidStateError');
			return { store, done: Promise.resolve() };
		},
	};
}

/** A device that opens this database, and a fresh one after it was done away with. */
function device(first: FakeDatabase): { readonly database: () => FakeDatabase } {
	let database = first;
	vi.mocked(openDB).mockImplementation(() => Promise.resolve(database as never));
	vi.mocked(deleteDB).mockImplementation(() => {
		database = databaseOf();
		return Promise.resolve();
	});
	return { database: () => database };
}

function appWith(storage = new Map<string, unknown>()): Parameters<typeof createNoteStore>[0] {
	return { loadLocalStorage: (key: string): unknown => storage.get(key) ?? null, saveLocalStorage: (key: string, value: unknown) => void storage.set(key, value) };
}

const RECORD = { path: 'A.md' };

describe('the records of a device', () => {
	useWindow();
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('IDBKeyRange', { lowerBound: (key: string) => key });
		vi.mocked(openDB).mockReset();
		vi.mocked(deleteDB).mockReset();
	});

	it.each([0, 1, 249, 250, 251, 1000])('are all loaded when there are %i', async (count) => {
		const records = new Map<string, object>(Array.from({ length: count }, (_, number) => [`N${number}.md`, { number }]));
		device(databaseOf(records));
		expect(new Map(await createNoteStore(appWith()).load())).toEqual(records);
	});

	it('go by the same name from one start to the next, and by another in another vault', async () => {
		device(databaseOf());
		const storage = new Map<string, unknown>();
		for (const app of [appWith(storage), appWith(storage), appWith()]) await createNoteStore(app).load();
		const names = vi.mocked(openDB).mock.calls.map(([name]) => name);
		expect(names[1]).toBe(names[0]);
		expect(names[2]).not.toBe(names[0]);
	});

	it('are written and removed', async () => {
		const { database } = device(databaseOf(new Map([['B.md', RECORD]])));
		const store = createNoteStore(appWith());
		expect(await store.save(new Map([['A.md', RECORD], ['B.md', null]]))).toBe(true);
		expect([...database().records.keys()]).toEqual(['A.md']);
	});

	it.each(['opened', 'read'])('are waited for two seconds when they are never %s', async (what) => {
		const database = { ...databaseOf(), transaction: () => ({ store: { getAllKeys: () => never, getAll: () => never }, done: never }) };
		vi.mocked(openDB).mockImplementation(() => (what === 'opened' ? never : Promise.resolve(database as never)));
		const loaded = vi.fn();
		void createNoteStore(appWith()).load().then(loaded);
		await vi.advanceTimersByTimeAsync(1_900);
		expect(loaded).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(200);
		expect(loaded).toHaveBeenCalledWith(new Map());
	});

	it('are begun anew when they cannot be read', async () => {
		const { database } = device(databaseOf(new Map([['A.md', RECORD]]), { isBroken: true }));
		const store = createNoteStore(appWith());
		expect(await store.load()).toEqual(new Map());
		expect(await store.save(new Map([['B.md', RECORD]]))).toBe(true);
		expect([...database().records.keys()]).toEqual(['B.md']);
	});

	it('are not waited for when they cannot be read, and never go away either', async () => {
		device(databaseOf(new Map(), { isBroken: true }));
		vi.mocked(deleteDB).mockReturnValue(never);
		const loaded = vi.fn();
		void createNoteStore(appWith()).load().then(loaded);
		await vi.advanceTimersByTimeAsync(2_100);
		expect(loaded).toHaveBeenCalledWith(new Map());
	});

	it('stay when the plugin is switched off in the middle of loading them', async () => {
		const { database } = device(databaseOf(new Map([['A.md', RECORD]])));
		const store = createNoteStore(appWith());
		const loading = store.load();
		store.close();
		await loading;
		expect(deleteDB).not.toHaveBeenCalled();
		expect(database().close).toHaveBeenCalled();
	});

	it.each([
		['no database', () => vi.mocked(openDB).mockRejectedValue(new Error('not here'))],
		['a database that takes nothing', () => device(databaseOf(new Map(), { isBroken: true }))],
	])('are none on a device with %s, and nobody is told of an error', async (_, prepare) => {
		prepare();
		vi.mocked(deleteDB).mockRejectedValue(new Error('not here'));
		const store = createNoteStore(appWith());
		expect(await store.load()).toEqual(new Map());
		expect(await store.save(new Map([['A.md', RECORD]]))).toBe(false);
		store.close();
	});

	it('are none on a device that has no room for the name they go by', async () => {
		device(databaseOf());
		const full = (): never => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		for (const app of [{ ...appWith(), saveLocalStorage: full }, { ...appWith(), loadLocalStorage: full }]) {
			const store = createNoteStore(app);
			expect(await store.load()).toEqual(new Map());
			expect(await store.save(new Map([['A.md', RECORD]]))).toBe(false);
		}
		expect(openDB).not.toHaveBeenCalled();
	});

	it('are not written any more once they were closed', async () => {
		const { database } = device(databaseOf());
		const store = createNoteStore(appWith());
		await store.load();
		store.close();
		expect(await store.save(new Map([['A.md', RECORD]]))).toBe(false);
		expect(database().records.size).toBe(0);
	});
});
