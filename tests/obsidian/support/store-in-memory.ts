import type { NoteStore } from '../../../src/obsidian/vault/note-store';

/** A device's store that a test can look into and spoil. */
export interface StoreInMemory extends NoteStore {
	readonly records: Map<string, unknown>;
	harm(way: 'none' | 'broken' | 'foreign' | 'gone'): void;
}

/** An empty store; like a real one it hands out copies. */
export function storeInMemory(): StoreInMemory {
	const records = new Map<string, unknown>();
	return {
		records,
		load: () => Promise.resolve(structuredClone(records)),
		save(changes) {
			for (const [path, record] of changes) {
				if (record) records.set(path, structuredClone(record));
				else records.delete(path);
			}
			return Promise.resolve(true);
		},
		close: () => undefined,
		harm(way) {
			const paths = [...records.keys()];
			if (way === 'gone') records.clear();
			paths.forEach((path, at) => {
				const record = records.get(path);
				// The records of other notes under this one's name, as after a restored backup.
				if (way === 'foreign') records.set(path, structuredClone(records.get(paths[(at + 1) % paths.length] ?? path)));
				if (way === 'broken') records.set(path, [null, 7, {}, { ...(record as object), entry: '{"interview":' }, { ...(record as object), entry: '{"problems":[]}' }][at % 5]);
			});
		},
	};
}
