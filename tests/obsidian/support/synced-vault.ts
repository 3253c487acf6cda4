import { App, Component, type TFile } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { KeptNotes } from '../../../src/obsidian/vault/kept-notes';
import { createNoteDirectory } from '../../../src/obsidian/vault/note-directory';
import { createVaultSync, type VaultSync } from '../../../src/obsidian/vault/vault-sync';
import type { ReadingProgress } from '../../../src/obsidian/vault/whole-reading';

/** A vault, and what the plugin knows of it. */
export interface SyncedVault {
	readonly app: App;
	readonly sync: VaultSync;
	readonly component: Component;
	/** The progress at every announcement. */
	readonly announced: (ReadingProgress | null)[];
	/** The paths that were read, in order. */
	readonly reads: string[];
	companies(): string[];
	file(path: string): TFile;
	useSettings(value: object): void;
}

/** A vault with these notes, of which nothing has been read yet. */
export function syncedVault(files: Record<string, string>): SyncedVault {
	const app = App.createConfigured__({ files });
	const reads: string[] = [];
	const read = app.vault.cachedRead.bind(app.vault);
	vi.spyOn(app.vault, 'cachedRead').mockImplementation((file) => {
		reads.push(file.path);
		return read(file);
	});
	const component = new Component();
	component.load();
	const announced: (ReadingProgress | null)[] = [];
	let settings = readSettings({}).settings;
	const original = app.asOriginalType__();
	const sync: VaultSync = createVaultSync({
		app: original,
		component: component.asOriginalType__(),
		settings: () => settings,
		directory: createNoteDirectory(original.metadataCache, () => undefined),
		kept: NOTHING_KEPT,
		onNote: () => undefined,
		onChange: () => announced.push(sync.progress()),
		told: () => Promise.resolve(),
	});
	return {
		app,
		sync,
		component,
		announced,
		reads,
		companies: () => [...sync.interviews()].map(({ company }) => company.name).sort(),
		file(path) {
			const file = app.vault.getFileByPath(path);
			if (!file) throw new Error(`no note at ${path}`);
			return file;
		},
		useSettings: (value) => {
			settings = readSettings(value).settings;
		},
	};
}

/** A device that keeps nothing. */
export const NOTHING_KEPT: KeptNotes = { load: () => Promise.resolve(), recall: () => undefined, learn: () => undefined, forget: () => undefined, endRecall: () => undefined };

/** An interview note. */
export function interview(company: string): string {
	return `---\ntype: interview\ncompany: ${company}\nrole: Editor\ndate: 2026-11-03\n---\n`;
}

/** Files that are none of ours. */
export const OTHERS = { 'Recipe.md': '# Soup\n', 'Book.md': '---\ntype: book\ntags: [reading]\n---\n', 'Photo.png': '' };
