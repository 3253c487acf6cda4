/** What a fresh process reads, one after the other: a length, a date, and a date that only chrono can read. */
export const FRESH_WORDS = ['They said they would get back to me within two weeks', 'A decision is due by 14 December', 'answer on 3/Dec/2026'] as const;

/** The day on which all of them were said. */
export const FRESH_DAY = '2026-11-20';

/** Milliseconds in a fresh process: to load the contender, and for each of the words. */
export interface FreshFigures {
	readonly loading: number;
	readonly readings: readonly number[];
}

/** Milliseconds in a fresh process: to read a vault in some way, and then, warm, just the text of every note. */
export interface VaultFigures {
	readonly reading: number;
	readonly files: number;
}
