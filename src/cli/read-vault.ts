import { schedule } from '../core/follow-up/schedule';
import type { Schedule } from '../core/follow-up/follow-up';
import { applicationsOf } from '../core/interview/applications';
import { createNoteIndex } from '../core/note/note-index';
import { byPlace } from '../core/note/note-problems';
import type { Problem } from '../core/note/problem';
import type { Question } from '../core/note/question';
import type { VaultCall } from './arguments';
import { folderDirectory } from './folder-directory';
import { notePaths } from './note-paths';
import { progressOn } from './progress';
import { readNotes } from './read-notes';
import { settingsFor } from './settings-file';
import type { Terminal } from './terminal';

/** All that the commands say of a vault on a day. */
export interface VaultReading {
	readonly schedule: Schedule;
	/** By note and line; hints included. */
	readonly problems: readonly Problem[];
	/** Readings that a person should look at, by note and line. */
	readonly questions: readonly Question[];
	/** How many interviews could be placed on the calendar. */
	readonly interviews: number;
}

/** Reads a folder of notes with its settings; throws `UsageError` when there is nothing to read. */
export async function readVault({ vault, today, settings: file }: VaultCall, terminal: Terminal): Promise<VaultReading> {
	const paths = notePaths(vault);
	const settings = await settingsFor(vault, file, terminal);
	const index = createNoteIndex(settings);
	const directory = folderDirectory();
	const unreadable: Problem[] = [];
	const progress = progressOn(terminal, paths.length);
	readNotes(vault, paths, settings, ({ path, text, aliases, trouble }) => {
		progress.step();
		directory.add({ path, aliases });
		if (trouble !== undefined) unreadable.push({ note: path, line: 1, message: `This note ${trouble}.`, found: '', fixes: [], severity: 'problem' });
		else if (text !== undefined) index.put(path, text);
	});
	progress.end();
	const interviews = [...index.interviews()];
	return {
		schedule: schedule(applicationsOf(interviews, directory), today, settings),
		problems: [...index.problems(), ...unreadable].sort(byPlace),
		questions: [...index.questions()].sort(byPlace),
		interviews: interviews.length,
	};
}
