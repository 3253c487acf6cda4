import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from './host/changed-stretch';

const texts = fc.array(fc.constantFrom('', 'a', 'ab', 'ba', 'due'), { maxLength: 5 }).map((lines) => lines.join('\n'));

it('makes the one text the other, whatever they are', () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const change = changeBetween(before, after);
			expect(change.apply(Text.of(before.split('\n'))).toString()).toBe(after);
			expect(change.empty).toBe(before === after);
		}),
	);
});

it.each([
	['a line before', 'one\ntwo', 'zero\none\ntwo', 4, 9],
	['a line behind', 'one\ntwo', 'one\ntwo\nthree', 4, 4],
	['a line that goes', 'one\ntwo\nthree', 'two\nthree', 4, 0],
	['the last line that goes', 'one\ntwo\nthree', 'one\ntwo', 4, 4],
	['letters in the line', 'one\ntwo is due', 'one\n2 is due', 10, 8],
	['a change around the line', 'one\ntwo\nthree', '1\ntwo\n3', 5, 0],
])('takes the cursor along: %s', (_, before, after, cursor, moved) => {
	expect(changeBetween(before, after).mapPos(cursor)).toBe(moved);
});
