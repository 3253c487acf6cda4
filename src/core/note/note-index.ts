import type { Interview } from '../interview/interview';
import type { Settings } from '../settings/settings';
import { headOf, parseFollowUpNote, type MessageHead } from './follow-up-note';
import { parseInterviewNote } from './interview-note';
import type { Problem } from './problem';
import type { Question } from './question';
import { noteNameOf } from './text/wiki-link';

/** What is known about all notes of a vault, kept current note by note. */
export interface NoteIndex {
	/** Reads the note's present text, new or changed; a note that is none of ours is forgotten. */
	put(path: string, text: string): void;
	remove(path: string): void;
	/** The same note at another path; its text need not be read again. */
	rename(from: string, to: string): void;
	/** The lists stay the same objects until something in them changes. Notes of the templates folder are left out. */
	interviews(): readonly Interview[];
	/** The follow-up notes, without their texts. */
	messages(): readonly MessageHead[];
	/** Note by note, within a note by line. */
	problems(): readonly Problem[];
	/** Readings that a person should look at, note by note. */
	questions(): readonly Question[];
	/** Calls the listener after each change of what is known; returns the way to stop that. */
	onChange(listener: () => void): () => void;
}

interface Entry {
	readonly interview?: Interview;
	readonly message?: MessageHead;
	readonly problems: readonly Problem[];
	readonly questions?: readonly Question[];
	readonly namedByFile?: boolean;
}

/** An empty index; other settings need a new one. */
export function createNoteIndex(settings: Settings): NoteIndex {
	const entries = new Map<string, Entry>();
	const listeners = new Set<() => void>();
	let lists: Lists | undefined;

	function announce(): void {
		lists = undefined;
		for (const listener of [...listeners]) listener();
	}

	function current(): Lists {
		lists ??= listsOf(entries, settings.templateFolder);
		return lists;
	}

	return {
		put(path, text) {
			const known = entries.get(path);
			const entry = parseInterviewNote(path, text, settings) ?? entryOfMessage(path, text, settings);
			if (!entry && !known) return;
			if (entry && known && JSON.stringify(entry) === JSON.stringify(known)) return;
			if (entry) entries.set(path, entry);
			else entries.delete(path);
			announce();
		},
		remove(path) {
			if (entries.delete(path)) announce();
		},
		rename(from, to) {
			const entry = entries.get(from);
			if (!entry || from === to) return;
			entries.delete(from);
			entries.set(to, moved(entry, to));
			announce();
		},
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
function entryOfMessage(path: string, text: string, settings: Settings): Entry | undefined {
	const note = parseFollowUpNote(path, text, settings);
	return note && { problems: note.problems, ...(note.followUpNote && { message: headOf(note.followUpNote) }) };
}

interface Lists {
	readonly interviews: readonly Interview[];
	readonly messages: readonly MessageHead[];
	readonly problems: readonly Problem[];
	readonly questions: readonly Question[];
}

function listsOf(entries: ReadonlyMap<string, Entry>, templateFolder: string): Lists {
	const interviews: Interview[] = [];
	const messages: MessageHead[] = [];
	const problems: Problem[] = [];
	const questions: Question[] = [];
	for (const [path, entry] of entries) {
		// A template has gaps where a note has words, and nobody waits for an answer from one.
		if (templateFolder !== '' && path.startsWith(`${templateFolder}/`)) continue;
		if (entry.interview) interviews.push(entry.interview);
		if (entry.message) messages.push(entry.message);
		problems.push(...entry.problems);
		questions.push(...(entry.questions ?? []));
	}
	return { interviews, messages, problems, questions };
}

function moved({ interview, message, problems, questions = [], namedByFile = false }: Entry, path: string): Entry {
	return {
		...(interview && { interview: { ...interview, path, ...(namedByFile && { company: { name: noteNameOf(path) } }) } }),
		...(message && { message: { ...message, path } }),
		problems: problems.map((problem) => ({ ...problem, note: path })),
		questions: questions.map((question) => ({ ...question, note: path })),
		namedByFile,
	};
}
