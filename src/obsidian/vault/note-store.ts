import type { App } from 'obsidian';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';

/** Records of notes by path, on this device and outside the vault. A cache: it may lose anything at any time. */
export interface NoteStore {
	/** Everything kept, in portions small enough not to be noticed; nothing when the device gives nothing. */
	load(): Promise<ReadonlyMap<string, unknown>>;
	/** Writes and removes; null stands for a record that is to go. Answers whether the device took it. */
	save(records: ReadonlyMap<string, object | null>): Promise<boolean>;
	close(): void;
}

interface Schema extends DBSchema {
	notes: { key: string; value: object };
}

const ID_KEY = 'interview-follow-ups-index';
const DATABASE = 'interview-follow-ups';
const PORTION = 250;
// Some devices never answer when they are asked for a database; reading the vault is better than waiting for them.
const LONGEST_WAIT_MS = 2_000;

type AppStorage = Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>;

/** The store of one vault. */
export function createNoteStore(app: AppStorage): NoteStore {
	let opening: Promise<IDBPDatabase<Schema> | null> | null = null;
	let isClosed = false;

	function database(): Promise<IDBPDatabase<Schema> | null> {
		opening ??= open(app).catch(() => null);
		return opening;
	}

	// What cannot be read is of no use to anybody. Nobody waits for it to go: some devices never answer that either.
	function beginAnew(): void {
		opening = reopen(app, opening).catch(() => null);
	}

	return {
		async load() {
			const found = new Map<string, unknown>();
			const loading = database().then((db) => db && readAll(db, found));
			await within(LONGEST_WAIT_MS, loading).catch(() => {
				found.clear();
				// Switched off meanwhile: then it cannot be read either, and is whole.
				if (!isClosed) beginAnew();
			});
			// Whatever comes after the patience has ended comes too late.
			return new Map(found);
		},
		async save(records) {
			const db = isClosed ? null : await database();
			if (!db) return false;
			return writeAll(db, records).then(
				() => true,
				() => false,
			);
		},
		close() {
			isClosed = true;
			void opening?.then((db) => db?.close());
		},
	};
}

async function open(app: AppStorage): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(nameFor(app), 1, {
		upgrade: (db) => void db.createObjectStore('notes'),
		// Another window of the app wants to do away with it, and may.
		blocking: (_, __, event) => (event.target as IDBDatabase).close(),
	});
}

async function reopen(app: AppStorage, opening: Promise<IDBPDatabase<Schema> | null> | null): Promise<IDBPDatabase<Schema>> {
	(await opening)?.close();
	await deleteDB(nameFor(app));
	return open(app);
}

/** Until the work is done or the time is over, whichever comes first. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
	let timer = 0;
	const over = new Promise<void>((resolve) => (timer = window.setTimeout(resolve, ms)));
	await Promise.race([work, over]).finally(() => window.clearTimeout(timer));
}

async function readAll(db: IDBPDatabase<Schema>, found: Map<string, unknown>): Promise<void> {
	for (let range: IDBKeyRange | null = null, isMore = true; isMore; ) {
		const store: IDBPObjectStore<Schema, ['notes'], 'notes'> = db.transaction('notes').store;
		const [keys, records]: [string[], object[]] = await Promise.all([store.getAllKeys(range, PORTION), store.getAll(range, PORTION)]);
		keys.forEach((key, at) => found.set(key, records[at]));
		const last = keys.at(-1);
		isMore = keys.length === PORTION && last !== undefined;
		if (last !== undefined) range = IDBKeyRange.lowerBound(last, true);
	}
}

async function writeAll(db: IDBPDatabase<Schema>, records: ReadonlyMap<string, object | null>): Promise<void> {
	const transaction = db.transaction('notes', 'readwrite', { durability: 'relaxed' });
	const { store } = transaction;
	await Promise.all([...[...records].map(([path, record]) => (record ? store.put(record, path) : store.delete(path))), transaction.done]);
}

/** All vaults of a device share one place for databases, so each goes by a name of its own. Throws where there is no room for a name. */
function nameFor(app: AppStorage): string {
	const known: unknown = app.loadLocalStorage(ID_KEY);
	const id = typeof known === 'string' && known !== '' ? known : `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
	if (id !== known) app.saveLocalStorage(ID_KEY, id);
	return `${DATABASE} ${id}`;
}
