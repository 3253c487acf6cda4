import { readDay } from '../../../src/core/timeline/read-day';
import { readProse } from '../../../src/core/timeline/read-prose';
import { readTimelineAnew } from '../../../src/core/timeline/read-timeline';
import type { ReadingContext } from '../../../src/core/timeline/timeline';
import { day } from '../../support/day';
import { DAY_FIRST, MONTH_FIRST } from '../../support/reading-ways';
import { elapsed } from '../stopwatch';
import { seeded, type Random } from '../words/random';
import { hostileWords, mutated } from './candidates';
import { grammarPieces } from './pieces';

/** Everything that reads words somebody else has written. */
export const READERS = [
	{ name: 'readTimeline', read: readTimelineAnew },
	{ name: 'readDay', read: readDay },
	{ name: 'readProse', read: readProse },
] as const;

type Reader = (typeof READERS)[number];

const CONTEXTS: readonly ReadingContext[] = [
	{ saidOn: day('2026-11-20'), ...MONTH_FIRST },
	{ saidOn: day('2028-02-29'), ...DAY_FIRST, direction: 'past' },
];

/** How many of the slowest are kept and changed further. */
const KEPT = 12;
/** The share of the time that goes into finding places to begin from. */
const BEGINNING = 0.4;
/** The least of so many times counts, so that no pause of the machine is taken for slow words. */
const RUNS = 3;
const LAST_RUNS = 5;

interface Candidate {
	readonly words: string;
	readonly context: ReadingContext;
}

/** Words, and how long it takes at best to read them. */
interface Timed extends Candidate {
	readonly milliseconds: number;
}

/** The slowest words that can be found for a reader in that time. What is tried, and in which order, hangs on the seed and on what turns out to be slow. */
export function slowestWords(reader: Reader, seconds: number, seed: number): Timed & { readonly tried: number } {
	const random = seeded(seed);
	const pieces = grammarPieces();
	const began = performance.now();
	const isBefore = (share: number): boolean => performance.now() - began < share * seconds * 1000;
	let kept: readonly Timed[] = [];
	let tried = 0;
	const attempt = (words: string, context: ReadingContext): void => {
		tried++;
		kept = withSlow(kept, { words, context }, reader);
	};
	for (const words of hostileWords(pieces, random)) {
		attempt(words, random.pick(CONTEXTS));
		if (!isBefore(BEGINNING)) break;
	}
	while (isBefore(1)) {
		// The slower, the likelier to be looked at again.
		const parent = kept[Math.min(random.below(kept.length), random.below(kept.length))] ?? random.pick(kept);
		attempt(changed(parent.words, kept, pieces, random), parent.context);
	}
	// Early ones met code that was not yet optimised: all that are left have the last word once more.
	const again = kept.map((timed) => ({ ...timed, milliseconds: Math.min(timed.milliseconds, timeOf(timed, reader, LAST_RUNS, 0)) }));
	return { ...(slowestFirst(again)[0] ?? random.pick(kept)), tried };
}

function changed(words: string, kept: readonly Timed[], pieces: readonly string[], random: Random): string {
	let result = words;
	for (let left = 1 + random.below(3); left > 0; left--) result = mutated(result, random.pick(kept).words, pieces, random);
	return result;
}

/** The slowest ones with this among them, when it is slow and new. */
function withSlow(kept: readonly Timed[], candidate: Candidate, reader: Reader): readonly Timed[] {
	if (kept.some(({ words }) => words === candidate.words)) return kept;
	const bar = kept.length < KEPT ? 0 : (kept.at(-1)?.milliseconds ?? 0);
	const milliseconds = timeOf(candidate, reader, RUNS, bar);
	return milliseconds < bar ? kept : slowestFirst([...kept, { ...candidate, milliseconds }]).slice(0, KEPT);
}

function slowestFirst(timed: readonly Timed[]): readonly Timed[] {
	return [...timed].sort((a, b) => b.milliseconds - a.milliseconds);
}

/** The least of several times; below the bar one is enough. */
function timeOf({ words, context }: Candidate, { read }: Reader, runs: number, bar: number): number {
	let least = Infinity;
	for (let run = 0; run < runs && least >= bar; run++) least = Math.min(least, elapsed(() => void read(words, context)));
	return least;
}
