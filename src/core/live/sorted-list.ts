/** Things in an order in which no two are equal. Putting one in or taking it out searches for its place and sorts nothing. */
export interface SortedList<T> {
	add(one: T): void;
	/** Takes out what was added and compares equal. */
	remove(one: T): void;
	/** The same list until something changes. */
	list(): readonly T[];
}

/** An empty list; `compare` answers 0 only for the same thing. */
export function createSortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
	const all: T[] = [];
	let shown: readonly T[] | undefined = [];

	/** Where the thing is, or would be. */
	function placeOf(one: T): number {
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const here = all[middle];
			if (here !== undefined && compare(here, one) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	return {
		add(one) {
			all.splice(placeOf(one), 0, one);
			shown = undefined;
		},
		remove(one) {
			const place = placeOf(one);
			const found = all[place];
			if (found === undefined || compare(found, one) !== 0) return;
			all.splice(place, 1);
			shown = undefined;
		},
		list: () => (shown ??= [...all]),
	};
}
