import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '../../../src/core/once/once-per';

describe('work done once for each thing', () => {
	it('is not done again, whatever its answer', () => {
		const work = vi.fn((key: string) => (key === '' ? undefined : key.length));
		const length = oncePer(10, work);
		expect([length('four'), length(''), length('four'), length('')]).toEqual([4, undefined, 4, undefined]);
		expect(work).toHaveBeenCalledTimes(2);
	});

	it('is forgotten when there are too many of them', () => {
		const work = vi.fn((key: number) => key * 2);
		const twice = oncePer(3, work);
		expect([1, 2, 3, 1, 4, 4, 1].map(twice)).toEqual([2, 4, 6, 2, 8, 8, 2]);
		expect(work.mock.calls.map(([key]) => key)).toEqual([1, 2, 3, 4, 1]);
	});
});
