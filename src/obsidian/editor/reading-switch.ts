import type { Extension } from '@codemirror/state';
import type { Workspace } from 'obsidian';
import type { Settings } from '../../core/settings/settings';
import { readsNotesAnew } from '../vault/settings-file';
import type { ReadingsContext } from './note-readings';
import { readingMemo, type ReadingWork } from './reading-memo';
import { readingPreview } from './reading-preview';

/** The readings in all editors, switched on and off by the settings. */
export interface ReadingSwitch {
	/** To be registered once: Obsidian looks into the array again whenever it is told to. */
	readonly extensions: Extension[];
	/** What reading has cost so far in this session. */
	readonly work: Readonly<ReadingWork>;
	/** Follows the settings, which have just changed from those. */
	follow(before: Settings): void;
}

/** The switch for one vault's editors, as the settings have it now. */
export function readingSwitch(workspace: Pick<Workspace, 'updateOptions'>, context: ReadingsContext, current: () => Settings): ReadingSwitch {
	const work: ReadingWork = { lines: 0, readings: 0 };
	const extensions: Extension[] = [];

	function apply(): void {
		// Made anew, an extension has read nothing yet: other settings may mean other readings.
		const present = current().showReadings ? [readingPreview(context, readingMemo(work))] : [];
		extensions.splice(0, extensions.length, ...present);
	}

	apply();
	return {
		extensions,
		work,
		follow(before) {
			if (before.showReadings === current().showReadings && !readsNotesAnew(before, current())) return;
			apply();
			workspace.updateOptions();
		},
	};
}
