import { describe, expect, it } from 'vitest';
import { asTyped, isWhole, isWikiLink, withoutComment, withoutTypographicQuotes } from '../../../../src/core/note/yaml/raw-text';

it.each([
	['by Friday # their words', 'by Friday'],
	['# only a comment', ''],
	['"#1 choice" # really', '"#1 choice"'],
	["We'll decide # yes, they'll", "We'll decide"],
	['C#', 'C#'],
	['[[Acme #3]]', '[[Acme #3]]'],
	['[[Acme#About]] # firm', '[[Acme#About]]'],
	["- it's 5 o'clock # late", "- it's 5 o'clock"],
])('withoutComment %j', (line, expected) => {
	expect(withoutComment(line).trim()).toBe(expected);
});

describe('asTyped', () => {
	it.each([
		['[[Acme]] # firm', '[[Acme]]'],
		['2026-11-18 from Kim: two weeks', '2026-11-18 from Kim: two weeks'],
		['We need\n  two: more # or so\n  weeks', 'We need two: more weeks'],
		['"by Friday', 'by Friday'],
		["'by Friday", 'by Friday'],
		['"Acme" Inc', '"Acme" Inc'],
		["'they're deciding'", "they're deciding"],
		['"a" and "b"', '"a" and "b"'],
		['', ''],
	])('%j', (raw, expected) => {
		expect(asTyped(raw)).toBe(expected);
	});
});

it.each([
	['“Acme”', 'Acme'],
	['„Acme“', 'Acme'],
	['‘Acme’', 'Acme'],
	['«Acme»', 'Acme'],
	['\ufffdAcme\ufffd', 'Acme'],
	['“Acme” and “Birch”', '“Acme” and “Birch”'],
	['They said “by Friday”', 'They said “by Friday”'],
	['“by Friday', '“by Friday'],
])('withoutTypographicQuotes %j', (text, expected) => {
	expect(withoutTypographicQuotes(text)).toBe(expected);
});

it.each([
	['[[Dana]]', true],
	[' ![[Dana Reyes|D]] ', true],
	['[[Dana]], [[Kim]]', false],
	['[[[Dana]]]', false],
	['[Dana]', false],
])('isWikiLink %j', (raw, expected) => {
	expect(isWikiLink(raw)).toBe(expected);
});

it.each([
	['by Friday: promise', true],
	['[Kim](mailto:kim@acme.example) x', true],
	['"Acme" Inc', true],
	['"by Friday', false],
	["'by Friday", false],
	['[Dana, Sam', false],
	['{a: b', false],
])('isWhole %j', (raw, expected) => {
	expect(isWhole(raw)).toBe(expected);
});
