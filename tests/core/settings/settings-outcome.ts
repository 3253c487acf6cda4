import { readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** Which settings a file leaves at something else than their defaults, and which it gets told about. */
export function settingsOutcome(file: unknown): { changed: Partial<Settings>; named: string[] } {
	const { settings, problems } = readSettings(file);
	const changed = Object.fromEntries(
		Object.entries(settings).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings])),
	);
	return { changed, named: problems.map(({ key }) => key) };
}
