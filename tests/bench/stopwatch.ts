import type { Outcome } from './line';

/** How long it takes, in milliseconds. */
export function elapsed(run: () => void): number {
	const started = performance.now();
	run();
	return performance.now() - started;
}

/** The middle one of the values; of an even number the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	const [low = NaN, high = NaN] = sorted.length % 2 === 0 ? [sorted[half - 1], sorted[half]] : [sorted[half], sorted[half]];
	return (low + high) / 2;
}

/** Times of two contenders, taken right after each other so that whatever else the machine does meets both. */
export interface Pair {
	readonly ours: number;
	readonly theirs: number;
}

/** Pairs that only warm up: either gets faster for about so long. */
const WARM_UP = 4;

/** So many pairs, after some that do not count; who begins changes from pair to pair. */
export function interleaved(ours: () => void, theirs: () => void, samples: number): readonly Pair[] {
	const pairs: Pair[] = [];
	for (let index = 0; index < WARM_UP + samples; index++) {
		const oursFirst = index % 2 === 0;
		const before = oursFirst ? elapsed(ours) : undefined;
		const other = elapsed(theirs);
		pairs.push({ ours: before ?? elapsed(ours), theirs: other });
	}
	return pairs.slice(WARM_UP);
}

/** Ours as a share of theirs, pair by pair, with both times beside it. */
export function ratio(pairs: readonly Pair[]): Outcome {
	const [ours, theirs] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.theirs))];
	return {
		samples: pairs.map((pair) => pair.ours / pair.theirs),
		remark: `ours ${shortNumber(ours)} ms, stock chrono ${shortNumber(theirs)} ms`,
	};
}

/** A number with three digits that count: 0.0412, 1.37, 248. */
export function shortNumber(value: number): string {
	if (Number.isInteger(value)) return value.toLocaleString('en');
	return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
