import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeights } from '../../../../src/obsidian/views/due-view/row-heights';

/** As browsers measure: in sixty-fourths of a pixel. */
const height = fc.integer({ min: 1, max: 64 * 400 }).map((parts) => parts / 64);
const heights = fc.array(height, { minLength: 1, maxLength: 200 });

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

describe('the heights of rows', () => {
	it('add up to where each row stands, also after some were set', () => {
		fc.assert(
			fc.property(heights, fc.array(fc.tuple(fc.nat(), height)), (first, changes) => {
				const now = [...first];
				const known = rowHeights(first);
				for (const [at, changed] of changes) {
					now[at % now.length] = changed;
					known.set(at % now.length, changed);
				}
				expect(now.map((_, row) => known.above(row))).toEqual(now.map((_, row) => sum(now.slice(0, row))));
				expect(known.above(known.count)).toBe(sum(now));
			}),
		);
	});

	it('say which row stands at a place', () => {
		fc.assert(
			fc.property(heights, fc.integer({ min: 0, max: 9999 }), (all, share) => {
				const known = rowHeights(all);
				const distance = (sum(all) * share) / 10_000;
				const row = known.rowAt(distance);
				expect(known.above(row)).toBeLessThanOrEqual(distance);
				expect(known.above(row + 1)).toBeGreaterThan(distance);
			}),
		);
	});

	it('answer the nearest row for a place above or below all of them', () => {
		const known = rowHeights([10, 20, 30]);
		expect([known.rowAt(-5), known.rowAt(0), known.rowAt(59.9), known.rowAt(60), known.rowAt(1e6)]).toEqual([0, 0, 2, 2, 2]);
	});

	it('may be of no row at all', () => {
		const known = rowHeights([]);
		expect([known.count, known.above(0), known.rowAt(10)]).toEqual([0, 0, 0]);
	});
});
