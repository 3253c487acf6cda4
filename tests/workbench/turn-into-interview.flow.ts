import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, openDueView, plainSpaces } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const COMMAND = 'Turn this note into an interview note';
const BODY = '# What we said\r\n\r\n- migration \t \n\n---\ncompany: not this one\n---\nno newline at the end';

async function openOn(text: string, options: WorkbenchOptions = {}, path = '2026-11-20 Acme.md'): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView({ vault: { [path]: text, 'Birch.md': ACME.replace('company: Acme', 'company: Birch'), 'Board.canvas': '{}' }, ...options });
	await bench.editor.open(path);
	return { bench, form: formDriver(bench) };
}

describe('a note without properties', () => {
	it('becomes an interview note, named by its name, with its body byte for byte', async () => {
		const { bench, form } = await openOn(BODY);
		await bench.command(COMMAND);
		expect([await form.field('company').inputValue(), await form.field('date').inputValue()]).toEqual(['Acme', '2026-11-20']);
		expect(await form.field('template').count()).toBe(0);
		await form.fill({ role: 'Cook', interviewers: 'Dana Reyes' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, '“2026-11-20 Acme” is an interview note now.');
		const text = await bench.files.read('2026-11-20 Acme.md');
		expect(text).toBe(`---\ntype: interview\ncompany: Acme\nrole: Cook\ndate: 2026-11-20\ninterviewers:\n  - Dana Reyes\n---\n${BODY}`);
		await bench.side.getByRole('treeitem', { name: /^Thank-you to Dana Reyes/ }).waitFor();
		expect(await bench.commands()).not.toContain(COMMAND);
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => bench.files.read('2026-11-20 Acme.md')).toBe(BODY);
	});

	it('stays what it is when one thinks better of it', async () => {
		const { bench } = await openOn(BODY);
		await bench.command(COMMAND);
		await bench.page.keyboard.press('Escape');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe(BODY);
	});
});

describe('a note that begins with', () => {
	it.each([
		['an empty block of properties', '---\n---\nx', '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\n---\nx'],
		['a line across', '---\n\nx', '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\n---\n---\n\nx'],
	])('%s becomes one as well, and is as it was once that is undone', async (_, before, after) => {
		const { bench, form } = await openOn(before);
		await bench.command(COMMAND);
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'is an interview note now.');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe(after);
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => bench.files.read('2026-11-20 Acme.md')).toBe(before);
	});

	it.each([
		['---\nmood: [calm\n---\nx', 'Line 2: '],
		['---\nmood: calm\n\nx', 'Line 2: The properties have no end; add a line “---” below “mood: calm”.'],
		['---\ntype: interview\nmood: [calm\n---\nx', 'Line 3: '],
	])('properties that cannot be read is told the line, before anything is asked: %j', async (text, words) => {
		const { bench, form } = await openOn(text);
		await bench.command(COMMAND);
		await expectNotice(bench, words);
		expect(await form.isOpen()).toBe(false);
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe(text);
	});
});

describe('what a note says already', () => {
	it('is taken as it is and stays as it is typed', async () => {
		const head = '---\nmood: calm\ncompany: "[[Acme]]"\nDate: 2026-11-03\ninterviewers: Dana Reyes\n---\n';
		const { bench, form } = await openOn(`${head}${BODY}`);
		await bench.command(COMMAND);
		expect(await form.field('company').inputValue()).toBe('[[Acme]]');
		await form.fill({ 'their-words-on-timing': 'by Friday' });
		expect(plainSpaces(await form.preview('their-words-on-timing'))).toBe('→ Fri 6 Nov 2026');
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'is an interview note now.');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe(`---\nmood: calm\ncompany: "[[Acme]]"\nDate: 2026-11-03\ninterviewers: Dana Reyes\ntype: interview\ntimeline: by Friday\n---\n${BODY}`);
	});

	it('can be changed in the form, and is written anew where it depends on the day', async () => {
		const { bench, form } = await openOn('---\ncompany: Acme\nrole: Cook\ndate: yesterday 3pm\n---\nx');
		await bench.command(COMMAND);
		expect(await form.doubts()).toEqual(['“yesterday 3pm” depends on when it was written. The day below is written in its place.']);
		await form.fill({ role: 'Baker' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'is an interview note now.');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe('---\ncompany: Acme\nrole: Baker\ndate: 2026-11-22T15:00\ntype: interview\n---\nx');
	});

	it('with another meaning stays, and the form says so', async () => {
		const { bench, form } = await openOn('---\ntype: book\ndate: when the moon is full\ntags: red, blue\n---\nx');
		await bench.command(COMMAND);
		expect(await form.doubts()).toEqual([
			'“date” says “when the moon is full”, which is no date that I can read. It stays unless you type one here.',
			'“type” says “book” and stays. The tag “interview” makes this an interview note.',
		]);
		await form.fill({ date: '' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'is an interview note now.');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe('---\ntype: book\ndate: when the moon is full\ntags:\n  - red\n  - blue\n  - interview\ncompany: Acme\n---\nx');
		await bench.side.getByText('when the moon is full').first().waitFor({ state: 'attached' });
	});

	it('and no tag to mark it with is refused before anything is asked', async () => {
		const { bench, form } = await openOn('---\ntype: book\n---\nx', { settings: { noteTag: '' } });
		await bench.command(COMMAND);
		await expectNotice(bench, '“2026-11-20 Acme” has another “type” already, “book”. Take it out, or choose a tag for interview notes in the settings.');
		expect(await form.isOpen()).toBe(false);
	});

	it('and was changed while the form was open is not overwritten', async () => {
		const { bench, form } = await openOn('x');
		await bench.command(COMMAND);
		await form.fill({ role: 'Cook' });
		await bench.files.write('2026-11-20 Acme.md', '---\nrole: Baker\n---\nx');
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'The note has changed since, so nothing was written. Look at it again.');
		expect(await bench.files.read('2026-11-20 Acme.md')).toBe('---\nrole: Baker\n---\nx');
	});
});

it('is offered for no note of ours', async () => {
	const { bench } = await openOn('x');
	expect(await bench.commands()).toContain(COMMAND);
	await bench.editor.open('Birch.md');
	expect(await bench.commands()).not.toContain(COMMAND);
	await bench.files.write('Note.md', '---\n---\nx #interview');
	await bench.editor.open('Note.md');
	expect(await bench.commands()).not.toContain(COMMAND);
});
