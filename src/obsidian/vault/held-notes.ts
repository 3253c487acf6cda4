import { createNoteIndex, type NoteIndex, type NoteListener } from '../../core/note/note-index';
import type { Problem } from '../../core/note/problem';
import type { Settings } from '../../core/settings/settings';

/** Our notes that have been read with one set of settings, and those that could not be. */
export interface HeldNotes extends Omit<NoteIndex, 'onChange'> {
	readonly settings: Settings;
	/** The file could not be opened: its note is named in Needs attention until a later reading works. */
	fail(path: string): void;
}

/** An empty index for one vault; `onChange` hears of every note that says something else now, and not of words that change nothing. */
export function createHeldNotes(settings: Settings, onChange: NoteListener): HeldNotes {
	const { onChange: listen, ...index } = createNoteIndex(settings);
	const fail = (path: string): void => index.putEntry(path, { problems: [unreadable(path)] });
	listen(onChange);
	return {
		...index,
		settings,
		put(path, text) {
			try {
				index.put(path, text);
			} catch {
				// One note that nobody foresaw must not cost the others.
				fail(path);
			}
		},
		fail,
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
