import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../../src/core/template/fill-in';
import { VARIABLES, type NoteVariables, type Values } from '../../../src/core/template/variables';

const NOTE: NoteVariables = { title: 'My note', date: (format = 'YYYY-MM-DD') => `<${format}>`, time: (format = 'HH:mm') => `<${format}>` };

const DANA: Values = { company: 'Acme', first_name: 'Dana', topic: 'migration from Jenkins' };

function filled(text: string, values: Values = DANA): string {
	return fillIn(text, values, NOTE).text;
}

describe('a variable', () => {
	it.each([
		['Hi {{first_name}},', 'Hi Dana,'],
		['{{ first_name }}', 'Dana'],
		['{{First Name}} {{first-name}}', 'Dana Dana'],
		['{{title}} on {{date}} at {{time}}', 'My note on <YYYY-MM-DD> at <HH:mm>'],
		['{{date:dddd D MMMM}}', '<dddd D MMMM>'],
		['{{date:HH:mm}}', '<HH:mm>'],
		['{{role}} at {{company}}', '[the role] at Acme'],
		['{{topic}}', 'migration from Jenkins'],
		['Hello\r\n{{first_name}}\r\n', 'Hello\nDana\n'],
		['no braces { first_name } {first_name}', 'no braces { first_name } {first_name}'],
		['{{{first_name}}}', '{Dana}'],
	])('in %j gives %j', (text, expected) => {
		expect(filled(text)).toBe(expected);
	});

	it('without a value is a slot with words, whatever is missing', () => {
		for (const name of Object.keys(VARIABLES)) expect(filled(`{{${name}}}`, {})).toMatch(/^\[[a-z][a-z ]+\]$/);
		expect(filled('{{topic}}', { first_name: 'Dana' })).toBe('[what you talked about with Dana]');
		expect(filled('{{topic}}', { topic: '   ' })).toBe('[what you talked about]');
	});

	it('that is unknown stays as it is, and is told with its line and the nearest name', () => {
		const { text, unknown } = fillIn('Hi,\n\nat {{compnay}} {{tp.date.now()}}\n[one line: {{topik}}]', DANA, NOTE);
		expect(text).toBe('Hi,\n\nat {{compnay}} {{tp.date.now()}}\n[one line: {{topik}}]');
		expect(unknown).toEqual([
			{ name: 'compnay', line: 3, meant: 'company' },
			{ name: 'tp.date.now()', line: 3 },
			{ name: 'topik', line: 4, meant: 'topic' },
		]);
	});
});

describe('a value', () => {
	it.each([
		['{{role}} and {{company}}', '{ {role}} and { {company}}'],
		['<% tp.file.title %> <%* x %>', '< % tp.file.title %> < %* x %>'],
		['---\ntype: interview\n---', '---\ntype: interview\n---'],
		['a\r\nb', 'a\nb'],
		['$& $1 $$', '$& $1 $$'],
		['O’Brien & Sons <ops@acme.example>', 'O’Brien & Sons <ops@acme.example>'],
	])('%j is put in as text', (topic, expected) => {
		expect(filled('{{topic}}', { topic })).toBe(expected);
	});

	it('cannot end a slot that it stands in', () => {
		const { text, slots } = fillIn('[say it in a sentence: {{topic}}] done', { topic: 'arrays [0] and ](x)\nmore' }, NOTE);
		expect(text).toBe('[say it in a sentence: arrays (0) and )(x) more] done');
		expect(slots).toEqual([{ from: 0, to: text.indexOf(']') + 1 }]);
	});
});

describe('slots', () => {
	function slotsIn(text: string): string[] {
		const { text: written, slots } = fillIn(text, DANA, NOTE);
		return slots.map(({ from, to }) => written.slice(from, to));
	}

	it.each([
		['Hi {{full_name}}, [one sentence]. {{need}}', ['[their name]', '[one sentence]', '[a challenge of theirs]']],
		['[one sentence; from your notes: {{topic}}]', ['[one sentence; from your notes: migration from Jenkins]']],
		['[one sentence; from your notes: {{need}}]', ['[one sentence]']],
		['[in one sentence: {{need}}]', ['[in one sentence: a challenge of theirs]']],
		['[[Acme]] and [text](https://a.example) and [^1] and [1] and [ ] [x] and [ref][id] and [id]: x', []],
		['- [ ] call [name them]', ['[name them]']],
		['[[a|b]] [fill this]', ['[fill this]']],
		['[open and never closed', []],
		['[over\ntwo lines]', []],
	])('of %j', (text, expected) => {
		expect(slotsIn(text)).toEqual(expected);
	});

	it('stand where they say, in order, whatever the text and the values', () => {
		const piece = fc.oneof(fc.constantFrom(...Object.keys(VARIABLES).map((name) => `{{${name}}}`), '[one thing]', '[with {{topic}}]', '\r\n', '{{', ']', '[', '}}'), fc.string({ maxLength: 12 }));
		const values = fc.dictionary(fc.constantFrom(...Object.keys(VARIABLES)), fc.string({ unit: 'binary', maxLength: 30 }));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), values, (pieces, known) => {
				const { text, slots } = fillIn(pieces.join(''), known, NOTE);
				expect(text).not.toContain('undefined');
				let end = 0;
				for (const { from, to } of slots) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(text.slice(from, to)).toMatch(/^\[[^[\]\n]+\]$/);
					end = to;
				}
			}),
		);
	});

	it('let nothing in a value become a variable, code of another plugin, or a slot of its own', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '}', '<', '%', '[', ']', 'company', ' ', '\n'), maxLength: 30 }), (topic) => {
				const { text, unknown } = fillIn('{{topic}}', { topic, company: 'SECRET' }, NOTE);
				expect(text).not.toContain('SECRET');
				expect(text).not.toMatch(/\{\{|<%/);
				expect(unknown).toEqual([]);
			}),
		);
	});
});
