import type { Reading } from './reading';

/** How much has been read for the editor so far: for whoever wants to know what a keystroke costs. */
export interface ReadingWork {
	/** Lines of notes that were looked at. */
	lines: number;
	/** Words that were read, and not known from before. */
	readings: number;
}

/** Readings of words that stay the same while one types elsewhere. */
export interface ReadingMemo {
	readonly work: ReadingWork;
	/** What is known under a key that holds everything the reading depends on; read when nothing is. */
	of(key: string, read: () => Reading | undefined): Reading | undefined;
}

// Some screens of words; at two thousand characters a paragraph, no more than a megabyte.
const MOST = 500;

/** An empty memory for one set of settings. */
export function readingMemo(work: ReadingWork): ReadingMemo {
	const known = new Map<string, Reading | undefined>();
	return {
		work,
		of(key, read) {
			if (known.has(key)) return known.get(key);
			work.readings++;
			const reading = read();
			const [oldest] = known.keys();
			if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
			known.set(key, reading);
			return reading;
		},
	};
}
