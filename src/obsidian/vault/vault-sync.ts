import { debounce, TFile, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import type { Interview } from '../../core/interview/interview';
import type { MessageHead } from '../../core/note/follow-up-note';
import type { Problem } from '../../core/note/problem';
import type { Question } from '../../core/note/question';
import type { Settings } from '../../core/settings/settings';
import { createHeldNotes, type HeldNotes } from './held-notes';
import { mayBeOwnNote } from './may-be-own-note';
import type { VaultDirectory } from './note-directory';
import { createNoteReads, type NoteRead, type NoteReads } from './note-reads';
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
	/** Called after every change of what is known and of the progress. */
	readonly onChange: () => void;
}

interface Sync extends Pick<SyncContext, 'app' | 'directory'> {
	readonly reads: NoteReads;
	readonly whole: WholeReading;
	/** The notes that are shown, and those that will be once they have all been read with other settings. */
	all(): readonly HeldNotes[];
}

// Longer than the pause between two letters of a word that somebody types into a setting.
const TYPING_MS = 800;

/** Keeps our notes current. Any other note is judged by Obsidian's own cache and never read. */
export function createVaultSync(context: SyncContext): VaultSync {
	const { app, component, settings, onChange, directory } = context;
	const reads = createNoteReads(app.vault);
	let shown = newNotes();
	let coming: HeldNotes | null = null;
	let hasRead = false;
	let isFollowing = false;

	function newNotes(): HeldNotes {
		const notes = createHeldNotes(settings(), () => {
			if (notes === shown) onChange();
		});
		return notes;
	}

	const whole = createWholeReading({
		onProgress: onChange,
		files: () => app.vault.getMarkdownFiles(),
		isOurs(file) {
			const cache = app.metadataCache.getFileCache(file);
			directory.put(file.path, cache);
			return cache && mayBeOwnNote(cache, (coming ?? shown).settings);
		},
		read: (file) => reads.read(file),
		take: (read) => take(coming ?? shown, read),
	});

	async function read(): Promise<void> {
		const notes = newNotes();
		if (hasRead) coming = notes;
		else shown = notes;
		if (!(await whole.run())) return;
		hasRead = true;
		shown = notes;
		coming = null;
		onChange();
	}

	const readLater = debounce(() => void read(), TYPING_MS, true);

	return {
		start() {
			if (!isFollowing) {
				follow({ app, directory, reads, whole, all: () => (coming ? [shown, coming] : [shown]) }, component);
				component.register(() => {
					readLater.cancel();
					whole.stop();
				});
			}
			isFollowing = true;
			return read();
		},
		readAnew() {
			if (isFollowing) readLater();
		},
		...knownFrom(() => shown),
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
function onChanged({ all, reads, whole, directory }: Sync, file: TFile, text: string, cache: CachedMetadata): void {
	reads.overtake(file);
	whole.drop(file);
	directory.put(file.path, cache);
	for (const notes of all()) {
		if (mayBeOwnNote(cache, notes.settings)) notes.put(file.path, text);
		else notes.remove(file.path);
	}
}

function onCreated({ app, all, reads, directory }: Sync, file: TAbstractFile): void {
	if (!isNote(file)) return;
	directory.add(file.path);
	// As a rule the cache comes later and is announced; the copy of a known note may have one at once.
	const cache = app.metadataCache.getFileCache(file);
	if (!cache) return;
	directory.put(file.path, cache);
	if (!all().some(({ settings }) => mayBeOwnNote(cache, settings))) return;
	void reads.read(file).then((read) => {
		for (const notes of all()) take(notes, read);
	});
}

function onRenamed(sync: Sync, file: TAbstractFile, from: string): void {
	if (!isNote(file)) {
		forget(sync, from);
		return;
	}
	sync.directory.rename(from, file.path);
	for (const notes of sync.all()) notes.rename(from, file.path);
}

// Obsidian tells of a deleted folder once for each file in it.
function onDeleted(sync: Sync, file: TAbstractFile): void {
	if (file instanceof TFile) sync.whole.drop(file);
	forget(sync, file.path);
}

function forget({ directory, all }: Sync, path: string): void {
	directory.remove(path);
	for (const notes of all()) notes.remove(path);
}

function take(notes: HeldNotes, { file, text, isStale }: NoteRead): void {
	if (isStale()) return;
	if (text === null) notes.fail(file.path);
	else notes.put(file.path, text);
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}
