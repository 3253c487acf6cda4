import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../../src/core/note/yaml/frontmatter';

function values(text: string): Record<string, unknown> {
	return Object.fromEntries(readFrontmatter(text).properties.map(({ name, value }) => [name, value]));
}

describe('values stay text', () => {
	it.each(['12:30', '012', '1e3', 'yes', 'no', 'on', 'true', '2026-11-03', '2026-11-03T14:00:00Z', '0x1F', '.5', '1_000', 'null', '~', '=', '<<'])('%s', (typed) => {
		expect(values(`---\nkey: ${typed}\n---\n`)).toEqual({ key: typed });
	});

	it.each([
		['key: "12:30"', '12:30'],
		["key: 'it''s'", "it's"],
		['key: |\n  one\n  two', 'one\ntwo\n'],
		['key: >-\n  one\n  two', 'one two'],
		['key: two\n  lines', 'two lines'],
		['key: "two\n  lines"', 'two lines'],
		['key: [a, b]', ['a', 'b']],
		['key:\n- a\n- b', ['a', 'b']],
		['key:', null],
		['key: # nothing', null],
		['key:\ttabbed', 'tabbed'],
		['key:\n\t- a', ['a']],
		['key: &name a', 'a'],
	])('%j', (yaml, value) => {
		expect(values(`---\n${yaml}\n---\n`)).toEqual({ key: value });
	});
});

