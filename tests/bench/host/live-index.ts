import type { App, Component } from 'obsidian';
import { addDays } from '../../../src/core/date/calendar-date';
import { readSettings } from '../../../src/core/settings/read-settings';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { createDueListSource, type LiveSource } from '../../../src/obsidian/vault/due-list-source';
import { createKeptNotes } from '../../../src/obsidian/vault/kept-notes';
import { createNoteDirectory } from '../../../src/obsidian/vault/note-directory';
import type { NoteStore } from '../../../src/obsidian/vault/note-store';
import { createVaultSync } from '../../../src/obsidian/vault/vault-sync';
import { BENCH_DAY } from '../vault/job-search';
import type { HostApp } from './host-app';

/** The plugin's index over an app: all that stands between a note and the list, without the list's drawing. */
export interface LiveIndex {
	/** From the moment at which the app is ready until everything is known. */
	start(): Promise<void>;
	readonly source: LiveSource;
	/** Everything planned for another day. */
	nextDay(): void;
	stop(): void;
}

const settings = { ...readSettings({}).settings, language: 'en' };

/** An index that has not been started, on the day of the benchmark. */
export function liveIndex(host: HostApp, store: NoteStore): LiveIndex {
	const app = host as unknown as App;
	const ends: (() => void)[] = [];
	const component = { register: (end: () => void) => ends.push(end), registerEvent: () => undefined } as unknown as Component;
	const changes = createChangeSignal({ isBusy: () => sync.progress() !== null, settle: (isUsedUp) => source.settle(isUsedUp) });
	const directory = createNoteDirectory(app.metadataCache, (paths) => {
		paths.forEach((path) => source.lookUpAnew(path));
		changes.raise();
	});
	const kept = createKeptNotes({ store, vault: app.vault, component });
	const sync = createVaultSync({ app, component, settings: () => settings, directory, kept, onNote: (path, entry) => source.put(path, entry), onChange: changes.raise, told: changes.told });
	let today = BENCH_DAY;
	const source = createDueListSource({ sync, directory, settings: () => settings, changes, today: { current: () => today } });
	return {
		source,
		start: () =>
			new Promise((resolve) => {
				// The last announcement comes when everything is worked out.
				source.onChange(() => {
					if (sync.progress() === null) resolve();
				});
				void sync.start();
			}),
		nextDay: () => (today = addDays(today, 1)),
		stop() {
			for (const end of ends) end();
			changes.stop();
		},
	};
}
