import { debounce, TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import type { Interview } from '../../core/interview/interview';
import type { MessageHead } from '../../core/note/follow-up-note';
import type { NoteListener } from '../../core/note/note-index';
import type { Problem } from '../../core/note/problem';
import type { Question } from '../../core/note/question';
import type { Settings } from '../../core/settings/settings';
import type { HeldNotes } from './held-notes';
import type { KeptNotes } from './kept-notes';
import { mayBeOwnNote } from './may-be-own-note';
import type { VaultDirectory } from './note-directory';
import { createNoteReads, type NoteRead, type NoteReads } from './note-reads';
import { readingPreparation } from './reading-preparation';
import { createShownNotes } from './shown-notes';
import { createWholeReading, type ReadingProgress, type WholeReading } from './whole-reading';

/** The interviews of the vault, as its notes are now. */
export interface VaultSync {
	/** Reads the vault whole and follows it from then on. Not before the layout is ready. */
	start(): Promise<void>;
	/** Settings have changed how notes are read: reads them again once nobody changes settings any more. What is known stays until then. */
	readAnew(): void;
	interviews(): Iterable<Interview>;
	messages(): readonly MessageHead[];
	problems(): readonly Problem[];
	questions(): readonly Question[];
	/** Null when there is nothing left to read. */
	progress(): ReadingProgress | null;
}

interface SyncContext {
	readonly app: App;
	readonly component: Component;
	readonly settings: () => Settings;
	readonly directory: VaultDirectory;
	/** What is kept from one start to the next. */
	readonly kept: KeptNotes;
	/** Hears of every note that says something else now; undefined when it says nothing any more. */
	readonly onNote: NoteListener;
	/** Called after every change of what is known and of the progress. */
	readonly onChange: () => void;
	/** Resolves when everybody has heard of the latest change. */
	readonly told: () => Promise<void>;
}

interface Sync extends Pick<SyncContext, 'app' | 'directory' | 'kept'> {
	readonly reads: NoteReads;
	readonly whole: WholeReading;
	/** The notes that are shown, and those that will be once they have all been read with other settings. */
	all(): readonly HeldNotes[];
}

// Longer than the pause between two letters of a word that somebody types into a setting.
const TYPING_MS = 800;

/** Keeps our notes current. Any other note is judged by Obsidian's own cache and never read. */
export function createVaultSync(context: SyncContext): VaultSync {
	const { app, component, settings, onNote, onChange, told, directory, kept } = context;
	const reads = createNoteReads(app.vault);
	const prepare = readingPreparation(settings);
	const notes = createShownNotes(settings, (path, entry) => {
		onNote(path, entry);
		onChange();
	});
	const whole = createWholeReading({
		onProgress: onChange,
		files: () => app.vault.getMarkdownFiles(),
		isOurs(file) {
			const cache = app.metadataCache.getFileCache(file);
			directory.put(file.path, cache);
			return cache && mayBeOwnNote(cache, notes.latest().settings);
		},
		recall: (file) => recall(notes.latest(), file, kept),
		prepare,
		read: (file) => reads.read(file),
		take: (read) => take(notes.latest(), read, kept),
	});
	let isFollowing = false;

	async function read(): Promise<void> {
		// Switched off while what was kept was being loaded.
		if (whole.isStopped()) return;
		notes.begin();
		if (!(await whole.run())) return;
		kept.endRecall();
		notes.end();
		onChange();
		// Where nothing had to be read: so that the first note that somebody changes is read in a moment. The list comes first.
		void told().then(() => prepare(whole.isStopped));
	}

	const readLater = debounce(() => void read(), TYPING_MS, true);

	async function begin(): Promise<void> {
		isFollowing = true;
		follow({ app, directory, reads, whole, kept, all: notes.all }, component);
		component.register(() => {
			readLater.cancel();
			whole.stop();
		});
		await kept.load();
	}

	return {
		async start() {
			if (!isFollowing) await begin();
			await read();
		},
		readAnew() {
			if (isFollowing) readLater();
		},
		...knownFrom(notes.shown),
		progress: () => whole.progress(),
	};
}

/** What the notes say that are shown at the moment. */
function knownFrom(shown: () => HeldNotes): Pick<VaultSync, 'interviews' | 'messages' | 'problems' | 'questions'> {
	return { interviews: () => shown().interviews(), messages: () => shown().messages(), problems: () => shown().problems(), questions: () => shown().questions() };
}

function follow(sync: Sync, component: Component): void {
	const { metadataCache, vault } = sync.app;
	component.registerEvent(metadataCache.on('changed', (file, text, cache) => onChanged(sync, file, text, cache)));
	component.registerEvent(metadataCache.on('resolved', () => void sync.whole.catchUp()));
	component.registerEvent(vault.on('create', (file) => onCreated(sync, file)));
	component.registerEvent(vault.on('rename', (file, from) => onRenamed(sync, file, from)));
	component.registerEvent(vault.on('delete', (file) => onDeleted(sync, file)));
}

// Obsidian hands the text over with its cache, so that a change needs no read of its own.
function onChanged({ all, reads, whole, directory, kept }: Sync, file: TFile, text: string, cache: CachedMetadata): void {
	reads.overtake(file);
	whole.drop(file);
	directory.put(file.path, cache);
	for (const notes of all()) {
		if (mayBeOwnNote(cache, notes.settings)) {
			notes.put(file.path, text);
			kept.learn(file, text, notes);
		} else if (notes.entry(file.path)) {
			notes.remove(file.path);
			kept.forget(file.path);
		}
	}
}

function onCreated({ app, all, reads, whole, directory, kept }: Sync, file: TAbstractFile): void {
	if (!isNote(file)) return;
	directory.add(file.path);
	// As a rule the cache comes later and is announced; the copy of a known note may have one at once.
	const cache = app.metadataCache.getFileCache(file);
	if (!cache) return;
	directory.put(file.path, cache);
	if (!all().some(({ settings }) => mayBeOwnNote(cache, settings))) return;
	void reads.read(file).then((read) => {
		if (whole.isStopped()) return;
		for (const notes of all()) take(notes, read, kept);
	});
}

function onRenamed(sync: Sync, file: TAbstractFile, from: string): void {
	if (!isNote(file)) {
		forget(sync, from);
		return;
	}
	sync.directory.rename(from, file.path);
	for (const notes of sync.all()) {
		if (!notes.entry(from)) continue;
		notes.rename(from, file.path);
		// Nobody knows whether its file is still as it was when it was read.
		sync.kept.forget(from);
	}
}

// Obsidian tells of a deleted folder once for each file in it.
function onDeleted(sync: Sync, file: TAbstractFile): void {
	if (file instanceof TFile) sync.whole.drop(file);
	forget(sync, file.path);
}

function forget({ directory, all, kept }: Sync, path: string): void {
	directory.remove(path);
	for (const notes of all()) {
		if (!notes.entry(path)) continue;
		notes.remove(path);
		kept.forget(path);
	}
}

function recall(notes: HeldNotes, file: TFile, kept: KeptNotes): boolean {
	const entry = kept.recall(file, notes.settings);
	if (entry) notes.putEntry(file.path, entry);
	return entry !== undefined;
}

function take(notes: HeldNotes, { file, text, isStale }: NoteRead, kept: KeptNotes): void {
	if (isStale()) return;
	if (text === null) {
		notes.fail(file.path);
		kept.forget(file.path);
	} else {
		notes.put(file.path, text);
		kept.learn(file, text, notes);
	}
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}