describe('where things stand', () => {
	it('numbers properties and items by line of the file', () => {
		const { properties } = readFrontmatter('---\n# note\ncompany: Acme\n\nsent:\n  - a\n  - b\n---\n');
		expect(properties.map(({ name, line, items }) => [name, line, items?.map((item) => item.line)])).toEqual([
			['company', 3, undefined],
			['sent', 5, [6, 7]],
		]);
	});

	it('keeps the source of each value', () => {
		const { properties } = readFrontmatter('---\na: [[Acme]] # firm\nb:\n  - x: y\n---\n');
		expect(properties.map(({ raw, items }) => items?.map((item) => item.raw) ?? raw)).toEqual(['[[Acme]] # firm', ['x: y']]);
	});

	it.each([
		['---\na: b\n---\nHello\n', 'Hello\n', 4],
		['---\r\na: b\r\n---\r\nHello\r\n', 'Hello\r\n', 4],
		['\uFEFF---\na: b\n---  \nHello', 'Hello', 4],
		['---\n---\nHello', 'Hello', 3],
		['---\na: b\n---', '', 3],
		['No properties', 'No properties', 1],
		['\uFEFFNo properties', 'No properties', 1],
		['----\na: b\n----\n', '----\na: b\n----\n', 1],
		['', '', 1],
	])('finds the body of %j', (text, body, bodyLine) => {
		expect(readFrontmatter(text)).toMatchObject({ body, bodyLine });
	});

	it('closes only at a line of three dashes', () => {
		const { properties, body } = readFrontmatter('---\na: |\n  x\n  --- y\nb: c\n---\nbody');
		expect(properties.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(body).toBe('body');
	});
});

describe('one bad line is named, and the others are read', () => {
	it.each([
		['timeline: We decide by Friday: promise', 'timeline', 'hint'],
		['contact: [Kim](mailto:kim@acme.example)', 'contact', 'hint'],
		['contact: @kim', 'contact', 'hint'],
		['timeline: "by Friday', 'timeline', 'problem'],
		['interviewers: [Dana, Sam', 'interviewers', 'problem'],
		['role: Engineer\nrole: Designer', 'role', 'problem'],
		['role:Engineer', 'role', 'hint'],
		[' role: Engineer', 'role', 'hint'],
		['and so on', undefined, 'problem'],
	])('%j', (line, property, severity) => {
		const { properties, flaws, error, isWhole } = readFrontmatter(`---\ncompany: Acme\n${line}\ndate: 2026-11-03\n---\n`);
		expect(error).toBeUndefined();
		expect(isWhole).toBe(severity === 'hint');
		expect(properties.find(({ name }) => name === 'company')?.value).toBe('Acme');
		expect(properties.find(({ name }) => name === 'date')?.value).toBe('2026-11-03');
		expect(flaws).toHaveLength(1);
		expect(flaws[0]).toMatchObject({ severity, line: line.includes('\n') ? 4 : 3, ...(property !== undefined && { property }) });
	});

	it('reads the other items of a list with a bad one', () => {
		const { properties, flaws } = readFrontmatter('---\nsent:\n  - good\n  - bad: one: two\n  - "[[Kim]]"\n---\n');
		expect(properties[0]?.items?.map(({ value }) => value)).toEqual(['good', undefined, '[[Kim]]']);
		expect(flaws).toMatchObject([{ line: 4, found: 'bad: one: two', severity: 'hint' }]);
	});

	it('names an entry of a list that does not stand below the others', () => {
		const { properties, flaws } = readFrontmatter('---\ncompany: Acme\nsent:\n    - a\n  - b\nrole: x\n---\n');
		expect(properties.find(({ name }) => name === 'sent')?.items?.map(({ value }) => value)).toEqual(['a', 'b']);
		expect(flaws).toMatchObject([{ line: 5, found: '- b', severity: 'problem' }]);
		expect(flaws[0]?.message).toContain('same number of spaces');
	});

	it('lets the first of two properties with one name count', () => {
		const { properties } = readFrontmatter('---\nrole: Engineer\nrole: Designer\n---\n');
		expect(properties.map(({ name, value }) => [name, value])).toEqual([['role', 'Engineer']]);
	});
});

describe('properties that cannot be read at all', () => {
	it.each(['js', 'javascript', 'coffee', 'json', 'toml', 'JS', 'c++'])('refuses ---%s and runs nothing', (language) => {
		const marker = '__evaluated_by_a_note';
		const { error, properties } = readFrontmatter(`---${language}\n{ type: (globalThis.${marker} = 1) }\n---\nbody`);
		expect(error?.line).toBe(1);
		expect(error?.found).toBe(`---${language}`);
		expect(properties).toEqual([]);
		expect(Object.hasOwn(globalThis, marker)).toBe(false);
	});

	it('reads ---yaml', () => {
		expect(values('---yaml\na: b\n---\n')).toEqual({ a: 'b' });
	});

	it.each([
		['---\ntype: interview\ncompany: Acme\n\n## Talking points\n- x', 3, 'company: Acme'],
		['---\ntype: interview\nsent:\n  - a\nSome words', 4, '- a'],
		['---\ntype: interview', 2, 'type: interview'],
		['---', 1, '---'],
	])('says where the closing line is missing in %j', (text, line, found) => {
		expect(readFrontmatter(text).error).toMatchObject({ line, found });
	});

	it('names properties that do not start at the top', () => {
		const { properties, flaws } = readFrontmatter('\n\n---\na: b\n---\n');
		expect(properties[0]).toMatchObject({ name: 'a', line: 4 });
		expect(flaws).toMatchObject([{ line: 1, severity: 'problem' }]);
	});

	it('gives an error the second time, too', () => {
		const text = '---\na: b: c\n---\n';
		expect(readFrontmatter(text)).toEqual(readFrontmatter(text));
		expect(readFrontmatter(text).flaws).toHaveLength(1);
	});
});

describe('hostile text', () => {
	it('does not multiply aliases of aliases', () => {
		const layers = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`);
		const { properties } = readFrontmatter(['---', 'a0: &a0 [x]', ...layers, 'company: *a40', '---'].join('\n'));
		expect(properties.at(-1)?.items?.length).toBeLessThanOrEqual(9);
	});

	it('reads names that objects have of their own', () => {
		const { properties } = readFrontmatter('---\n__proto__: x\nconstructor: y\ncompany: Acme\n---\n');
		expect(properties.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'company']);
	});

	it('refuses properties beyond measure', () => {
		expect(readFrontmatter(`---\ntype: interview\nx: ${'y'.repeat(500_000)}\n---\n`).error?.line).toBe(1);
	});

	it('takes any text, twice alike, and never throws', () => {
		const pieces = fc.constantFrom('---', '\n', '\r\n', 'type: interview', 'a: ', '- ', '  ', '\t', '[', ']', '{', '}', '"', "'", '|', '>', '#', ': ', '&x', '*x', '<<: ', '!!js/function x', '? ', '%', '\u0000', '\uFEFF', '\ud800', '2026-11-03', '[[Dana]]');
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 40 }).map((list) => `---\n${list.join('')}`)), (text) => {
				expect(readFrontmatter(text)).toEqual(readFrontmatter(text));
			}),
			{ numRuns: 500 },
		);
	});
});
