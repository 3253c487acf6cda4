import type { Plugin } from 'obsidian';
import { readSettings, type SettingsProblem, type SettingsReading } from '../../core/settings/read-settings';
import type { Settings } from '../../core/settings/settings';

/** The settings in the plugin's `data.json`. */
export interface SettingsFile {
	/** Always sensible; the defaults before the first reading. */
	current(): Settings;
	/** What the file holds that is not used. */
	problems(): readonly SettingsProblem[];
	load(): Promise<void>;
	/** Saves one setting; everything else in the file stays as somebody wrote it. */
	save(key: keyof Settings, value: unknown): Promise<void>;
	/** Hears of every reading and saving, with the settings before it. */
	onChange(listener: (before: Settings) => void): void;
}

type DataFile = Pick<Plugin, 'loadData' | 'saveData'>;

/** The settings file of one plugin; it is written only by `save`. */
export function createSettingsFile(file: DataFile): SettingsFile {
	const listeners: ((before: Settings) => void)[] = [];
	let raw: Readonly<Record<string, unknown>> = {};
	let reading: SettingsReading = readSettings(null);

	function use(next: SettingsReading): void {
		const before = reading.settings;
		reading = next;
		for (const listener of listeners) listener(before);
	}

	return {
		current: () => reading.settings,
		problems: () => reading.problems,
		async load() {
			try {
				const data: unknown = await file.loadData();
				raw = isRecord(data) ? data : {};
				use(readSettings(data));
			} catch {
				raw = {};
				use({ ...readSettings(null), problems: [UNREADABLE] });
			}
		},
		async save(key, value) {
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
	return READING_SETTINGS.some((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

const READING_SETTINGS = ['dateOrder', 'language', 'properties', 'noteType', 'noteTag', 'followUpType', 'templateFolder'] as const;

const UNREADABLE: SettingsProblem = { key: '', message: 'The settings file data.json cannot be read. The defaults are used.' };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
