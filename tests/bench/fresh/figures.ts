/** What a fresh process reads, one after the other: a length, a date, and a date that only chrono can read. */
export const FRESH_WORDS = ['They said they would get back to me within two weeks', 'A decision is due by 14 December', 'answer on 3/Dec/2026'] as const;

/** The day on which all of them were said. */
export const FRESH_DAY = '2026-11-20';

/** Milliseconds in a fresh process: to load the contender, and for each of the words. */
export interface FreshFigures {
	readonly loading: number;
	readonly readings: readonly number[];
}

/** How often a fresh process plans a day once it is warm; it answers the milliseconds of each. */
export const SCHEDULES_A_PROCESS = 5;

/** Milliseconds in a fresh process: to read a vault in some way, and then, warm, just the text of every note. */
export interface VaultFigures {
	readonly reading: number;
	readonly files: number;
}

/** What the plugin's index costs in a fresh process, in milliseconds unless it says otherwise. */
export interface IndexFigures {
	/** Warm, just the text of every note. */
	readonly files: number;
	/** The first start, until everything is known. */
	readonly first: number;
	/** The next start, with what was kept. */
	readonly again: number;
	/** During the first start, the longest time for which nothing else could run. */
	readonly longest: number;
	/** Notes that were read. */
	readonly readsAtFirst: number;
	readonly readsAgain: number;
	/** One interview changed, read and planned. */
	readonly one: number;
	/** One change of a note that is none of ours. */
	readonly other: number;
	/** Everything planned for the next day. */
	readonly midnight: number;
	/** Bytes that the index keeps. */
	readonly heap: number;
}
