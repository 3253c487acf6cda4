import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/core/settings/quoted';

describe('quoted', () => {
	it.each([
		['by Friday', '“by Friday”'],
		['  two\n\tlines ', '“two lines”'],
		['', '“”'],
		[7, '“7”'],
		[null, '“null”'],
		[[1, 2], '“[…]”'],
		[{ a: 1 }, '“{…}”'],
		['x'.repeat(40), `“${'x'.repeat(40)}”`],
		['x'.repeat(41), `“${'x'.repeat(40)}…”`],
	])('%j → %s', (value, words) => {
		expect(quoted(value)).toBe(words);
	});

	it.each([
		['at a space', 'one two three', 9, '“one two…”'],
		['behind a whole word', 'one two three', 7, '“one two…”'],
		['within a word where the last space is far back', `a ${'x'.repeat(20)}`, 10, `“a ${'x'.repeat(8)}…”`],
		['never within a letter', `${'x'.repeat(9)}🎉🎉`, 10, `“${'x'.repeat(9)}…”`],
	])('cuts %s', (_, text, longest, words) => {
		expect(quoted(text, longest)).toBe(words);
	});
});
