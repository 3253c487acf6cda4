import { TFile, TFolder, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import type { Interview } from '../../core/interview/interview';
import type { Problem } from '../../core/note/problem';
import type { Settings } from '../../core/settings/settings';
import { createHeldNotes, type HeldNotes } from './held-notes';
import { mayBeOwnNote } from './may-be-own-note';
import type { VaultDirectory } from './note-directory';
import { createNoteReads, type NoteRead, type NoteReads } from './note-reads';
import { createWholeReading, type ReadingProgress } from './whole-reading';

/** The interviews of the vault, as its notes are now. */
export interface VaultSync {
	/** Reads the vault whole and follows it from then on; again after settings that change how notes are read. Not before the layout is ready. */
	start(): Promise<void>;
	interviews(): Iterable<Interview>;
	problems(): readonly Problem[];
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

interface Sync extends SyncContext {
	readonly notes: HeldNotes;
	readonly reads: NoteReads;
}

/** Keeps our notes current. Any other note is judged by Obsidian's own cache and never read. */
export function createVaultSync(context: SyncContext): VaultSync {
	const { app, settings, onChange, directory } = context;
	const notes = createHeldNotes(settings, onChange);
	const sync: Sync = { ...context, notes, reads: createNoteReads(app.vault) };
	const whole = createWholeReading({
		onProgress: onChange,
		files: () => app.vault.getMarkdownFiles(),
		isOurs(file) {
			const cache = app.metadataCache.getFileCache(file);
			directory.put(file.path, cache);
			return cache !== null && mayBeOwnNote(cache, settings());
		},
		read: (file) => sync.reads.read(file),
		take: (read) => take(sync, read),
	});
	let isFollowing = false;

	return {
		start() {
			if (!isFollowing) {
				follow(sync);
				context.component.register(() => whole.stop());
			}
			isFollowing = true;
			notes.clear();
			return whole.run();
		},
		interviews: () => notes.interviews(),
		problems: () => notes.problems(),
		progress: () => whole.progress(),
	};
}

function follow(sync: Sync): void {
	const { app, component } = sync;
	component.registerEvent(app.metadataCache.on('changed', (file, text, cache) => onChanged(sync, file, text, cache)));
	component.registerEvent(app.vault.on('create', (file) => onCreated(sync, file)));
	component.registerEvent(app.vault.on('rename', (file, from) => onRenamed(sync, file, from)));
	component.registerEvent(app.vault.on('delete', (file) => onDeleted(sync, file)));
}

// Obsidian hands the text over with its cache, so that a change needs no read of its own.
function onChanged({ notes, reads, directory, settings }: Sync, file: TFile, text: string, cache: CachedMetadata): void {
	reads.overtake(file);
	directory.put(file.path, cache);
	if (mayBeOwnNote(cache, settings())) notes.put(file.path, text);
	else notes.remove(file.path);
}

function onCreated(sync: Sync, file: TAbstractFile): void {
	if (!isNote(file)) return;
	sync.directory.add(file.path);
	// As a rule the cache comes later and is announced; the copy of a known note may have one at once.
	const cache = sync.app.metadataCache.getFileCache(file);
	if (!cache) return;
	sync.directory.put(file.path, cache);
	if (mayBeOwnNote(cache, sync.settings())) void sync.reads.read(file).then((read) => take(sync, read));
}

function onRenamed(sync: Sync, file: TAbstractFile, from: string): void {
	if (isNote(file)) {
		sync.directory.rename(from, file.path);
		sync.notes.rename(from, file.path);
	} else {
		forget(sync, from);
	}
}

function onDeleted(sync: Sync, file: TAbstractFile): void {
	forget(sync, file.path);
	if (!(file instanceof TFolder)) return;
	for (const path of [...sync.notes.paths()]) {
		if (path.startsWith(`${file.path}/`)) forget(sync, path);
	}
}

function forget({ directory, notes }: Sync, path: string): void {
	directory.remove(path);
	notes.remove(path);
}

function take({ notes }: Sync, { file, text, isStale }: NoteRead): void {
	if (isStale()) return;
	if (text === null) notes.fail(file.path);
	else notes.put(file.path, text);
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}
