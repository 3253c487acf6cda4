import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../../src/core/note/yaml/frontmatter';
import type { Property } from '../../../../src/core/note/yaml/property-values';
import { linesOf, textOf } from '../../../../src/core/note/yaml/typed-text';

function property(yaml: string): Property {
	const found = readFrontmatter(`---\n${yaml}\n---\n`).properties.at(-1);
	if (!found) throw new Error('no property');
	return found;
}

describe('textOf', () => {
	it.each([
		['key: 12:30', '12:30'],
		['key: yes', 'yes'],
		['key: 2026-11-03', '2026-11-03'],
		['key: [[Acme]]', '[[Acme]]'],
		['key: [[Acme]] # firm', '[[Acme]]'],
		['key: "[[Acme]]"', '[[Acme]]'],
		['key: [[path/Acme|the firm]]', '[[path/Acme|the firm]]'],
		['key: [[Acme: the firm]]', '[[Acme: the firm]]'],
		['key:\n  - - Acme', '[[Acme]]'],
		['key:\n  - - path/Acme|the firm', '[[path/Acme|the firm]]'],
		['key: [Acme]', 'Acme'],
		['key:\n  - Acme', 'Acme'],
		['key: [Dana, Sam]', 'Dana, Sam'],
		["key: We'll decide by Friday # their words", "We'll decide by Friday"],
		["key: We'll decide by Friday: promise # their words", "We'll decide by Friday: promise"],
		['key: We will\n  decide by\n  Friday', 'We will decide by Friday'],
		['key: "We will\n  decide"', 'We will decide'],
		['key: >\n  We will\n  decide', 'We will decide'],
		['key: |\n  We will\n  decide', 'We will\ndecide'],
		['key: “by Friday”', 'by Friday'],
		['key: "null"', 'null'],
		['key: a: b: c', 'a: b: c'],
		['key: "by Friday', 'by Friday'],
		['key: by "Friday"', 'by "Friday"'],
		['key: @kim', '@kim'],
		['key: 100%', '100%'],
		['key: {{company}}', '{{company}}'],
		['other: &x Acme\nkey: *x', 'Acme'],
		['other: &x [[Acme]]\nkey: *x', 'Acme'],
	])('%j', (yaml, text) => {
		expect(textOf(property(yaml))).toBe(text);
	});

	it.each(['key:', 'key: null', 'key: ~', 'key: NULL', 'key: ""', "key: ''", 'key: "  "', 'key: # nothing', 'key: []', 'key: [null, ""]', 'key: null # nothing'])('%j is empty', (yaml) => {
		expect(textOf(property(yaml))).toBeUndefined();
	});
});

describe('linesOf', () => {
	it.each([
		['key:\n  - 2026-11-18 from Kim: two weeks\n  - [[Dana]]', [[3, '2026-11-18 from Kim: two weeks'], [4, '[[Dana]]']]],
		['key:\n  - 2026-11-18 from Kim: two: weeks\n  - plain', [[3, '2026-11-18 from Kim: two: weeks'], [4, 'plain']]],
		['key:\n  - 2026-11-18 from Kim: two\n    weeks', [[3, '2026-11-18 from Kim: two weeks']]],
		['key:\n  - "[[Dana]]" (recruiter)', [[3, '"[[Dana]]" (recruiter)']]],
		['key:\n  -\n  - null\n  - Sam', [[5, 'Sam']]],
		['key: 2026-11-18 from Kim: two weeks', [[2, '2026-11-18 from Kim: two weeks']]],
		['key:\n  2026-11-18: two weeks\n  2026-11-20: three', [[3, '2026-11-18: two weeks'], [4, '2026-11-20: three']]],
		['key: |\n  one\n\n  two', [[3, 'one'], [5, 'two']]],
		['key: [Dana, [[Sam]]]', [[2, 'Dana'], [2, '[[Sam]]']]],
		['key: [[Dana]]', [[2, '[[Dana]]']]],
		['key:', []],
		['key:\n  - - Dana\n  - - - Sam', [[3, '[[Dana]]'], [4, '[[Sam]]']]],
		['key: 2026-11-11 thank-you to Ann\n  2026-11-20 check-in to Ann', [[2, '2026-11-11 thank-you to Ann'], [3, '2026-11-20 check-in to Ann']]],
		['key: "2026-11-11 to Ann\n  2026-11-20 to Bob"', [[2, '2026-11-11 to Ann'], [3, '2026-11-20 to Bob']]],
		['key:\n  - |-\n    2026-11-11 to Ann\n    2026-11-20 to Bob', [[4, '2026-11-11 to Ann'], [5, '2026-11-20 to Bob']]],
		['key:\n  - |\n    2026-11-18 from Kim:\n    we need two weeks', [[3, '2026-11-18 from Kim: we need two weeks']]],
		['people: &p [Dana, Sam]\nkey: *p', [[3, 'Dana'], [3, 'Sam']]],
	])('%j', (yaml, lines) => {
		expect(linesOf(property(yaml)).map(({ line, text }) => [line, text])).toEqual(lines);
	});
});
