import type { NoteStore } from '../../../src/obsidian/vault/note-store';

/** A store that keeps what it is given; like a real one it hands out copies. */
export function benchStore(): NoteStore {
	const records = new Map<string, object>();
	return {
		load: () => Promise.resolve(structuredClone(records)),
		save(changes) {
			for (const [path, record] of changes) {
				if (record) records.set(path, structuredClone(record));
				else records.delete(path);
			}
			return Promise.resolve(true);
		},
		close: () => undefined,
	};
}
