import type { Plugin } from 'obsidian';
import { readSettings, type SettingsProblem, type SettingsReading } from '../../core/settings/read-settings';
import type { Settings } from '../../core/settings/settings';
import { READER_VERSION } from './reader-version';

/** The settings in the plugin's `data.json`. */
export interface SettingsFile {
	/** Always sensible; the defaults before the first reading. */
	current(): Settings;
	/** What the file holds that is not used. */
	problems(): readonly SettingsProblem[];
	/** Reads the file. One that cannot be read, or holds no settings, changes nothing and is named among the problems. */
	load(): Promise<void>;
	/** Saves one setting; everything else in the file stays as somebody wrote it. A file that still cannot be read is not overwritten. */
	save(key: keyof Settings, value: unknown): Promise<void>;
	/** Hears of every reading and saving, with the settings before it. */
	onChange(listener: (before: Settings) => void): void;
}

type DataFile = Pick<Plugin, 'loadData' | 'saveData'>;

/** The settings file of one plugin; it is written only by `save`. `onRefused` hears why a setting was not saved. */
export function createSettingsFile(file: DataFile, onRefused: (why: string) => void): SettingsFile {
	const listeners: ((before: Settings) => void)[] = [];
	let raw: Readonly<Record<string, unknown>> | null = {};
	let reading: SettingsReading = readSettings(null);
	let loading: Promise<void> | null = null;

	function use(next: SettingsReading): void {
		const before = reading.settings;
		reading = next;
		for (const listener of listeners) listener(before);
	}

	async function load(): Promise<void> {
		raw = await contentOf(file);
		use(raw === null ? { ...reading, problems: [UNREADABLE] } : readSettings(raw));
	}

	return {
		current: () => reading.settings,
		problems: () => reading.problems,
		load,
		async save(key, value) {
			// Another device may be in the middle of writing it; by now it may be whole.
			if (raw === null) await (loading ??= load().finally(() => (loading = null)));
			if (raw === null) {
				onRefused('The settings file data.json cannot be read, so nothing was saved. Mend or remove the file and try again.');
				return;
			}
			raw = { ...raw, [key]: value };
			use(readSettings(raw));
			await file.saveData(raw);
		},
		onChange(listener) {
			listeners.push(listener);
		},
	};
}

/** Whether notes must be read again: other notes count now, or the same words mean something else. */
export function readsNotesAnew(before: Settings, now: Settings): boolean {
	return readerOf(before) !== readerOf(now);
}

/** Names all that decides how a note is read: this version of the plugin's reader, and the settings that it goes by. */
export function readerOf(settings: Settings): string {
	return JSON.stringify([READER_VERSION, ...READING_SETTINGS.map((key) => settings[key])]);
}

const READING_SETTINGS = ['language', 'dateOrder', 'properties', 'noteType', 'noteTag', 'followUpType', 'templateFolder'] as const;

const UNREADABLE: SettingsProblem = { key: '', message: 'The settings file data.json cannot be read. It stays as it is, and nothing in it is used.' };

/** What the file holds, nothing when there is no file; null when it cannot be read or holds something else. */
async function contentOf(file: DataFile): Promise<Readonly<Record<string, unknown>> | null> {
	try {
		const data: unknown = (await file.loadData()) ?? {};
		return isRecord(data) ? data : null;
	} catch {
		return null;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
