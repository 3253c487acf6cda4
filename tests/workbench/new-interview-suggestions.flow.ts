import { describe, expect, it } from 'vitest';
import { expectNotice, interviewNote, openDueView } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const VAULT = {
	'Interviews/2026-11-03 Acme.md': interviewNote('company: "[[Acme GmbH]]"', 'role: Backend Engineer', 'date: 2026-11-03', 'interviewers: ["[[Dana Reyes]]", Siân O\'Brien]'),
	'Interviews/2026-11-10 Acme round 2.md': interviewNote('company: "[[Acme GmbH]]"', 'role: Backend Engineer', 'date: 2026-11-10', 'round: 2'),
	'Interviews/2026-11-12 Birch.md': interviewNote('company: Birch Labs', 'role: Cook', 'application: Birch, spring', 'date: 2026-11-12'),
	'Firms/Acme GmbH.md': '---\naliases: [Acme]\nemail: jobs@acme.example\n---\n',
	'People/Dana Reyes.md': '---\naliases: [D. Reyes]\nemail: dana@acme.example\n---\n',
	'People/Reyes, Tom.md': 'No address.',
	'Inbox/佐藤 美咲.md': '---\nemail: misaki@acme.example\n---\n',
	'Diary.md': 'Rain.',
};

async function openForm(options: WorkbenchOptions = {}): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView({ vault: VAULT, ...options });
	await bench.command('New interview note');
	return { bench, form: formDriver(bench) };
}

describe('company, role and round', () => {
	it('are offered as the vault has them, and the number follows', async () => {
		const { bench, form } = await openForm();
		expect(await form.suggestions()).toEqual([]);
		await bench.page.keyboard.type('ac');
		expect(await form.suggestions()).toEqual(['Acme GmbH']);
		await bench.page.keyboard.press('Enter');
		expect(await form.field('company').inputValue()).toBe('Acme GmbH');
		await bench.page.keyboard.press('Tab');
		expect(await form.suggestions()).toEqual([]);
		await bench.page.keyboard.type('eng');
		expect(await form.suggestions()).toEqual(['Backend Engineer']);
		await bench.page.keyboard.press('Enter');
		expect(await form.field('round').inputValue()).toBe('3');
		expect(await form.preview('round')).toBe('The last one was on Tue 10 Nov.');
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme GmbH round 3”.');
		expect(await bench.files.read('2026-11-23 Acme GmbH round 3.md')).toContain("company: '[[Acme GmbH]]'\nrole: Backend Engineer\ndate: 2026-11-23\nround: 3\n");
	});

	it.each(['company', 'role', 'interviewers'])('choose nothing by Enter in an empty field: %s', async (name) => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'Acme GmbH' });
		await form.field(name).fill('x');
		await form.field(name).fill('');
		expect(await form.suggestions()).toEqual([]);
		await form.confirm();
		if (name === 'company') expect(await form.complaint('company')).not.toBe('');
		else await expectNotice(bench, 'Made “2026-11-23 Acme GmbH');
		const made = (await bench.files.list()).filter((path) => path.startsWith('2026-11-23'));
		expect(made).toHaveLength(name === 'company' ? 0 : 1);
		for (const path of made) expect(await bench.files.read(path)).toMatch(/\nrole:\n.*\ninterviewers:\n/);
		if (name === 'company') await bench.page.keyboard.press('Escape');
	});

	it('and nothing once it stands there whole', async () => {
		const { bench, form } = await openForm();
		await form.field('company').pressSequentially('acme gmbh');
		await form.field('role').pressSequentially('Backend Engineer');
		expect(await form.suggestions()).toEqual([]);
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme GmbH round 3”.');
	});

	it('have the roles of the company that is typed, under an alias too, and of no other', async () => {
		const { bench, form } = await openForm();
		for (const [company, roles] of [['Birch Labs', ['Cook']], ['acme', []], ['Cedar', []], ['', []]] as const) {
			await form.fill({ company, role: '' });
			await form.field('role').pressSequentially('co');
			expect(await form.suggestions(), company).toEqual(roles);
		}
		await form.fill({ company: 'acme', role: '' });
		await form.field('role').pressSequentially('b');
		expect(await form.suggestions()).toEqual(['Backend Engineer']);
		await bench.page.keyboard.press('Escape');
		await bench.page.keyboard.press('Escape');
	});

	it('are the vault’s own, however they are spelt', async () => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'acme', role: 'backend  engineer' });
		expect(await form.field('round').inputValue()).toBe('3');
		await form.fill({ round: '' });
		await form.fill({ date: '20 Nov' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-20 Acme GmbH”.');
		const text = await bench.files.read('2026-11-20 Acme GmbH.md');
		expect(text).toContain("company: '[[Acme GmbH]]'\nrole: Backend Engineer\n");
		expect(text).not.toContain('round:');
	});

	it('of another role begin anew, and the note’s name says which', async () => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'Acme GmbH', role: 'Data Engineer' });
		expect(await form.field('round').inputValue()).toBe('');
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme GmbH Data Engineer”.');
	});

	it('stay in the group that the user has made', async () => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'Birch Labs', role: 'Cook' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Birch Labs round 2”.');
		expect(await bench.files.read('2026-11-23 Birch Labs round 2.md')).toContain("application: 'Birch, spring'\n");
	});
});

