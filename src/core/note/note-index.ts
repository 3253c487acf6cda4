import type { Interview } from '../interview/interview';
import type { Settings } from '../settings/settings';
import { headOf, parseFollowUpNote, type MessageHead } from './follow-up-note';
import { parseInterviewNote } from './interview-note';
import type { Problem } from './problem';
import type { Question } from './question';
import { isSameData } from './same-data';
import { noteNameOf } from './text/wiki-link';

/** All that one of our notes says: plain values, none of its text. */
export interface NoteEntry {
	readonly interview?: Interview;
	readonly message?: MessageHead;
	/** By line. */
	readonly problems: readonly Problem[];
	/** Readings that a person should look at. */
	readonly questions?: readonly Question[];
	/** True when the note names no company and goes by its file name instead. */
	readonly namedByFile?: boolean;
}

/** Hears of a note that says something else now; undefined when it says nothing any more. */
export type NoteListener = (path: string, entry: NoteEntry | undefined) => void;

/** What is known about all notes of a vault, kept current note by note. */
export interface NoteIndex {
	/** Reads the note's present text, new or changed; a note that is none of ours is forgotten. */
	put(path: string, text: string): void;
	/** Takes over what the note is known to say, without reading it. */
	putEntry(path: string, entry: NoteEntry): void;
	remove(path: string): void;
	/** The same note at another path; its text need not be read again. */
	rename(from: string, to: string): void;
	/** What a note says; undefined for one that is none of ours. Notes of the templates folder say something here only. */
	entry(path: string): NoteEntry | undefined;
	/** Every note that says something, with its path. Notes of the templates folder are left out. */
	entries(): Iterable<readonly [string, NoteEntry]>;
	/** The lists stay the same objects until something in the index changes. */
	interviews(): readonly Interview[];
	/** The follow-up notes, without their texts. */
	messages(): readonly MessageHead[];
	/** Note by note, within a note by line. */
	problems(): readonly Problem[];
	/** Readings that a person should look at, note by note. */
	questions(): readonly Question[];
	/** Calls the listener after each change of what is known; returns the way to stop that. */
	onChange(listener: NoteListener): () => void;
}

/** An empty index; other settings need a new one. */
export function createNoteIndex(settings: Settings): NoteIndex {
	const entries = new Map<string, NoteEntry>();
	const listeners = new Set<NoteListener>();
	const folder = settings.templateFolder === '' ? undefined : `${settings.templateFolder}/`;
	let lists: Lists | undefined;

	// A template has gaps where a note has words, and nobody waits for an answer from one.
	const isTemplate = (path: string): boolean => folder !== undefined && path.startsWith(folder);

	function set(path: string, entry: NoteEntry | undefined): void {
		if (entry) entries.set(path, entry);
		else if (!entries.delete(path)) return;
		lists = undefined;
		for (const listener of [...listeners]) listener(path, isTemplate(path) ? undefined : entry);
	}

	function shown(): readonly (readonly [string, NoteEntry])[] {
		return [...entries].filter(([path]) => !isTemplate(path));
	}

	const current = (): Lists => (lists ??= listsOf(shown().map(([, entry]) => entry)));

	return {
		put(path, text) {
			const known = entries.get(path);
			const entry = parseInterviewNote(path, text, settings) ?? entryOfMessage(path, text, settings);
			if (entry && isSameData(entry, known)) return;
			set(path, entry);
		},
		putEntry: set,
		remove: (path) => set(path, undefined),
		rename(from, to) {
			const entry = entries.get(from);
			if (!entry || from === to) return;
			set(from, undefined);
			set(to, moved(entry, to));
		},
		entry: (path) => entries.get(path),
		entries: shown,
		interviews: () => current().interviews,
		messages: () => current().messages,
		problems: () => current().problems,
		questions: () => current().questions,
		onChange(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

/** Of a message all but its text, which can be long, and from which nothing is planned. */
function entryOfMessage(path: string, text: string, settings: Settings): NoteEntry | undefined {
	const note = parseFollowUpNote(path, text, settings);
	return note && { problems: note.problems, ...(note.followUpNote && { message: headOf(note.followUpNote) }) };
}

interface Lists {
	readonly interviews: readonly Interview[];
	readonly messages: readonly MessageHead[];
	readonly problems: readonly Problem[];
	readonly questions: readonly Question[];
}

function listsOf(entries: readonly NoteEntry[]): Lists {
	return {
		interviews: entries.flatMap(({ interview }) => interview ?? []),
		messages: entries.flatMap(({ message }) => message ?? []),
		problems: entries.flatMap(({ problems }) => problems),
		questions: entries.flatMap(({ questions = [] }) => questions),
	};
}

function moved({ interview, message, problems, questions = [], namedByFile = false }: NoteEntry, path: string): NoteEntry {
	return {
		...(interview && { interview: { ...interview, path, ...(namedByFile && { company: { name: noteNameOf(path) } }) } }),
		...(message && { message: { ...message, path } }),
		problems: problems.map((problem) => ({ ...problem, note: path })),
		questions: questions.map((question) => ({ ...question, note: path })),
		namedByFile,
	};
}
