import { quoted } from '../settings/quoted';
import type { Fix, Problem } from './problem';

/** Where a problem stands: a line, and the property's own spelling when it is about one. */
export interface Place {
	readonly line: number;
	readonly property?: string;
}

/** What is wrong at a place. */
export interface Complaint {
	/** As typed. */
	readonly found: string;
	readonly message: string;
	/** None unless given. */
	readonly fixes?: readonly Fix[] | undefined;
	/** `problem` unless said otherwise. */
	readonly severity?: Problem['severity'];
}

/** Collects the problems of one note while it is read. */
export interface NoteProblems {
	add(place: Place, complaint: Complaint): void;
	/** All so far, by line. */
	list(): Problem[];
}

const LONGEST_QUOTE = 60;
const LONGEST_FOUND = 500;
// Nobody mends more at a time, and a file that is no note at all must not flood the list.
const MOST_PROBLEMS = 100;

/** An empty collection for the note at that path. */
export function noteProblems(note: string): NoteProblems {
	const problems: Problem[] = [];
	return {
		add({ line, property }, { found, message, fixes = [], severity = 'problem' }) {
			if (problems.length === MOST_PROBLEMS) return;
			problems.push({
				note,
				line,
				...(property !== undefined && { property }),
				message,
				found: found.slice(0, LONGEST_FOUND),
				fixes,
				severity,
			});
		},
		list: () => [...problems].sort(byPlace),
	};
}

/** For sorting: by note, in code-unit order so that it is the same on every machine, then by line. */
export function byPlace(a: Pick<Problem, 'note' | 'line'>, b: Pick<Problem, 'note' | 'line'>): number {
	return a.note < b.note ? -1 : a.note > b.note ? 1 : a.line - b.line;
}

/** The words in quotation marks, on one line and not too long for a sentence. */
export function quote(words: string): string {
	return quoted(words, LONGEST_QUOTE);
}
