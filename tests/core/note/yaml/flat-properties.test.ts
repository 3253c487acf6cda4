import fc from 'fast-check';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { flatProperties } from '../../../../src/core/note/yaml/flat-properties';
import { readProperties } from '../../../../src/core/note/yaml/property-values';
import { sourceLines } from '../../../../src/core/note/yaml/source-lines';

/** What gray-matter and js-yaml make of properties, every value as text; undefined when they cannot read them. */
function byLibrary(block: string): [string, unknown][] | undefined {
	const engines = { yaml: { parse: (text: string) => yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA }) as object } };
	try {
		return Object.entries(matter(`---\n${block}\n---\n`, { language: 'yaml', engines }).data);
	} catch {
		return undefined;
	}
}

/** As blocks come to be read: without the characters that YAML refuses. */
function readable(block: string): string {
	return sourceLines(block, 2).map(({ text }) => text).join('\n');
}

function flat(block: string): [string, unknown][] | undefined {
	return flatProperties(sourceLines(block, 2))?.map(({ name, value }) => [name, value]);
}

function agrees(block: string): void {
	const values = flat(block);
	if (!values) return;
	expect({ block, values }).toEqual({ block, values: byLibrary(readable(block)) });
	const lines = sourceLines(block, 2);
	const { properties } = readProperties(lines, () => ({ values: new Map(values) }));
	expect({ block, properties: flatProperties(lines) }).toEqual({ block, properties });
}

describe('flat properties', () => {
	it.each([
		['type: interview', [['type', 'interview']]],
		['timeline:\ncompany: "[[Acme]]"\nnote: \'12:30\'', [['timeline', null], ['company', '[[Acme]]'], ['note', '12:30']]],
		['sent:\n  - 2026-11-04 thank-you to Kim\n  - "a: b"\n\nrole: C# developer', [['sent', ['2026-11-04 thank-you to Kim', 'a: b']], ['role', 'C# developer']]],
		['tags:\n- one\n- two\n', [['tags', ['one', 'two']]]],
		['date: 2026-11-03T14:00', [['date', '2026-11-03T14:00']]],
	] as const)('of %j', (block, values) => {
		expect(flat(block)).toEqual(values);
		expect(byLibrary(block)).toEqual(values);
	});

	it.each([
		...['a: b: c', 'a: b:', 'a: b #c', 'a: #c', '# c', 'a: [b]', 'a: [[b]]', 'a: {b: c}', 'a: |', 'a: >-\n  b', 'a: &b c', 'a: *b', 'a: !!str b', 'a: ~x', 'a: -', 'a: "b', 'a: "b\\n"'],
		...["a: 'it''s'", 'a: "b" c', 'a: b\n  c', 'a: b\n- c', 'a:\n  - b\n - c', 'a:\n  -\n', 'a:\n  - b: c', 'a:b', 'a\t: b', 'a:\tb', ' a: b', 'a: 1\na: 2', '__proto__: a', '"a": b', '? a', '...', '- a', 'a'],
	])('of %j are left to the library', (block) => {
		expect(flat(block)).toBeUndefined();
	});

	const names = fc.constantFrom('type', 'sent', 'a b', 'a', 'x-y', '_', 'constructor', 'toString', '__proto__', 'null', 'y', '0', '<<', '=', 'é');
	const texts = fc.oneof(
		fc.constantFrom('', ' ', 'interview', '2026-11-03', '12:30', 'null', '~', 'true', '[[Dana]]', '"[[Dana]]"', "'x'", '""', "''", '" "', '"a: b"', "'#'", 'C#', 'a #b', 'a: b', 'b:', 'é', '“x”', '🎉', 'a  b', 'x ', 'a,b', 'a [b]'),
		fc.string({ unit: fc.constantFrom(...Array.from(' ab1:#-"\'\\[]{},&*!|>%@`?.~=\té\u00a0\u0085\u2028\ud83d\n')), maxLength: 12 }),
		fc.string({ maxLength: 8 }),
	);
	const property = fc.tuple(names, fc.constantFrom(': ', ':', ' : ', ':  '), texts).map((parts) => parts.join(''));
	const item = fc.tuple(fc.constantFrom('', ' ', '  ', '    '), fc.constantFrom('- ', '-', '-  '), texts).map((parts) => parts.join(''));
	const other = fc.oneof(fc.constantFrom('', ' ', '# c', '---', '...', '  more', '\t'), texts);
	const block = fc.array(fc.oneof({ weight: 5, arbitrary: property }, { weight: 4, arbitrary: item }, { weight: 1, arbitrary: other }), { maxLength: 6 }).map((lines) => lines.join('\n'));

	it('are what gray-matter and js-yaml read', () => {
		fc.assert(fc.property(block, agrees), { numRuns: 5000 });
	});

	it('are it in orderly properties too', () => {
		const orderly = fc.uniqueArray(fc.constantFrom('type', 'sent', 'a b', 'x-y', '_', 'constructor', 'null', 'y'), { minLength: 1 }).chain((keys) => {
			const lists = fc.tuple(fc.constantFrom('\n', '\n  ', '\n    '), fc.array(texts, { minLength: 1, maxLength: 3 })).map(([start, items]) => items.map((each) => `${start}- ${each}`).join(''));
			return fc.tuple(...keys.map((key) => fc.oneof(texts.map((text) => `${key}: ${text}`), lists.map((list) => `${key}:${list}`)))).map((all) => all.join('\n'));
		});
		fc.assert(fc.property(orderly, agrees), { numRuns: 5000 });
	});
});
