import { debounce, type Component, type TFile, type Vault } from 'obsidian';
import { entryKept, isOfSize, keptNote, type FileState } from '../../core/note/kept-note';
import type { NoteEntry } from '../../core/note/note-index';
import type { NoteStore } from './note-store';
import { workSlices } from './work-slices';

/** What our notes were found to say, kept on this device from one start to the next. Whatever it does not know is read. */
export interface KeptNotes {
	/** Loads what was kept. Never fails: what cannot be loaded is not known. */
	load(): Promise<void>;
	/** What the note says as its file is now, null when it is none of ours; undefined when it must be read. */
	recall(file: TFile): NoteEntry | null | undefined;
	/** The note's text has been read just now. */
	learn(file: TFile, text: string): void;
	/** Nothing is to be kept of the note at this path: it has gone, is none of ours, or could not be read. */
	forget(path: string): void;
	/** All notes have been recalled or read: what is left of those that were loaded is of no use. */
	endRecall(): void;
}

interface KeptContext {
	readonly store: NoteStore;
	readonly vault: Pick<Vault, 'getFileByPath'>;
	readonly component: Component;
	/** Names all that decides how a note is read at present. */
	readonly reader: () => string;
	/** What the note at a path says, as it was read last. */
	readonly entryOf: (path: string) => NoteEntry | undefined;
}

/** Long enough for a sync or a rename of a folder to be over; whatever is lost by then is read again. */
const QUIET_MS = 2_000;
const PORTION = 100;

/** Nothing is loaded yet. What changes is saved once it is quiet, in portions. */
export function createKeptNotes({ store, vault, component, reader, entryOf }: KeptContext): KeptNotes {
	let loaded: ReadonlyMap<string, unknown> = new Map();
	const recalled = new Set<string>();
	// The state in which a note was read; null when nothing is to be kept of it.
	const unsaved = new Map<string, FileState | null>();

	function recordOf(path: string, state: FileState | null): object | null {
		const stat = vault.getFileByPath(path)?.stat;
		// Changed since: another reading is on its way.
		if (!state || stat?.mtime !== state.mtime || stat.size !== state.size) return null;
		return keptNote(path, state, entryOf(path), reader());
	}

	async function saveAll(): Promise<void> {
		const slices = workSlices();
		while (unsaved.size > 0) {
			const portion = new Map<string, object | null>();
			for (const [path, state] of [...unsaved].slice(0, PORTION)) {
				unsaved.delete(path);
				portion.set(path, slices.work(() => recordOf(path, state)));
				if (slices.isUsedUp()) await slices.rest();
			}
			// A device that does not take it now is asked again with the next change.
			if (!(await store.save(portion))) return;
		}
	}

	const saveSoon = debounce(() => void saveAll(), QUIET_MS, true);

	function note(path: string, state: FileState | null): void {
		unsaved.set(path, state);
		saveSoon();
	}

	component.register(() => {
		saveSoon.cancel();
		store.close();
	});
	return {
		async load() {
			loaded = await store.load();
		},
		recall({ path, stat }) {
			if (!loaded.has(path)) return undefined;
			const entry = entryKept(loaded.get(path), path, stat, reader());
			if (entry !== undefined) recalled.add(path);
			return entry;
		},
		learn({ path, stat: { mtime, size } }, text) {
			note(path, isOfSize(text, size) ? { mtime, size } : null);
		},
		forget: (path) => note(path, null),
		endRecall() {
			for (const path of loaded.keys()) if (!recalled.has(path) && !unsaved.has(path)) note(path, null);
			loaded = new Map();
			recalled.clear();
		},
	};
}
