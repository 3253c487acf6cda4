import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideBrackets, splitOutside } from '../../../../src/core/note/text/outside-brackets';

describe('outsideBrackets', () => {
	it.each(['[[a, b]]', '[a, b](mailto:c)', '<a, b>', '(a, b)', '"a, b"'])('hides %s', (text) => {
		expect(outsideBrackets(`x ${text} y`).includes(',')).toBe(false);
	});

	it.each(['[[a, b', '(a, b', '"a, b', 'a, b)'])('sees %s, which nothing closes', (text) => {
		expect(outsideBrackets(text).includes(',')).toBe(true);
	});

	it('keeps every place', () => {
		fc.assert(fc.property(fc.string(), (text) => outsideBrackets(text).length === text.length));
	});
});

it.each([
	['a, b', ['a', 'b']],
	['[[a, b]], (c, d) e,', ['[[a, b]]', '(c, d) e']],
	[' , ', []],
])('splitOutside %j', (text, parts) => {
	expect(splitOutside(text, /,/g)).toEqual(parts);
});
