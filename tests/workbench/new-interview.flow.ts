import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView, plainSpaces } from './due-view-driver';
import { openWorkbench } from './flow';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const PEOPLE = {
	'People/Dana Reyes.md': '---\naliases: [D. Reyes]\nemail: dana@acme.example\n---\n',
	'People/Reyes, Tom.md': '---\nemail: tom@acme.example\n---\n',
	'佐藤 美咲.md': '---\nemail: misaki@acme.example\n---\n',
	'Diary.md': 'Rain.',
};

/** The form for a new interview, on Mon 23 Nov 2026. */
async function openForm(options: WorkbenchOptions = {}): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView({ vault: PEOPLE, ...options });
	await bench.command('New interview note');
	return { bench, form: formDriver(bench) };
}

describe('a new interview note', () => {
	it('is made of one line typed, and one is in its first section at once', async () => {
		const { bench, form } = await openForm({ settings: { interviewFolder: 'Jobs/Interviews' } });
		expect(await form.field('company').evaluate((element) => element === document.activeElement)).toBe(true);
		await bench.page.keyboard.type('Acme');
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme” in “Jobs/Interviews”. Add who you met, and a thank-you is planned for the day after. Undo');
		const text = await bench.files.read('Jobs/Interviews/2026-11-23 Acme.md');
		expect(text).toMatch(/^---\ntype: interview\ncompany: Acme\nrole:\ndate: 2026-11-23\ninterviewers:\ntimeline:\n---\n\n## Talking points\n/);
		await bench.page.keyboard.type('the greenhouse on the roof');
		expect(await bench.editor.text()).toContain('\n- the greenhouse on the roof\n\n## Their challenges\n');
	});

	it('holds everything that was entered, and is in the list', async () => {
		const { bench, form } = await openForm();
		await form.fill({ company: "D'Arcy & Sons", role: 'Cook', date: 'yesterday 3pm', interviewers: 'D. Reyes, Sam Ortiz (recruiter) <sam@acme.example>', 'their-words-on-timing': 'We decide by Friday' });
		expect(plainSpaces(await form.preview('date'))).toBe('→ Sun 22 Nov 2026, 15:00');
		expect(await form.preview('interviewers')).toBe('→ [[Dana Reyes]], Sam Ortiz (recruiter)');
		expect(plainSpaces(await form.preview('their-words-on-timing'))).toBe('→ Fri 27 Nov 2026');
		await form.field('template').selectOption({ label: 'Panel interview' });
		await form.field('company').focus();
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-22 D\'Arcy & Sons”.');
		const head = ['---', 'type: interview', "company: D'Arcy & Sons", 'role: Cook', 'date: 2026-11-22T15:00', 'interviewers:', "  - '[[Dana Reyes]]'", '  - Sam Ortiz (recruiter) <sam@acme.example>', 'timeline: We decide by Friday', '---', '', '## Talking points', '%%'];
		expect(await bench.files.read("2026-11-22 D'Arcy & Sons.md")).toMatch(new RegExp(`^${head.join('\n').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
		await bench.side.getByRole('treeitem', { name: /^Thank-you to Dana Reyes/ }).waitFor();
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(bench, 'with your deleted files');
		expect(await bench.files.list()).not.toContain("2026-11-22 D'Arcy & Sons.md");
	});

	it.each([
		['إياد / Co: #1 ^2 [[x]]', '2026-11-23 إياد Co 1 2 x', 'إياد / Co: #1 ^2 x'],
		['株式会社 😀', '2026-11-23 株式会社 😀', '株式会社 😀'],
		['x'.repeat(200), `2026-11-23 ${'x'.repeat(89)}`, 'x'.repeat(200)],
	])('of a company called %s', async (company, name, written) => {
		const { bench, form } = await openForm();
		await form.fill({ company });
		await form.confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.list()).toContain(`${name}.md`);
		expect(await bench.files.read(`${name}.md`)).toContain(written);
		expect(await bench.side.locator('.is-attention .ifu-row').count()).toBe(0);
	});

	it('needs a company and nothing else', async () => {
		const { bench, form } = await openForm();
		await form.fill({ date: '' });
		await form.confirm();
		expect(await form.complaint('company')).toBe('Type the name of the company. Everything else can wait.');
		expect(await form.field('company').evaluate((element) => element === document.activeElement)).toBe(true);
		await form.fill({ company: 'Acme' });
		await form.confirm();
		await expectNotice(bench, 'Made “Acme”.');
		expect(await bench.files.read('Acme.md')).toContain('date:\n');
	});

	it('takes another name beside one that is there', async () => {
		const { bench, form } = await openForm({ vault: { 'Interviews/2026-11-23 acme.md': 'Mine.' }, settings: { interviewFolder: 'Interviews' } });
		await form.fill({ company: 'Acme' });
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme 2” in “Interviews”.');
		expect(await bench.files.read('Interviews/2026-11-23 acme.md')).toBe('Mine.');
	});

	it('leaves no trace when one thinks better of it', async () => {
		const { bench, form } = await openForm();
		const before = await bench.files.list();
		await form.fill({ company: 'Acme' });
		await bench.page.keyboard.press('Escape');
		expect(await form.isOpen()).toBe(false);
		expect(await bench.files.list()).toEqual(before);
	});

	it('keeps what was typed when there can be no note', async () => {
		const { bench, form } = await openForm({ vault: { 'Jobs.md': '', 'Jobs': 'a file' }, settings: { interviewFolder: 'Jobs' } });
		await form.fill({ company: 'Acme', role: 'Cook' });
		await form.confirm();
		await expect.poll(form.doubts).toEqual(['The folder “Jobs” cannot be made, because “Jobs” is a file. Choose another folder in the settings.']);
		expect(await form.field('role').inputValue()).toBe('Cook');
		await bench.page.keyboard.press('Escape');
	});
});

it('says at once how their words are read', async () => {
	const { bench, form } = await openForm();
	const reading = async (date: string, words: string): Promise<string> => {
		await form.fill({ date, 'their-words-on-timing': words });
		return plainSpaces(await form.preview('their-words-on-timing'));
	};
	expect(await reading('yesterday', '')).toBe('When they will answer, as they said it.');
	expect(await reading('yesterday', 'not before Friday')).toBe('→ not before Fri 27 Nov 2026');
	expect(await reading('yesterday', 'we will see')).toBe('No date in these words, so the usual rhythm counts from Sun 22 Nov 2026.');
	expect(await reading('yesterday', '2026-11-03')).toBe('→ Tue 3 Nov 2026, before the interview itself. Look at the date.');
	expect(await reading('', 'by Friday')).toBe('Read from the day of the interview. Type that day first.');
	await form.fill({ date: '3 Nov' });
	expect(plainSpaces(await form.preview('their-words-on-timing'))).toBe('→ Fri 6 Nov 2026');
	await bench.page.keyboard.press('Escape');
});

describe('what is refused under its field', () => {
	it.each([
		['date', 'when pigs fly', '“when pigs fly” holds no date I can read. Try “tomorrow”, “next Tuesday” or “2026-11-27”.'],
		['interviewers', 'Dana, ???', '“???” is no name I can read. Type names with commas between them, for example “Dana Reyes, Sam Ortiz (recruiter)”.'],
		['round', 'second', '“second” is no number of a round. Type one such as “2”, or leave it empty.'],
	])('%s: %s', async (name, words, complaint) => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'Acme', [name]: words });
		await form.field('company').focus();
		await form.confirm();
		expect(await form.complaint(name)).toBe(complaint);
		expect(await form.field(name).evaluate((element) => element === document.activeElement)).toBe(true);
		await bench.page.keyboard.press('Escape');
		expect(await bench.files.list()).not.toContain('2026-11-23 Acme.md');
	});
});

describe('the settings', () => {
	it('have a place for folders, name and signature', async () => {
		const { bench } = await openDueView({ vault: {} });
		const tab = await bench.openSettings();
		const type = async (name: string, words: string): Promise<void> => {
			await tab.locator('.setting-item', { has: bench.page.locator('.setting-item-name', { hasText: name }) }).locator('input, textarea').fill(words);
		};
		await type('Folder for interview notes', 'Jobs / Interviews/');
		await type('Your name', 'Jo Marsh');
		await type('Signature', 'Jo\n555 0100');
		await type('Folder for drafts', '');
		await bench.page.keyboard.press('Escape');
		const saved: unknown = JSON.parse(await bench.files.read('.obsidian/plugins/interview-follow-ups/data.json'));
		expect(saved).toMatchObject({ interviewFolder: 'Jobs / Interviews/', myName: 'Jo Marsh', signature: 'Jo\n555 0100' });
		await bench.command('New interview note');
		await formDriver(bench).fill({ company: 'Acme' });
		await formDriver(bench).confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.list()).toEqual(['Jobs/Interviews/2026-11-23 Acme.md']);
	});
});

describe('the first run', () => {
	it('offers it beside the example', async () => {
		const { bench } = await openDueView({ vault: {} });
		await bench.side.getByRole('button', { name: 'New interview note' }).click();
		await formDriver(bench).fill({ company: 'Acme' });
		await formDriver(bench).confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme”.');
	});

	it('and the view has it in its header', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME, 'Birch.md': interviewNote('company: Birch') } });
		await bench.page.evaluate(async () => {
			const { host } = window as unknown as { host: { app: { workspace: { getLeaf(kind: string): { setViewState(state: unknown): Promise<void> } } } } };
			await host.app.workspace.getLeaf('tab').setViewState({ type: 'interview-follow-ups-due', active: true });
		});
		await bench.page.locator('.mod-root .mod-active .view-action[aria-label="New interview note"]').click();
		expect(await formDriver(bench).isOpen()).toBe(true);
		await bench.page.keyboard.press('Escape');
	});
});
