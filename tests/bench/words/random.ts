/** Choices that look random, and are the same for the same seed on every machine. */
export interface Random {
	/** A whole number from 0 up to and without the bound. */
	below(bound: number): number;
	/** True in about that share of all calls. */
	chance(share: number): boolean;
	/** One of these, which must not be empty. */
	pick<T>(from: readonly T[]): T;
}

/** A row of choices that begins anew with every call (mulberry32). */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const below = (bound: number): number => Math.floor(next() * bound);
	return {
		below,
		chance: (share) => next() < share,
		pick(from) {
			if (from.length === 0) throw new Error('There is nothing to pick from.');
			return from[below(from.length)] as (typeof from)[number];
		},
	};
}
