import { describe, expect, it } from 'vitest';
import { choose, notePath, notesIn, selection } from './draft-driver';
import { ACME, expectNotice, openDueView } from './due-view-driver';
import { openWorkbench } from './flow';

const SETTINGS = { draftFolder: 'Drafts', templateFolder: 'Templates', myName: 'Ada Byron', signature: 'Ada Byron\n+44 20 7946 0000' };
const DRAFT = 'Drafts/2026-11-23 Check-in to Kim Lund.md';

const MINE = ['---', 'name: My check-in', 'step: check-in', 'subject: "{{role}} — {{compnay}}"', 'tags: [job/mail]', 'rating: 3', '---', 'Dear {{first_name}},', '', '<% tp.file.title %>', '---', 'type: interview', '{{ Company }} on {{date:YYYY}} [one thing]', '', '{{signature}}', ''].join('\r\n');

describe('templates of my own', () => {
	it('stand in for the built-in one, are filled as text, and say which variable is unknown', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, 'Templates/Any name.md': MINE }, settings: SETTINGS });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
		const [head = '', ...body] = (await bench.files.read(DRAFT)).split('\n---\n');
		expect(head).toMatch(/\nsubject: ['"]Backend Engineer — \{\{compnay\}\}['"]\n/);
		expect(head).toMatch(/\ntags:\n {2}- job\/mail\nrating: 3$/);
		expect(body.join('\n---\n')).toBe('Dear Kim,\n\n<% tp.file.title %>\n---\ntype: interview\nAcme on 2026 [one thing]\n\nAda Byron\n+44 20 7946 0000');
		await expectNotice(bench, '“My check-in”, line 1: {{compnay}} is no variable. Did you mean {{company}}?');
		expect(await selection(bench)).toBe('[one thing]');
	});

	it('have a command each, which comes and goes with the note', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME, 'Templates/Coffee.md': 'Hi {{first_name}}, coffee?', 'Templates/Note.md': '---\ntype: interview\n---\n' }, settings: SETTINGS });
		await bench.editor.open('Acme.md');
		await expect.poll(bench.commands).toContain('Draft: Coffee');
		expect(await bench.commands()).not.toContain('Draft: Note');
		await bench.files.rename('Templates/Coffee.md', 'Templates/Tea.md');
		await bench.page.clock.runFor(1_000);
		await expect.poll(bench.commands).toContain('Draft: Tea');
		expect(await bench.commands()).not.toContain('Draft: Coffee');
		await bench.command('Draft: Tea');
		await choose(bench, 'Kim Lund');
		await expect.poll(() => notePath(bench)).toBe('Drafts/2026-11-23 Keeping in touch to Kim Lund.md');
		expect(await bench.files.read('Drafts/2026-11-23 Keeping in touch to Kim Lund.md')).toContain('Hi Kim, coffee?');
		await bench.files.remove('Templates');
		await bench.page.clock.runFor(1_000);
		await expect.poll(bench.commands).not.toContain('Draft: Tea');
	});
});

describe('templates that are not in order', () => {
	it('are not used, and say what to mend', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, 'Templates/Check-in.md': '---\nname: [a\nsubject: x\nHello {{first_name}}' }, settings: SETTINGS });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expectNotice(bench, 'Your template “Check-in” is not used. Line 3: The properties have no end');
		expect(await bench.files.read(DRAFT)).not.toContain('Hello Kim');
	});

	it('are missed when their folder is gone', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, settings: SETTINGS });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expectNotice(bench, 'Your folder for templates, “Templates”, is not in the vault, so the built-in text was used.');
	});
});

describe('messages of two templates of my own', () => {
	it('are two drafts; a second one of a built-in message is the first', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME, 'Templates/Coffee.md': 'Coffee?', 'Templates/Tea.md': 'Tea?' }, settings: SETTINGS });
		for (const name of ['Coffee', 'Tea', 'Check-in', 'Check-in']) {
			await bench.editor.open('Acme.md');
			await expect.poll(bench.commands).toContain(`Draft: ${name}`);
			await bench.command(`Draft: ${name}`);
			await choose(bench, 'Kim Lund');
		}
		await expectNotice(bench, 'This message has a draft already. Send it or delete it to begin another.');
		expect(await notesIn(bench, 'Drafts')).toEqual(['2026-11-23 Check-in to Kim Lund.md', '2026-11-23 Keeping in touch to Kim Lund 2.md', '2026-11-23 Keeping in touch to Kim Lund.md']);
	});
});