describe('interviewers', () => {
	it('are offered for the name being typed: people of interviews, with an address, or beside them', async () => {
		const { bench, form } = await openForm();
		await form.field('interviewers').focus();
		expect(await form.suggestions()).toEqual([]);
		await bench.page.keyboard.type('rey');
		expect(await form.suggestions()).toEqual(['Reyes, Tom', 'Dana Reyes\nD. Reyes · dana@acme.example']);
		await bench.page.keyboard.press('ArrowDown');
		await bench.page.keyboard.press('Enter');
		expect(await form.field('interviewers').inputValue()).toBe('Dana Reyes, ');
		expect(await form.isOpen()).toBe(true);
		await bench.page.keyboard.type('tom');
		await bench.page.keyboard.press('Enter');
		await bench.page.keyboard.type('siâ');
		expect(await form.suggestions()).toEqual(["Siân O'Brien"]);
		await bench.page.keyboard.press('Enter');
		await bench.page.keyboard.type('佐');
		await bench.page.keyboard.press('Enter');
		await bench.page.keyboard.type('acme');
		expect(await form.suggestions()).not.toContain('Acme GmbH');
		for (let at = 0; at < 4; at++) await bench.page.keyboard.press('Backspace');
		expect(await form.field('interviewers').inputValue()).toBe("Dana Reyes, [[Reyes, Tom]], Siân O'Brien, 佐藤 美咲, ");
		expect(await form.preview('interviewers')).toBe("→ 4 people: [[Dana Reyes]], [[Reyes, Tom]], Siân O'Brien, [[佐藤 美咲]]");
		await form.fill({ company: 'Cedar' });
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.read('2026-11-23 Cedar.md')).toContain("interviewers:\n  - '[[Dana Reyes]]'\n  - '[[Reyes, Tom]]'\n  - Siân O'Brien\n  - '[[佐藤 美咲]]'\n");
	});

	it('can be a panel of nine', async () => {
		const { bench, form } = await openForm();
		const names = ['Ana', 'Ben', 'Cleo', 'Dov', 'Edda', 'Farid', 'Grace', 'Hugo', 'Ida'].map((name) => `${name} Panel`);
		await form.fill({ company: 'Cedar', interviewers: names.join(', ') });
		expect(await form.preview('interviewers')).toContain('→ 9 people: Ana Panel,');
		await form.field('date').focus();
		await form.confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.read('2026-11-23 Cedar.md')).toContain(names.map((name) => `\n  - ${name}`).join(''));
		await bench.settled();
		expect(await bench.files.list()).toContain('2026-11-23 Cedar.md');
	});
});

describe('templates', () => {
	const settings = { templateFolder: 'Templates' };
	const mine = '---\ntype: interview\nname: Mine\ntags: [jobs]\n---\n# {{company}}, {{interview_weekday}}\n\n{{nonsense}}\n- ';

	it('of one’s own come first, are filled, and name what they cannot fill', async () => {
		const { bench, form } = await openForm({ vault: { ...VAULT, 'Templates/Mine.md': mine, 'Templates/Thanks.md': '---\nstep: thank-you\n---\nHi' }, settings });
		expect(await form.field('template').locator('option').allInnerTexts()).toEqual(['Mine', 'Interview', 'Phone screen', 'Panel interview', 'Onsite', 'No sections']);
		await form.fill({ company: 'Cedar' });
		await form.confirm();
		await expectNotice(bench, '“Mine”, line 8: {{nonsense}} is no variable. It stays in the text as it is.');
		expect(await bench.files.read('2026-11-23 Cedar.md')).toMatch(/tags:\n {2}- jobs\n---\n\n# Cedar, Monday\n\n\{\{nonsense\}\}\n- \n$/);
	});

	it('can be done without', async () => {
		const { bench, form } = await openForm();
		await form.fill({ company: 'Cedar' });
		await form.field('template').selectOption({ label: 'No sections' });
		await form.field('template').focus();
		await form.confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.read('2026-11-23 Cedar.md')).toMatch(/---\n\n$/);
	});
});

it('two that are made at once are two, and one that is confirmed twice is one', async () => {
	const { bench } = await openForm();
	await bench.command('New interview note');
	await bench.page.evaluate(() => {
		for (const form of document.querySelectorAll<HTMLFormElement>('.ifu-form')) {
			const company = form.querySelector('input');
			if (company) company.value = 'Cedar';
			form.requestSubmit();
			form.requestSubmit();
		}
	});
	await expect.poll(async () => (await bench.files.list()).filter((path) => path.includes('Cedar'))).toEqual(['2026-11-23 Cedar 2.md', '2026-11-23 Cedar.md']);
	await expectNotice(bench, 'Made “2026-11-23 Cedar 2”.');
	await bench.settled();
});
