/** What the words around a date can be about (timelines.md, "What counts"). */
export interface Matter {
	readonly name: string;
	/** Whether a date beside these words says when an answer comes. */
	readonly isAnswer: boolean;
	/** Verbs and turns that leave little doubt; global, over plain text. */
	readonly clear: RegExp;
	/** Words that tell something only where nothing clear stands beside the date: nouns, participles. */
	readonly vague?: RegExp;
	/** Words that tell something only when nothing but small words lies between them and the date ("she said two weeks"). */
	readonly adjacent?: RegExp;
	/** It is what candidates mean to do, so that a condition for it is no promise ("if nothing comes by Monday, I will call"). */
	readonly isOwnPlan?: true;
}

/** Sentences that tell a matter from others: its tests, and its page in the documentation. */
export interface MatterExamples {
	/** Their date says when an answer comes. */
	readonly counts: readonly string[];
	/** Their dates are about something else. */
	readonly doesNotCount: readonly string[];
}

/** Whole words, wherever they stand. */
export function wordsPattern(...words: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${words.join('|')})(?![a-z0-9])`, 'g');
}
