import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, hinted } from '../../../../src/core/draft-review/text/hinted';

describe('what a hint looks for', () => {
	it.each([
		['deci|not\\b|fed up', [['deci', true], ['not', false], ['fed up', true]]],
		['b?cc\\b|b?cc[\'e]', [['cc', false], ['cc', false]]],
		['tak(?:e|ing|en)|time ?frame', [['tak', false], ['frame', false]]],
		['your (?:[a-z]+ ){0,2}(?:office|line)', [['your ', false]]],
		['\\dth|wo+rd|x{2,}y|a.c', [['th', false], ['wo', false], ['y', false], ['a', false]]],
		['(?:days?|weeks?)\\b', [['', false]]],
		['.', [['', false]]],
	] as const)('in %s', (source, expected) => {
		expect(alternativesOf(source).map(({ letters, isWhole }) => [letters, isWhole])).toEqual(expected);
	});

	const parts = ['deci', 'not\\b', '\\bno\\b', 'fed up', 'b?cc', 'tak(?:e|ing|en)', 'time ?frame', '\\dth', 'wo+rd', 'x{2,}y', 'a.c', '(?:days?|weeks?)\\b', '^(?:so,? |and )*(?:have|has)\\b', '\\?', 'forg[eo]t', '(?:a(?:b|c)|d)e', 'Said'];
	const hint = fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((some) => new RegExp(some.join('|'), 'i'));
	const text = fc.array(fc.oneof(fc.constantFrom('decided', 'Not', 'no', 'FED UP', 'bcc', 'taking', 'timeframe', '4th', 'woord', 'xxy', 'abc', 'days', 'so have', '?', 'forget', 'ace', 'de', 'SAID', ' ', '\n', 'ſaid', 'İ'), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((some) => some.join(''));

	it('is found where the hint itself finds it', () => {
		fc.assert(fc.property(hint, text, (one, words) => {
			expect(hinted([one])(words)).toBe(one.test(words));
		}), { numRuns: 5000 });
	});

	it('is asked for all at once', () => {
		fc.assert(fc.property(hint, hint, text, (one, other, words) => {
			expect(hinted([one, other])(words)).toBe(one.test(words) && other.test(words));
		}), { numRuns: 1000 });
	});
});
