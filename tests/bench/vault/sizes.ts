import type { Random } from '../words/random';

/**
 * How long notes are, in characters, by the thousandth up to which they count: about log-normal around 800, with most of the
 * text in few notes. A table gives the same lengths on every machine, which `exp` does not promise.
 */
const LENGTHS: readonly (readonly [upTo: number, length: number])[] = [
	...([[0, 20], [50, 100], [100, 160], [250, 345], [400, 580], [500, 800], [600, 1_100], [750, 1_870], [850, 2_950]] as const),
	...([[900, 4_000], [950, 6_300], [980, 10_500], [990, 15_000], [997, 25_000], [999, 38_000], [1000, 80_000]] as const),
];

/** The length of an ordinary note. */
export function noteLength(random: Random): number {
	const place = random.below(1_000_000) / 1000;
	const above = LENGTHS.findIndex(([upTo]) => upTo > place);
	const [[from, short] = [0, 0], [to, long] = [1, 0]] = [LENGTHS[above - 1], LENGTHS[above]];
	return Math.round(short + ((place - from) / (to - from)) * (long - short));
}

/** The length of a whole book, a log or a list of everything, as every vault has a few. */
export function hugeLength(random: Random): number {
	return 200_000 + random.below(300_000);
}
