import { debounce, type Component, type TFile, type Vault } from 'obsidian';
import { entryKept, isOfSize, keptNote, type FileState } from '../../core/note/kept-note';
import type { NoteEntry } from '../../core/note/note-index';
import type { Settings } from '../../core/settings/settings';
import type { HeldNotes } from './held-notes';
import type { NoteStore } from './note-store';
import { readerOf } from './settings-file';
import { workSlices, type WorkSlices } from './work-slices';

/** What our notes were found to say, kept on this device from one start to the next. Whatever it does not know is read. */
export interface KeptNotes {
	/** Loads what was kept. Never fails: what cannot be loaded is not known. */
	load(): Promise<void>;
	/** What the note says with these settings as its file is now, null when it is none of ours; undefined when it must be read. */
	recall(file: TFile, settings: Settings): NoteEntry | null | undefined;
	/** The note's text has been read just now, and these notes hold what it says. */
	learn(file: TFile, text: string, notes: Pick<HeldNotes, 'settings' | 'entry'>): void;
	/** Nothing is to be kept of the note at this path: it has gone, is none of ours, or could not be read. */
	forget(path: string): void;
	/** All notes have been recalled or read: what is left of those that were loaded is of no use. */
	endRecall(): void;
}

interface KeptContext {
	readonly store: NoteStore;
	readonly vault: Pick<Vault, 'getFileByPath'>;
	readonly component: Component;
}

/** What a note was found to say, in which state of its file, and read with which settings: others may count by the time it is saved. */
interface Learnt {
	readonly state: FileState;
	readonly entry: NoteEntry | undefined;
	readonly settings: Settings;
}

/** Long enough for a sync or a rename of a folder to be over; whatever is lost by then is read again. */
const QUIET_MS = 2_000;
const PORTION = 25;

/** What is to be kept of some notes, by path; null for nothing. */
type Portion = ReadonlyMap<string, object | null>;

/** Nothing is loaded yet. What changes is saved once it is quiet, in portions. */
export function createKeptNotes({ store, vault, component }: KeptContext): KeptNotes {
	let loaded: ReadonlyMap<string, unknown> = new Map();
	// The notes among those that nobody has recalled or learnt anything of.
	let left = new Set<string>();
	const saving = createSaving(store, vault);

	function note(path: string, learnt: Learnt | null): void {
		left.delete(path);
		saving.put(path, learnt);
	}

	component.register(() => {
		saving.stop();
		store.close();
	});
	return {
		async load() {
			loaded = await store.load();
			left = new Set(loaded.keys());
		},
		recall({ path, stat }, settings) {
			if (!loaded.has(path)) return undefined;
			const entry = entryKept(loaded.get(path), path, stat, readerOf(settings));
			if (entry !== undefined) left.delete(path);
			return entry;
		},
		learn({ path, stat: { mtime, size } }, text, { entry, settings }) {
			note(path, isOfSize(text, size) ? { state: { mtime, size }, entry: entry(path), settings } : null);
		},
		forget: (path) => note(path, null),
		endRecall() {
			for (const path of left) note(path, null);
			loaded = new Map();
			left = new Set();
		},
	};
}

interface Saving {
	/** Null when nothing is to be kept of a note. */
	put(path: string, learnt: Learnt | null): void;
	/** Whatever waits is lost, and read again one day. */
	stop(): void;
}

function createSaving(store: NoteStore, vault: KeptContext['vault']): Saving {
	const unsaved = new Map<string, Learnt | null>();
	let isSaving = false;

	async function saveAll(): Promise<void> {
		// Some devices take long, or never answer: then whatever has changed waits for its turn.
		if (isSaving) return;
		isSaving = true;
		const slices = workSlices();
		// A device that does not take it now is asked again with the next change.
		while (unsaved.size > 0 && (await hand(await nextPortion(slices), slices)));
		isSaving = false;
	}

	/** A device copies what it is handed before anything else can run. */
	async function hand(portion: Portion, slices: WorkSlices): Promise<boolean> {
		if (slices.isUsedUp()) await slices.rest();
		return await slices.work(() => store.save(portion));
	}

	async function nextPortion(slices: WorkSlices): Promise<Portion> {
		const portion = new Map<string, object | null>();
		for (const [path, learnt] of [...unsaved].slice(0, PORTION)) {
			unsaved.delete(path);
			portion.set(path, slices.work(() => recordOf(path, learnt, vault)));
			if (slices.isUsedUp()) await slices.rest();
		}
		return portion;
	}

	const saveSoon = debounce(() => void saveAll(), QUIET_MS, true);
	return {
		put(path, learnt) {
			unsaved.set(path, learnt);
			saveSoon();
		},
		stop: () => void saveSoon.cancel(),
	};
}

function recordOf(path: string, learnt: Learnt | null, vault: KeptContext['vault']): object | null {
	const stat = vault.getFileByPath(path)?.stat;
	// Changed since: another reading is on its way.
	if (!learnt || stat?.mtime !== learnt.state.mtime || stat.size !== learnt.state.size) return null;
	return keptNote(path, learnt.state, learnt.entry, readerOf(learnt.settings));
}
