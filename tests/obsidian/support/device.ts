import { App } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { NoteStore } from '../../../src/obsidian/vault/note-store';
import type { VaultEdit } from '../../support/any-vault-edit';
import { edit, livePlugin, type LivePlugin } from './live-plugin';
import { storeInMemory } from './store-in-memory';

/** A device with a vault, on which the plugin is switched on and off. */
export interface Device {
	readonly app: App;
	/** The paths that were read since the last start, sorted. */
	reads(): string[];
	/** What the list knows, sorted. */
	companies(): string[];
	plugin(): LivePlugin;
	write(path: string, text: string): Promise<void>;
	edit(one: VaultEdit): Promise<void>;
	/** Switches the plugin on and waits until all is read. */
	start(): Promise<void>;
	/** Switches it off at once. */
	stop(): void;
	/** Waits until nothing waits to be saved, and switches the plugin off. */
	quit(): Promise<void>;
	useSettings(value: object): void;
}

/** Longer than the plugin waits for quiet before it saves, or for the end of typing before it reads anew. */
export const QUIET_MS = 5_000;

/** A device with these notes on which the plugin has never been on; the test's timers must be fake. */
export async function deviceWith(files: Readonly<Record<string, string>>, store: NoteStore = storeInMemory()): Promise<Device> {
	const app = App.createConfigured__({ files: {} });
	const known = { settings: readSettings({}).settings };
	let reads: string[] = [];
	let now = 1_000;
	let plugin: LivePlugin | undefined;
	const read = app.vault.cachedRead.bind(app.vault);
	vi.spyOn(app.vault, 'cachedRead').mockImplementation((file) => {
		reads.push(file.path);
		return read(file);
	});
	const change = (one: VaultEdit): Promise<void> => edit(app, one, ++now);
	const on = (): LivePlugin => {
		if (!plugin) throw new Error('The plugin is off.');
		return plugin;
	};
	const device: Device = {
		app,
		reads: () => [...reads].sort(),
		companies: () => [...on().sync.interviews()].map(({ company }) => company.name).sort(),
		plugin: on,
		edit: change,
		write: (path, text) => change({ kind: 'write', path, text }),
		async start() {
			reads = [];
			plugin = livePlugin(app, store, () => known.settings);
			const started = plugin.start();
			await vi.advanceTimersByTimeAsync(100);
			await started;
		},
		stop: () => on().stop(),
		async quit() {
			await vi.advanceTimersByTimeAsync(QUIET_MS);
			on().stop();
		},
		useSettings(value) {
			known.settings = readSettings(value).settings;
		},
	};
	for (const [path, text] of Object.entries(files)) await device.write(path, text);
	return device;
}
