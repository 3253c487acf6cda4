/** An interview as somebody types it, field by field. */
export interface InterviewWords {
	readonly company: string;
	readonly role: string;
	/** A day in words, with or without a time. */
	readonly date: string;
	/** Any number of people with commas between them. */
	readonly interviewers: string;
	/** Absent where nobody asks for one. */
	readonly contact?: string;
	readonly round: string;
	/** Their words on when they will answer. */
	readonly timeline: string;
}

/** What a form begins with, and what somebody should look at before relying on it, a sentence each. */
export interface FirstWords {
	readonly words: InterviewWords;
	readonly doubts: readonly string[];
}

/** Nothing typed yet. */
export const NO_WORDS: InterviewWords = { company: '', role: '', date: '', interviewers: '', round: '', timeline: '' };

/** The longest row of people that is read (notes.md, `interviewers`). */
export const LONGEST_ROW = 1_000;

/** People as a row, as many as there is room for, and how many were left out. */
export function peopleRow(people: readonly string[]): { readonly row: string; readonly leftOut: number } {
	let kept = people.length;
	while (people.slice(0, kept).join(', ').length > LONGEST_ROW) kept--;
	return { row: people.slice(0, kept).join(', '), leftOut: people.length - kept };
}