describe('the built-in templates', () => {
	it('are copied under the vault’s own names of properties, once', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME }, settings: { ...SETTINGS, properties: { step: 'phase', subject: 'betreff' } } });
		for (let times = 0; times < 2; times++) {
			await bench.command('Copy built-in template to my folder');
			await choose(bench, 'Closing thanks');
		}
		await expectNotice(bench, 'You have a template for this already: “Closing thanks”.');
		expect(await notesIn(bench, 'Templates')).toEqual(['Closing thanks.md']);
		expect(await bench.files.read('Templates/Closing thanks.md')).toMatch(/\nphase: after-rejection\nbetreff: /);
		await bench.page.clock.runFor(1_000);
		await bench.editor.open('Acme.md');
		expect((await bench.commands()).filter((name) => name === 'Draft: Closing thanks')).toHaveLength(1);
	});

	it('have a command each while an interview or a message is open', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME, 'Diary.md': 'Rain.' }, settings: SETTINGS });
		await bench.editor.open('Diary.md');
		expect((await bench.commands()).filter((name) => name.startsWith('Draft'))).toEqual(['Draft follow-up']);
		await bench.editor.open('Acme.md');
		const names = (await bench.commands()).filter((name) => name.startsWith('Draft: '));
		expect(names).toHaveLength(17);
		expect(names).toContain('Draft: Withdrawal');
		await bench.command('Draft: Withdrawal');
		await choose(bench, 'Dana Reyes');
		await expect.poll(() => notePath(bench)).toBe('Drafts/2026-11-23 Withdrawal to Dana Reyes.md');
		// From a message, too: it belongs to the same interview.
		expect(await bench.commands()).toContain('Draft: Graceful close');
	});

	it('are copied to my folder, which is asked for when there is none, and used from then on', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, settings: { draftFolder: 'Drafts' } });
		await bench.command('Copy built-in template to my folder');
		await choose(bench, 'Check-in');
		await bench.page.getByLabel('Folder').fill('My/Texts');
		await bench.screenshot('template-folder');
		await bench.page.getByRole('button', { name: 'Use this folder' }).click();
		await expect.poll(() => notesIn(bench, 'My/Texts')).toEqual(['Check-in.md']);
		await expectNotice(bench, 'Copied to “Check-in”. From now on it is used in place of the built-in one.');
		await bench.files.write('My/Texts/Check-in.md', (await bench.files.read('My/Texts/Check-in.md')).replace('Hi {{first_name}},', 'Good day {{first_name}},'));
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
		expect(await bench.files.read(DRAFT)).toContain('Good day Kim,');
	});
});

describe('template text in any note', () => {
	it('goes in at the cursor, with what is known there', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME, 'Diary.md': 'First line\nSecond line' }, settings: SETTINGS });
		await bench.editor.open('Diary.md', 1);
		await bench.command('Insert template text');
		await choose(bench, 'LinkedIn note');
		await expect.poll(bench.editor.text).toMatch(/^First line\nHi \[their first name\], I am Ada Byron\. [^\n]*\nSecond line$/);
		expect(await selection(bench)).toBe('[their first name]');
	});

	it.each([
		['before the properties', 0],
		['in them', 2],
	])('never lands %s', async (_, line) => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME }, settings: SETTINGS });
		await bench.editor.open('Acme.md', line);
		await bench.command('Insert template text');
		await choose(bench, 'LinkedIn note');
		await expect.poll(bench.editor.text).toContain('Hi Kim, I am Ada Byron.');
		const text = await bench.editor.text();
		expect(text.startsWith(ACME.slice(0, ACME.indexOf('What we')))).toBe(true);
		expect(text.endsWith('What we talked about.\n')).toBe(true);
	});

	it('is refused where nobody can tell where the text begins', async () => {
		const bench = await openWorkbench({ vault: { 'Open.md': '---\ntype: interview\ncompany: Acme\n' } });
		await bench.editor.open('Open.md', 2);
		await bench.command('Insert template text');
		await choose(bench, 'Check-in');
		await expectNotice(bench, 'Nothing was inserted, because nobody can tell where the text of this note begins. Line 3: The properties have no end');
		expect(await bench.editor.text()).toBe('---\ntype: interview\ncompany: Acme\n');
	});
});
