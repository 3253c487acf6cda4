import { describe, expect, it } from 'vitest';
import { indentOf, isBlank, sourceLines } from '../../../../src/core/note/yaml/source-lines';

describe('sourceLines', () => {
	it.each([
		['a\nb', ['a', 'b']],
		['a\r\nb', ['a', 'b']],
		['a\rb', ['a', 'b']],
		['\tb', [' b']],
		[' \t b', ['   b']],
		['a\tb', ['a\tb']],
		['company:\u00a0Acme', ['company: Acme']],
		['We\u0092ll \u0093decide\u0094', ['We’ll “decide”']],
		['a\u0000b\u0007c', ['a b c']],
		['lone \ud800 half', ['lone \ufffd half']],
		['whole 😀 one', ['whole 😀 one']],
	])('reads %j', (text, lines) => {
		expect(sourceLines(text, 1).map((line) => line.text)).toEqual(lines);
	});

	it('numbers the lines from the first one on', () => {
		expect(sourceLines('a\nb\nc', 7).map(({ line }) => line)).toEqual([7, 8, 9]);
	});
});

it.each([
	['', true],
	['   ', true],
	['  # a comment', true],
	['a # comment', false],
])('isBlank %j', (text, blank) => {
	expect(isBlank(text)).toBe(blank);
});

it.each([
	['', 0],
	['a', 0],
	['   a', 3],
])('indentOf %j', (text, indent) => {
	expect(indentOf(text)).toBe(indent);
});
