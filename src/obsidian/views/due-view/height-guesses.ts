/** How high rows are that nobody has measured: about as high as those of their kind that were. */
export interface HeightGuesses {
	/** A whole number of pixels, so that sums of thousands stay exact. */
	of(kind: string): number;
	/** Takes a measured height into account. */
	learn(kind: string, height: number): void;
	/** Forgets everything, as after a change of width. */
	forget(): void;
	/** Another number when some guess is another one. */
	version(): number;
}

/** Two lines of text, before anything was measured. */
const FIRST_GUESS = 52;

/** After so many of a kind its guess stays: a long list shall not move under those who scroll. */
const ENOUGH = 12;

/** Guesses for one list. */
export function heightGuesses(): HeightGuesses {
	const known = new Map<string, { count: number; sum: number }>();
	let version = 0;
	const guess = (kind: string): number => {
		const measured = known.get(kind);
		return measured ? Math.max(1, Math.round(measured.sum / measured.count)) : FIRST_GUESS;
	};
	return {
		of: guess,
		learn(kind, height) {
			const measured = known.get(kind) ?? { count: 0, sum: 0 };
			if (measured.count >= ENOUGH) return;
			const before = guess(kind);
			known.set(kind, { count: measured.count + 1, sum: measured.sum + height });
			if (guess(kind) !== before) version++;
		},
		forget() {
			known.clear();
			version++;
		},
		version: () => version,
	};
}
