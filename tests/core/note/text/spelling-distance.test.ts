import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestSpelling, spellingDistance } from '../../../../src/core/note/text/spelling-distance';

describe('spellingDistance', () => {
	it.each([
		['timeline', 'timeline', 0],
		['timelime', 'timeline', 1],
		['timline', 'timeline', 1],
		['timelinee', 'timeline', 1],
		['timeilne', 'timeline', 1],
		['tmelime', 'timeline', 2],
		['', 'to', 2],
	])('%s → %s', (from, to, distance) => {
		expect(spellingDistance(from, to, 3)).toBe(distance);
	});

	it('says one more than the limit for anything beyond it', () => {
		expect(spellingDistance('role', 'interviewers', 2)).toBe(3);
		expect(spellingDistance('abcd', 'wxyz', 2)).toBe(3);
	});

	it('is the same in both directions', () => {
		const word = fc.string({ maxLength: 8 });
		fc.assert(fc.property(word, word, (a, b) => spellingDistance(a, b, 8) === spellingDistance(b, a, 8)));
	});
});

it.each([
	['rejeted', ['rejected', 'accepted'], 'rejected'],
	['cat', ['car', 'can'], undefined],
	['zebra', ['rejected', 'accepted'], undefined],
])('nearestSpelling %s', (word, candidates, expected) => {
	expect(nearestSpelling(word, candidates, () => 2)).toBe(expected);
});
