import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeights } from '../../../../src/obsidian/views/due-view/row-heights';
import { isEnough, moved, NO_ROWS, overlapOf, rowsIn, runsOf, windowsOn, type PlacedRows, type RowRange } from '../../../../src/obsidian/views/due-view/row-window';

const range = fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]): RowRange => ({ first: Math.min(one, other), end: Math.max(one, other) }));

/** Lists one below the other with titles between them, somewhere around the screen. */
const lists = fc.tuple(fc.integer({ min: -20_000, max: 1_000 }), fc.array(fc.array(fc.integer({ min: 40, max: 300 }), { maxLength: 120 }), { maxLength: 5 })).map(([from, all]): PlacedRows[] => {
	let top = from;
	return all.map((heights) => {
		const placed = { heights: rowHeights(heights), top: top + 30 };
		top = placed.top + placed.heights.above(heights.length);
		return placed;
	});
});

const SCREEN = { top: 60, bottom: 860 };

function rowsOf({ first, end }: RowRange): number[] {
	return Array.from({ length: end - first }, (_, at) => first + at);
}

function total(ranges: readonly RowRange[]): number {
	return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

function touches({ heights, top }: PlacedRows, row: number): boolean {
	return top + heights.above(row) < SCREEN.bottom && top + heights.above(row + 1) > SCREEN.top;
}

describe('the rows in a band', () => {
	it('are all that it touches, and no row that is far from it', () => {
		fc.assert(
			fc.property(lists, (all) => {
				for (const list of all) {
					const found = rowsIn(list, SCREEN);
					const rows = Array.from({ length: list.heights.count }, (_, row) => row);
					for (const row of rows.filter((one) => touches(list, one))) expect(rowsOf(found)).toContain(row);
					// A row that only begins or ends at its edge may be among them.
					expect(rowsOf(found).filter((row) => !touches(list, row)).length).toBeLessThanOrEqual(2);
				}
			}),
		);
	});
});

describe('windows', () => {
	it('hold all that is seen, and are enough as soon as they are drawn', () => {
		fc.assert(
			fc.property(lists, (all) => {
				const windows = windowsOn(all, SCREEN, 72);
				expect(total(windows)).toBeLessThanOrEqual(72);
				for (const [at, list] of all.entries()) {
					const drawn = new Set(rowsOf(windows[at] ?? NO_ROWS));
					for (let row = 0; row < list.heights.count; row++) if (touches(list, row)) expect(drawn).toContain(row);
				}
				expect(isEnough(windows, all, SCREEN, 72)).toBe(true);
			}),
		);
	});

	it('hold what is seen even when that alone is more than there should be', () => {
		const list = { heights: rowHeights(Array.from({ length: 500 }, () => 5)), top: 60 };
		const [window = NO_ROWS] = windowsOn([list], SCREEN, 72);
		expect(window.first).toBe(0);
		expect(window.end).toBeGreaterThanOrEqual(160);
		expect(window.end).toBeLessThanOrEqual(162);
	});

	it('do not change with each step of a wheel, and have changed before anything blank is seen', () => {
		const heights = rowHeights(Array.from({ length: 1000 }, () => 50));
		let drawn = windowsOn([{ heights, top: 100 }], SCREEN, 72);
		let changes = 0;
		for (let scrolled = 0; scrolled < 20_000; scrolled += 100) {
			const list = { heights, top: 100 - scrolled };
			if (!isEnough(drawn, [list], SCREEN, 72)) {
				drawn = windowsOn([list], SCREEN, 72);
				changes++;
			}
			const { first, end } = rowsIn(list, SCREEN);
			expect(drawn[0]?.first).toBeLessThanOrEqual(first);
			expect(drawn[0]?.end).toBeGreaterThanOrEqual(end);
		}
		expect(changes).toBeLessThanOrEqual(20_000 / 300);
	});
});

describe('a range', () => {
	it('moves as far as there are rows', () => {
		expect(moved({ first: 5, end: 10 }, 3, 100)).toEqual({ first: 8, end: 13 });
		expect(moved({ first: 5, end: 10 }, -7, 100)).toEqual({ first: 0, end: 3 });
		expect(moved({ first: 5, end: 10 }, 3, 9)).toEqual({ first: 8, end: 9 });
		expect(moved({ first: 5, end: 10 }, 0, 0)).toEqual(NO_ROWS);
	});

	it('shares with another what is in both', () => {
		fc.assert(
			fc.property(range, range, (one, other) => {
				expect(rowsOf(overlapOf(one, other))).toEqual(rowsOf(one).filter((row) => rowsOf(other).includes(row)));
			}),
		);
	});

	it('is drawn with the row that is kept, each row once and in order, in as few pieces as there can be', () => {
		fc.assert(
			fc.property(range, fc.option(fc.nat(120)), (drawn, kept) => {
				const runs = runsOf(drawn, kept);
				const rows = [...new Set([...rowsOf(drawn), ...(kept === null ? [] : [kept])])].sort((a, b) => a - b);
				expect(runs.flatMap(rowsOf)).toEqual(rows);
				const breaks = rows.filter((row, at) => at > 0 && row !== (rows[at - 1] ?? 0) + 1).length;
				expect(runs).toHaveLength(rows.length === 0 ? 0 : breaks + 1);
			}),
		);
	});
});
