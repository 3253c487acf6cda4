import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData } from '../../../src/core/note/same-data';

const anyData = fc.jsonValue({ maxDepth: 4 });

describe('two values say the same', () => {
	it('when they are written out alike, and only then', () => {
		fc.assert(
			fc.property(anyData, anyData, (a, b) => {
				expect(isSameData(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
				expect(isSameData(a, structuredClone(a))).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});

	it.each([
		[{ a: 1, b: 2 }, { a: 1 }],
		[{ a: 1 }, { a: 1, b: undefined }],
		[[], {}],
		[[1], { 0: 1 }],
		[null, {}],
		[{ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }],
	])('not %j and %j', (a, b) => {
		expect(isSameData(a, b)).toBe(false);
	});
});
