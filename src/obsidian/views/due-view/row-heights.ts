/** The heights of rows that stand one below the other. Asking and changing cost the logarithm of their number. */
export interface RowHeights {
	readonly count: number;
	/** Of all rows above one; of all rows there are for `count`. */
	above(row: number): number;
	/** The row that stands at a distance below the top of the first; the nearest one when none does. */
	rowAt(distance: number): number;
	set(row: number, height: number): void;
}

/** Heights that are known or guessed, from the first row to the last. */
export function rowHeights(heights: readonly number[]): RowHeights {
	const count = heights.length;
	const own = new Float64Array(heights);
	// A Fenwick tree: the entry `at` is the sum of as many rows, up to the row before `at`, as the lowest bit of `at` says.
	const sums = new Float64Array(count + 1);
	for (let at = 1; at <= count; at++) {
		const sum = (sums[at] ?? 0) + (own[at - 1] ?? 0);
		sums[at] = sum;
		const wider = at + lowestBit(at);
		if (wider <= count) sums[wider] = (sums[wider] ?? 0) + sum;
	}
	return {
		count,
		above(row) {
			let sum = 0;
			for (let at = row; at > 0; at -= lowestBit(at)) sum += sums[at] ?? 0;
			return sum;
		},
		rowAt(distance) {
			let row = 0;
			let left = distance;
			for (let step = highestPower(count); step > 0; step = Math.floor(step / 2)) {
				const sum = sums[row + step];
				if (sum === undefined || sum > left) continue;
				row += step;
				left -= sum;
			}
			return Math.max(0, Math.min(row, count - 1));
		},
		set(row, height) {
			const change = height - (own[row] ?? 0);
			own[row] = height;
			for (let at = row + 1; at <= count; at += lowestBit(at)) sums[at] = (sums[at] ?? 0) + change;
		},
	};
}

function lowestBit(at: number): number {
	return at & -at;
}

/** The highest power of two that is not above a number. */
function highestPower(number: number): number {
	return number === 0 ? 0 : 2 ** Math.floor(Math.log2(number));
}
