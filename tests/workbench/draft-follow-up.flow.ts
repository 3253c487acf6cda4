import { describe, expect, it } from 'vitest';
import { notePath, notesIn, propertyOf, selection } from './draft-driver';
import { ACME, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { openWorkbench } from './flow';

const DRAFT = 'Drafts/2026-11-23 Check-in to Kim Lund.md';
const SETTINGS = { draftFolder: 'Drafts', myName: 'Ada Byron' };

const WITH_SECTIONS = interviewNote('company: "[[Acme]]"', 'role: "Engineer: backend"', 'date: 2026-11-22', 'interviewers:', '  - Dana Reyes').replace(
	'What we talked about.',
	'## Talking points\n- migration from Jenkins (Dana)\n## Their challenges\n- flaky deploys on Fridays\n## What I would correct\n- said B-tree, meant LSM tree',
);

describe('a draft from a row', () => {
	it('is a note that belongs to its interview, with the first gap selected', async () => {
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME }, settings: SETTINGS });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
		await expectNotice(bench, 'Draft made: “2026-11-23 Check-in to Kim Lund”.');
		const text = await bench.files.read(DRAFT);
		expect(text).toMatch(/^---\ntype: follow-up\ninterview: ["']\[\[Acme\]\]["']\nstep: check-in\nto: Kim Lund\nsubject: ["']?Re: Backend Engineer at Acme["']?\nsent:\n---\nHi Kim,\n/);
		expect(text).toContain('Ada Byron');
		expect(await selection(bench)).toMatch(/^\[one sentence: .*\]$/);
		await bench.screenshot('draft-made');
	});

	it('shows in the row and is opened, not made again', async () => {
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME }, settings: SETTINGS });
		const check = row('Check-in to Kim Lund');
		await check.getByRole('button', { name: 'Draft' }).dblclick();
		await check.getByRole('button', { name: 'Open draft' }).waitFor();
		await check.locator('.ifu-row-details', { hasText: 'draft' }).waitFor();
		await bench.editor.open('Interviews/Acme.md');
		await check.getByRole('button', { name: 'Open draft' }).click();
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
		expect(await notesIn(bench, 'Drafts')).toHaveLength(1);
	});

	it('by the keyboard, too', async () => {
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME }, settings: SETTINGS });
		await row('Check-in to Kim Lund').focus();
		await bench.page.keyboard.press('d');
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
	});

	it('is taken back from its notice while it is untouched, and kept once it is not', async () => {
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME }, settings: SETTINGS });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(bench, 'Undone.');
		expect(await notesIn(bench, 'Drafts')).toEqual([]);
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(() => notePath(bench)).toBe(DRAFT);
		await bench.page.keyboard.type('I built it.');
		await bench.settled();
		await bench.command('Undo the last logged change');
		await expectNotice(bench, 'has changed since, so it was kept.');
		expect(await bench.files.read(DRAFT)).toContain('I built it.');
	});

	it('goes where the vault puts new notes without a folder in the settings, and never over another note', async () => {
		const taken = '2026-11-23 Check-in to Kim Lund.md';
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME, [`Interviews/${taken}`]: 'mine' } });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(() => notePath(bench)).toBe('Interviews/2026-11-23 Check-in to Kim Lund 2.md');
		expect(await bench.files.read(`Interviews/${taken}`)).toBe('mine');
	});

	it('of two made at one moment under one name are two notes', async () => {
		const birch = ACME.replace('company: Acme', 'company: Birch');
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': birch }, settings: SETTINGS });
		await row('Check-in to Kim Lund').first().waitFor();
		const asked: Promise<void>[] = [];
		for (const company of ['Acme', 'Birch']) {
			await bench.editor.open(`${company}.md`);
			asked.push(bench.command('Draft follow-up'));
		}
		await Promise.all(asked);
		await expect.poll(() => notesIn(bench, 'Drafts')).toEqual(['2026-11-23 Check-in to Kim Lund 2.md', '2026-11-23 Check-in to Kim Lund.md']);
		const interviews = await Promise.all((await notesIn(bench, 'Drafts')).map((name) => propertyOf(bench, `Drafts/${name}`, 'interview')));
		expect(interviews.map((link) => link?.replace(/['"]/g, '')).sort()).toEqual(['[[Acme]]', '[[Birch]]']);
	});

	it('is not made for an interview whose name no link can hold, which would lead elsewhere', async () => {
		const bench = await openWorkbench({ vault: { 'Acme #1 ^x.md': ACME, 'Acme.md': ACME.replace('company: Acme', 'company: Other') }, settings: SETTINGS });
		await bench.editor.open('Acme #1 ^x.md');
		await bench.command('Draft follow-up');
		await expectNotice(bench, '“Acme #1 ^x” has a name that no link can hold, so no draft was made.');
		expect(await notesIn(bench, 'Drafts')).toEqual([]);
	});

	it('without a person stays the draft once their name is filled in', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-18') }, settings: SETTINGS });
		await row('Check-in').getByRole('button', { name: 'Draft' }).click();
		const path = 'Drafts/2026-11-23 Check-in.md';
		await expect.poll(() => notePath(bench)).toBe(path);
		await bench.files.write(path, (await bench.files.read(path)).replace('\nto:\n', '\nto: Dana Reyes\n'));
		await row('Check-in').getByRole('button', { name: 'Open draft' }).waitFor();
	});

	it('says that the interview has gone in between, and makes nothing', async () => {
		const { bench, row } = await openDueView({ vault: { 'Interviews/Acme.md': ACME }, settings: SETTINGS });
		await bench.page.evaluate(() => {
			const { host } = window as unknown as { host: { app: { vault: { getFileByPath: (path: string) => unknown } } } };
			// Gone from the disk a moment before the list has heard of it.
			host.app.vault.getFileByPath = () => null;
		});
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Draft' }).click();
		await expectNotice(bench, '“Acme” is no longer in the vault, so no draft was made.');
	});
});

describe('what is filled in', () => {
	it('comes from the sections of the note, and stands as text', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': WITH_SECTIONS }, settings: SETTINGS });
		await bench.editor.open('Acme.md');
		await bench.command('Draft follow-up');
		const path = 'Drafts/2026-11-23 Thank-you to Dana Reyes.md';
		await expect.poll(() => notePath(bench)).toBe(path);
		const text = await bench.files.read(path);
		expect(text).toContain('on Sunday.');
		expect(text).toContain('migration from Jenkins');
		expect(text).not.toContain('(Dana)');
		expect(text).toContain('flaky deploys on Fridays');
		expect(text).toContain('said B-tree, meant LSM tree');
		expect(await propertyOf(bench, path, 'subject')).toMatch(/^["']?Thank you — excited about Engineer: backend at Acme["']?$/);
	});

	it.each([
		["Seán O'Brien-D'Souza", "Seán O'Brien-D'Souza"],
		['佐藤 美咲', '佐藤 美咲'],
		['Олена Коваль', 'Олена Коваль'],
		['AC/DC: Band #1', 'AC DC Band 1'],
		['Ann ^x', 'Ann x'],
		['😀 Smile', '😀 Smile'],
		['A'.repeat(200), 'A'.repeat(77)],
	])('also for somebody called %s', async (name, inFileName) => {
		const note = interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers:', `  - ${JSON.stringify(`[[${name.replace(/[#^]/g, '')}]]`)}`);
		const { bench, row } = await openDueView({ vault: { 'Acme.md': name.includes('/') || name.includes('^') ? note.replace(/\[\[.*\]\]/, name.replace(':', '')) : note }, settings: SETTINGS });
		await row('Thank-you to').getByRole('button', { name: 'Draft' }).click();
		await expect.poll(async () => (await notesIn(bench, 'Drafts')).length).toBe(1);
		const [made = ''] = await notesIn(bench, 'Drafts');
		expect(made.startsWith(`2026-11-23 Thank-you to ${inFileName.slice(0, 60).replace(':', '').trim()}`), made).toBe(true);
		// The draft is known again: the row offers to open it.
		await row('Thank-you to').getByRole('button', { name: 'Open draft' }).waitFor();
		expect(await bench.side.getByRole('treeitem', { name: /^Needs attention/ }).count()).toBe(0);
	});
});
