import { Notice } from 'obsidian';
import type { SettingsProblem } from '../../core/settings/read-settings';

const LONG_ENOUGH_MS = 15_000;
const MOST_NAMED = 3;

/** Names what the settings file holds that is not used; silent when everything is. */
export function showSettingsProblems(problems: readonly SettingsProblem[]): void {
	if (problems.length === 0) return;
	const named = problems.slice(0, MOST_NAMED).map(({ key, message }) => (key === '' ? message : `“${key}”: ${message}`));
	const more = problems.length > MOST_NAMED ? [`And ${problems.length - MOST_NAMED} more, named in the settings.`] : [];
	new Notice(['Some settings in the settings file are not used.', ...named, ...more].join('\n'), LONG_ENOUGH_MS);
}
