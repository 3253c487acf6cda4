import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../../src/core/note/yaml/frontmatter';
import { noteText, type PropertyValue } from '../../../../src/core/note/yaml/note-text';

describe('the text of a new note', () => {
	it('has its properties in order, and the body below them', () => {
		const text = noteText(
			[
				['type', 'interview'],
				['company', '[[Acme]]'],
				['date', '2026-11-03T14:00'],
				['round', 2],
				['interviewers', ['[[Dana Reyes]]', 'Sam Ortiz <sam@acme.example>']],
				['timeline', ''],
				['replies', []],
				['done', false],
			],
			'\n## Talking points\n',
		);
		expect(text).toBe(
			[
				"---\ntype: interview\ncompany: '[[Acme]]'\ndate: 2026-11-03T14:00\nround: 2",
				"interviewers:\n  - '[[Dana Reyes]]'\n  - Sam Ortiz <sam@acme.example>",
				'timeline:\nreplies:\ndone: false\n---\n\n## Talking points\n',
			].join('\n'),
		);
	});

	it('keeps a long text on its line', () => {
		const long = `${'two weeks '.repeat(60)}at most`;
		expect(noteText([['timeline', long]], '')).toBe(`---\ntimeline: ${long}\n---\n`);
	});

	it.each(['😀 and Sons', '👩‍👩‍👧 Family: one'])('writes %s as it is', (name) => {
		expect(noteText([['company', name]], '')).toContain(name);
	});

	it('takes the first of two properties of one name', () => {
		expect(noteText([['a', '1 one'], ['a', '2 two']], '')).toBe('---\na: 1 one\n---\n');
	});

	it.each([
		['two\nlines', 'two lines'],
		['two\r\n---\r\nlines', 'two --- lines'],
		['tab\tand\u00A0space', 'tab and space'],
		['  ends  ', 'ends'],
		['half \uD83D a pair', 'half \uFFFD a pair'],
		['<% tp.file.title %>', '< % tp.file.title %>'],
		['<<%%<%* x', '<< %%< %* x'],
		['<\u0000%', '< %'],
	])('puts %j on one line', (typed, written) => {
		expect(read(noteText([['a', typed]], ''))).toEqual({ a: written });
	});
});

const HARD = [
	...['---', '...', '... ---', "... it's", '- a', '# a', 'a #b', 'a: b', 'a:', ':', '?', '? a', '!tag', '&a', '*a', '%a', '@a', '`a`', '|', '>-', '{a', '[a', ']', '}', ',', "'", '"', "'a", '"a', '\\', '\\U0001F600', '"\\U0001F600 😀'],
	...['~', 'null', 'Null', 'true', 'yes', 'NO', 'on', 'y', 'n', '=', '<<', '__proto__', 'constructor'],
	...['1', '01', '009', '0o17', '0b1', '0x1F', '1e3', '01.5', '.5', '5.', '-.5', '+1', '1_000', '.inf', '-.INF', '.nan', '12:30', '1:2:3', '2026-11-03', '2026-1-3', '2026-11-03T14:00', '2026-11-03T14:00:00Z'],
	...["D'Arcy & Sons", '[[Acme]]', '[[Acme|the "firm"]]', '株式会社', 'إياد', '😀', 'a\nb: c', 'a\n---\nb', '<% x %>', '<%', '\u2028x: y', 'a\u0085b', '\uFEFFa', 'x'.repeat(200)],
];

describe('any text reads back', () => {
	it.each(HARD)('%j as a value, in a list and as a name', (text) => {
		const written = noteText([['before', 'b'], ['key', text], ['list', [text, 'last']], [`n ${text}`, 'named'], ['after', 'a']], 'body');
		const meant = oneLine(text);
		expect(read(noteText([[text, 'v']], 'body'))).toEqual({ [meant]: 'v' });
		const expected = { before: 'b', key: meant, list: [meant, 'last'], [`n ${meant}`.trim()]: 'named', after: 'a' };
		expect(read(written)).toEqual(expected);
	});

	it('whatever it is, and nothing of it gets elsewhere', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.constantFrom(...HARD, ' ', '\n', ': ', '#', '\u0000', '<', '%'), { maxLength: 6 }).map((parts) => parts.join('')));
		const value = fc.oneof(text, fc.array(text, { maxLength: 4 }), fc.constantFrom<PropertyValue>(null, undefined));
		fc.assert(
			fc.property(fc.array(fc.tuple(text, value), { maxLength: 6 }), text, (properties, body) => {
				const written = noteText(properties, body);
				const expected = new Map<string, unknown>();
				for (const [name, each] of properties) if (!expected.has(oneLine(name))) expected.set(oneLine(name), meantBy(each));
				expect(entries(read(written))).toEqual(entries(Object.fromEntries(expected)));
				expect(written.endsWith(`---\n${body}`)).toBe(true);
				expect(written.slice(0, written.length - body.length)).not.toContain('<%');
				expect(readFrontmatter(written)).toMatchObject({ body, flaws: [], isWhole: true });
			}),
			{ numRuns: 1_000 },
		);
	});
});

/** What our own reader and an independent one make of the properties; they agree. */
function read(text: string): unknown {
	const own = Object.fromEntries(readFrontmatter(text).properties.map(({ name, value }) => [name, value]));
	const [, block = ''] = /^---\n([^]*?)^---$/m.exec(text) ?? [];
	const other: unknown = parse(block, { version: '1.2' });
	expect(entries(other)).toEqual(entries(own));
	return own;
}

/** In any order, and with a property called `__proto__` like any other. */
function entries(value: unknown): [string, unknown][] {
	return Object.entries(value ?? {}).sort(([one], [two]) => (one < two ? -1 : 1));
}

function meantBy(value: PropertyValue): unknown {
	if (typeof value === 'string') return oneLine(value) || null;
	const items = Array.isArray(value) ? value.map(oneLine).filter((item) => item !== '') : [];
	return items.length === 0 ? null : items;
}

/** Written anew, so that the test does not ask the code what is right. */
function oneLine(text: string): string {
	const spaced = Array.from(text, (each) => (/[\s\p{Cc}\uFFFE\uFFFF]/u.test(each) ? ' ' : /\p{Cs}/u.test(each) ? '\uFFFD' : each));
	const words = spaced.join('').split(' ').filter((word) => word !== '').join(' ');
	return words.split('<%').join('< %');
}
