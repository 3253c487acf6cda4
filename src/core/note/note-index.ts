import type { Interview } from '../interview/interview';
import type { Settings } from '../settings/settings';
import { parseFollowUpNote, type FollowUpNote } from './follow-up-note';
import { parseInterviewNote } from './interview-note';
import type { Problem } from './problem';
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
	followUpNotes(): readonly FollowUpNote[];
	/** Note by note, within a note by line. */
	problems(): readonly Problem[];
	/** Calls the listener after each change of what is known, with the paths concerned; returns the way to stop that. */
	onChange(listener: (paths: readonly string[]) => void): () => void;
}

interface Entry {
	readonly interview?: Interview;
	readonly followUpNote?: FollowUpNote;
	readonly problems: readonly Problem[];
	readonly namedByFile?: boolean;
}

/** An empty index; other settings need a new one. */
export function createNoteIndex(settings: Settings): NoteIndex {
	const entries = new Map<string, Entry>();
	const listeners = new Set<(paths: readonly string[]) => void>();
	let lists: Lists | undefined;

	function announce(paths: readonly string[]): void {
		lists = undefined;
		for (const listener of [...listeners]) listener(paths);
	}

	function current(): Lists {
		lists ??= listsOf(entries, settings.templateFolder);
		return lists;
	}

	return {
		put(path, text) {
			const known = entries.get(path);
			const entry = parseInterviewNote(path, text, settings) ?? parseFollowUpNote(path, text, settings);
			if (!entry && !known) return;
			if (entry && known && JSON.stringify(entry) === JSON.stringify(known)) return;
			if (entry) entries.set(path, entry);
			else entries.delete(path);
			announce([path]);
		},
		remove(path) {
			if (entries.delete(path)) announce([path]);
		},
		rename(from, to) {
			const entry = entries.get(from);
			if (!entry || from === to) return;
			entries.delete(from);
			entries.set(to, moved(entry, to));
			announce([from, to]);
		},
		interviews: () => current().interviews,
		followUpNotes: () => current().followUpNotes,
		problems: () => current().problems,
		onChange(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

interface Lists {
	readonly interviews: readonly Interview[];
	readonly followUpNotes: readonly FollowUpNote[];
	readonly problems: readonly Problem[];
}

function listsOf(entries: ReadonlyMap<string, Entry>, templateFolder: string): Lists {
	const interviews: Interview[] = [];
	const followUpNotes: FollowUpNote[] = [];
	const problems: Problem[] = [];
	for (const [path, entry] of entries) {
		// A template has gaps where a note has words, and nobody waits for an answer from one.
		if (templateFolder !== '' && path.startsWith(`${templateFolder}/`)) continue;
		if (entry.interview) interviews.push(entry.interview);
		if (entry.followUpNote) followUpNotes.push(entry.followUpNote);
		problems.push(...entry.problems);
	}
	return { interviews, followUpNotes, problems };
}

function moved({ interview, followUpNote, problems, namedByFile = false }: Entry, path: string): Entry {
	return {
		...(interview && { interview: { ...interview, path, ...(namedByFile && { company: { name: noteNameOf(path) } }) } }),
		...(followUpNote && { followUpNote: { ...followUpNote, path } }),
		problems: problems.map((problem) => ({ ...problem, note: path })),
		namedByFile,
	};
}
