import type { Interview } from '../../core/interview/interview';
import type { MessageHead } from '../../core/note/follow-up-note';
import { createNoteIndex } from '../../core/note/note-index';
import type { Problem } from '../../core/note/problem';
import type { Question } from '../../core/note/question';
import type { Settings } from '../../core/settings/settings';

/** Our notes that have been read with one set of settings, and those that could not be. */
export interface HeldNotes {
	readonly settings: Settings;
	put(path: string, text: string): void;
	/** The file could not be opened: its note is named in Needs attention until a later reading works. */
	fail(path: string): void;
	rename(from: string, to: string): void;
	remove(path: string): void;
	interviews(): Iterable<Interview>;
	messages(): readonly MessageHead[];
	problems(): readonly Problem[];
	questions(): readonly Question[];
}

/** An empty index for one vault; `onChange` is called when what is known has changed, and not for words that change nothing. */
export function createHeldNotes(settings: Settings, onChange: () => void): HeldNotes {
	const index = createNoteIndex(settings);
	const held = new Set<string>();
	const failures = new Map<string, Problem>();

	function fail(path: string): void {
		held.add(path);
		index.remove(path);
		failures.set(path, unreadable(path));
		onChange();
	}

	index.onChange(onChange);
	return {
		settings,
		put(path, text) {
			held.add(path);
			if (failures.delete(path)) onChange();
			try {
				index.put(path, text);
			} catch {
				// One note that nobody foresaw must not cost the others.
				fail(path);
			}
		},
		fail,
		rename(from, to) {
			if (!held.delete(from)) return;
			held.add(to);
			index.rename(from, to);
			if (!failures.delete(from)) return;
			failures.set(to, unreadable(to));
			onChange();
		},
		remove(path) {
			if (!held.delete(path)) return;
			index.remove(path);
			if (failures.delete(path)) onChange();
		},
		interviews: () => index.interviews(),
		messages: () => index.messages(),
		problems: () => [...index.problems(), ...failures.values()],
		questions: () => index.questions(),
	};
}

function unreadable(path: string): Problem {
	return {
		note: path,
		line: 1,
		message: 'This note could not be opened. Check that its file is still there, then change and save it: it is read again.',
		found: '',
		fixes: [],
		severity: 'problem',
	};
}
