import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { chooseTemplate } from '../../../src/core/template/choose-template';
import { readBuiltIn, readTemplate } from '../../../src/core/template/read-template';
import type { Template } from '../../../src/core/template/template';
import { unknownWords, writeDraft } from '../../../src/core/template/write-draft';

const NOTE = { title: 'Note', date: () => '2026-11-23', time: () => '10:00' };

function read(text: string, path = 'Templates/Mine.md'): Template {
	return readTemplate(path, text, DEFAULT_SETTINGS);
}

describe('a template note', () => {
	it('needs no properties', () => {
		expect(read('Hi {{first_name}}\n')).toEqual({
			id: 'Templates/Mine.md', name: 'Mine', when: '', kind: 'keep-warm', subject: '', body: 'Hi {{first_name}}', bodyLine: 1, optional: [], properties: [], isBuiltIn: false,
		});
	});

	it.each([
		['step: check-in', 'Mine', 'check-in', 'check-in'],
		['step: Post-timeline check-in', 'Mine', 'post-timeline-check-in', 'post-timeline-check-in'],
		['step: thank-you', 'Mine', 'thank-you', 'thank-you'],
		['step: thank-you-screen', 'Mine', 'thank-you', 'thank-you-screen'],
		['name: X', 'Thank-you one of several', 'thank-you', 'thank-you-one-of-several'],
		['name: X', 'Graceful close', 'graceful-close', 'graceful-close'],
		['step: Coffee', 'Check-in', 'keep-warm', undefined],
		['name: Thank you, in German', 'Thank you, in German', 'keep-warm', undefined],
		['type: interview', 'Check-in', 'interview', undefined],
	])('with %s called %s is of its kind', (line, name, kind, replaces) => {
		const template = read(`---\n${line}\n---\nHi`, `Templates/${name}.md`);
		expect([template.kind, template.replaces]).toEqual([kind, replaces]);
	});

	it('hands its own properties on, of their types, and none of ours', () => {
		const { properties } = read('---\ntype: follow-up\nstep: check-in\nsubject: S\nsent: 2026-01-01\ntags: [a, "b c"]\nrating: 3\ndone: false\ncssclasses:\n  - mail\nid: "007"\n---\nHi');
		expect(properties).toEqual([['tags', ['a', 'b c']], ['rating', 3], ['done', false], ['cssclasses', ['mail']], ['id', '007']]);
	});

	it('counts lines as its note does, with Windows line ends and empty lines above', () => {
		const template = read('---\r\nname: Mine\r\n---\r\n\r\nHi\r\n{{compnay}}\r\n');
		const { body, unknown } = writeDraft(template, {}, NOTE);
		expect(body).toBe('Hi\n{{compnay}}');
		expect(unknown.map((each) => unknownWords(each, template))).toEqual(['“Mine”, line 6: {{compnay}} is no variable. Did you mean {{company}}?']);
	});

	it.each([
		['---\nname: [a\nsubject: x\nHello {{first_name}}', true, 'Line 3: The properties have no end'],
		['---\nname: "a\n---\nHi', true, 'Line 2: “a” opens a bracket or a quotation mark that nothing closes'],
		['---\nstep: chek-in\n---\nHi', false, '“chek-in” is no message I know, so it counts as a message to keep in touch; did you mean “check-in”?'],
	])('that is not in order says so: %j', (text, isBroken, message) => {
		const { problem } = read(text);
		expect(problem?.isBroken).toBe(isBroken);
		expect(problem?.message).toContain(message);
		expect(chooseTemplate('check-in', { interviewers: 1, isScreen: false }, [{ ...read(text), replaces: 'check-in' }], [])?.name).toBe(isBroken ? undefined : 'Mine');
	});

	it('is read whatever its text is, and makes a draft without an exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('---\n', '{{', '}}', '[', ']', 'step: ', 'topic', ': ', '\r\n', '- ', '"', '<%', 'ä'), maxLength: 40 }), (text) => {
				expect(writeDraft(read(text), {}, NOTE).body).not.toContain('\r');
			}),
		);
	});
});

describe('a paragraph that may be left out', () => {
	const template = readBuiltIn('x', '---\nname: X\nstep: check-in\nleave_out_without: [correction]\n---\nOne.\n\nTo put right: {{correction}}\n\nTwo. {{topik}}');

	it('goes when there is nothing to say, and the lines of problems stay those of the note', () => {
		const { body, unknown } = writeDraft(template, {}, NOTE);
		expect(body).toBe('One.\n\nTwo. {{topik}}');
		expect(unknown).toEqual([{ name: 'topik', line: 10, meant: 'topic' }]);
	});

	it('stays when there is', () => {
		expect(writeDraft(template, { correction: 'said A' }, NOTE).body).toContain('To put right: said A\n');
	});
});

describe('which template is meant', () => {
	const builtIn = ['thank-you', 'thank-you-one-of-several', 'thank-you-screen', 'check-in'].map((id) => readBuiltIn(id, `---\nname: ${id}\nstep: ${id}\n---\nHi`));
	const own = (step: string, name = step): Template => read(`---\nname: ${name}\nstep: ${step}\n---\nHi`, `T/${name}.md`);
	const name = (kind: 'thank-you' | 'check-in' | 'value-add', more: { interviewers?: number; isScreen?: boolean; own?: Template[] } = {}): string | undefined =>
		chooseTemplate(kind, { interviewers: more.interviewers ?? 1, isScreen: more.isScreen ?? false }, more.own ?? [], builtIn)?.name;

	it('is the built-in one for the occasion', () => {
		expect(name('thank-you')).toBe('thank-you');
		expect(name('thank-you', { interviewers: 3 })).toBe('thank-you-one-of-several');
		expect(name('thank-you', { isScreen: true })).toBe('thank-you-screen');
		expect(name('check-in', { interviewers: 3 })).toBe('check-in');
		expect(name('value-add')).toBeUndefined();
	});

	it('is my own one for just this occasion, and of several the first by name', () => {
		const mine = [own('thank-you', 'B mine'), own('thank-you', 'A mine'), own('thank-you-screen', 'Screen')];
		expect(name('thank-you', { isScreen: true, own: mine })).toBe('Screen');
		expect(name('thank-you', { own: mine })).toBe('A mine');
		expect(name('thank-you', { interviewers: 3, own: mine })).toBe('thank-you-one-of-several');
		expect(name('check-in', { own: mine })).toBe('check-in');
		expect(name('check-in', { own: [own('coffee')] })).toBe('check-in');
	});
});
