/** How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other; `limit + 1` when more than `limit`. */
export function spellingDistance(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const changed = at(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity;
			row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
		}
		beforeLast = last;
		last = row;
	}
	return Math.min(at(last, to.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}

/** The candidate that the word was most likely meant to be; undefined when none is near, or two are equally near. */
export function nearestSpelling<T extends string>(word: string, candidates: readonly T[], limit: (candidate: T) => number): T | undefined {
	let best: T | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		const most = limit(candidate);
		const distance = spellingDistance(word, candidate, most);
		if (distance > most || distance > least) continue;
		best = distance === least ? undefined : candidate;
		least = distance;
	}
	return best;
}
