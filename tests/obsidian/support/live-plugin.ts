import { Component, TFile, TFolder, type App } from 'obsidian-test-mocks/obsidian';
import { draftsIn } from '../../../src/core/drafts';
import { dueList, type DueList } from '../../../src/core/due-list';
import { schedule } from '../../../src/core/follow-up/schedule';
import type { Application } from '../../../src/core/interview/application';
import { applicationsOf } from '../../../src/core/interview/applications';
import { createNoteIndex } from '../../../src/core/note/note-index';
import type { Settings } from '../../../src/core/settings/settings';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { createDueListSource, type LiveSource } from '../../../src/obsidian/vault/due-list-source';
import { createKeptNotes } from '../../../src/obsidian/vault/kept-notes';
import { createNoteDirectory } from '../../../src/obsidian/vault/note-directory';
import type { NoteStore } from '../../../src/obsidian/vault/note-store';
import { watchToday } from '../../../src/obsidian/vault/today';
import { createVaultSync, type VaultSync } from '../../../src/obsidian/vault/vault-sync';
import { moves, type VaultEdit } from '../../support/any-vault-edit';

/** All that the plugin knows of a vault, without its views. */
export interface LivePlugin {
	readonly source: LiveSource;
	readonly sync: VaultSync;
	readonly start: () => Promise<void>;
	readonly stop: () => void;
}

/** The plugin switched on in an app; what it keeps goes into the store. */
export function livePlugin(app: App, store: NoteStore, settings: () => Settings): LivePlugin {
	const original = app.asOriginalType__();
	const component = new Component();
	component.load();
	const changes = createChangeSignal({ isBusy: () => sync.progress() !== null, settle: (isUsedUp) => source.settle(isUsedUp) });
	const directory = createNoteDirectory(original.metadataCache, (paths) => {
		paths.forEach((path) => source.lookUpAnew(path));
		changes.raise();
	});
	const owner = component.asOriginalType__();
	const kept = createKeptNotes({ store, vault: original.vault, component: owner });
	const sync = createVaultSync({ app: original, component: owner, settings, directory, kept, onNote: (path, entry) => source.put(path, entry), onChange: changes.raise, told: changes.told });
	const source = createDueListSource({ sync, directory, settings, changes, today: watchToday({ component: owner, workspace: original.workspace, onNewDay: changes.raise }) });
	return {
		source,
		sync,
		start: () => sync.start(),
		stop() {
			component.unload();
			changes.stop();
		},
	};
}

/** Does to the app's vault what an edit says, with the events that Obsidian would send. */
export async function edit(app: App, step: VaultEdit, at: number): Promise<void> {
	if (step.kind === 'write') return write(app, step.path, step.text, at);
	if (step.kind === 'delete') {
		const file = app.vault.getFileByPath(step.path);
		if (!file) return;
		await app.vault.delete(file);
		app.metadataCache.cache__.delete(step.path);
		return;
	}
	for (const [from, to] of moves(texts(app), step)) {
		const file = app.vault.getFileByPath(from);
		if (!file) continue;
		const cache = app.metadataCache.getCache(from);
		app.metadataCache.cache__.delete(from);
		if (cache) app.metadataCache.cache__.set(to, cache);
		await folderFor(app, to);
		await app.vault.rename(file, to);
	}
}

async function write(app: App, path: string, text: string, at: number): Promise<void> {
	const known = app.vault.getFileByPath(path);
	const stat = { ctime: 0, mtime: at, size: new TextEncoder().encode(text).length };
	if (known) {
		known.stat = stat;
		await app.vault.modify(known, text);
		return;
	}
	await folderFor(app, path);
	await app.vault.adapter.write(path, text);
	const created = TFile.create__(app.vault, path);
	created.stat = stat;
	app.vault.setVaultAbstractFile__(path, created);
	app.vault.trigger('create', created);
}

async function folderFor(app: App, path: string): Promise<void> {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	if (folder !== '' && !(app.vault.getAbstractFileByPath(folder) instanceof TFolder)) await app.vault.createFolder(folder);
}

/** The texts of all notes by path. */
export function texts(app: App): Map<string, string> {
	const notes = app.vault.getFiles().filter((file) => file instanceof TFile && file.extension === 'md');
	return new Map(notes.map((file) => [file.path, app.vault.readSync__(file)]));
}

/** What is due, and of which applications, made from scratch out of the texts. */
export function fromScratch(app: App, { source }: LivePlugin): { readonly list: DueList; readonly applications: readonly Application[] } {
	const { metadataCache } = app.asOriginalType__();
	const directory = createNoteDirectory(metadataCache, () => undefined);
	const settings = source.settings();
	const index = createNoteIndex(settings);
	for (const [path, text] of texts(app)) {
		directory.put(path, app.metadataCache.getCache(path));
		index.put(path, text);
	}
	const applications = applicationsOf(index.interviews(), directory);
	const drafts = draftsIn(index.messages(), applications, directory);
	const today = source.today();
	return { list: dueList(schedule(applications, today, settings, source.locale()), index.problems(), today, { questions: index.questions(), drafts }), applications };
}
