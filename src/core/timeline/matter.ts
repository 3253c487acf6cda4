import { once } from '../once/once';
import { alternativesOf } from './beginnings';

/** How much words tell: something clear beats something vague wherever both stand before a date. */
export type Weight = 'clear' | 'vague' | 'adjacent';
export const WEIGHTS: readonly Weight[] = ['clear', 'vague', 'adjacent'];

/** What the words around a date can be about (timelines.md, "What counts"). */
export interface Matter {
	readonly name: string;
	/** Whether a date beside these words says when an answer comes. */
	readonly isAnswer: boolean;
	/** Verbs and turns that leave little doubt. */
	readonly clear: Words;
	/** Words that tell something only where nothing clear stands beside the date: nouns, participles. */
	readonly vague?: Words;
	/** Words that tell something only when nothing but small words lies between them and the date ("she said two weeks"). */
	readonly adjacent?: Words;
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

/** Words and turns as sources of patterns over plain text; each begins where a word begins and ends where one ends. */
export interface Words {
	readonly alternatives: readonly string[];
}

/** Whole words, wherever they stand. */
export function wordsPattern(...words: readonly string[]): Words {
	const alternatives = once(() => words.flatMap(alternativesOf));
	return {
		get alternatives() {
			return alternatives();
		},
	};
}
