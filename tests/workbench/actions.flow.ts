import { describe, expect, it } from 'vitest';
import { openWorkbench } from './flow';
import type { Workbench } from './workbench';

const ACME = [
	'---',
	'type: interview',
	'company: "[[Acme]]"',
	'role: Backend Engineer',
	'date: 2026-11-18',
	'interviewers:',
	'  - Dana Reyes',
	'  - Kim Lund (recruiter)',
	'sent:',
	'  - 2026-11-19 thank-you to Dana Reyes',
	'  - 2026-11-19 thank-you to Kim Lund',
	'---',
	'Body',
	'',
].join('\n');

/** The app with one note, which is open; on Mon 23 Nov 2026 unless told. */
async function openNote(text: string, today = '2026-11-23'): Promise<Workbench> {
	const bench = await openWorkbench({ vault: { 'Acme.md': text }, today });
	await bench.page.evaluate(() => {
		const { host } = window as unknown as { host: { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } } };
		return host.app.workspace.openLinkText('Acme', '');
	});
	return bench;
}

async function confirm(bench: Workbench): Promise<void> {
	await bench.page.keyboard.press('Enter');
	await bench.settled();
}

describe('what happened is logged from the open note', () => {
	it('marks the follow-up sent and takes it back byte for byte', async () => {
		const bench = await openNote(ACME);
		await bench.command('Mark sent');
		expect(await bench.files.read('Acme.md')).toContain('  - 2026-11-23 check-in to Kim Lund\n');
		expect((await bench.notices())[0]).toMatch(/^Logged\. Next: value-add from /);
		await bench.page.locator('.ifu-undo').click();
		await bench.settled();
		expect(await bench.files.read('Acme.md')).toBe(ACME);
	});

	it('asks for the name when nobody is known', async () => {
		const bench = await openNote('---\ntype: interview\ncompany: Acme\nrole: Cook\ndate: 2026-11-16\n---\n');
		await bench.command('Mark sent');
		await confirm(bench);
		expect(await bench.page.locator('.ifu-form').innerText()).toContain('Type the name');
		await bench.page.keyboard.type('Jo Park');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('  - 2026-11-23 check-in to Jo Park\n');
	});

	it('logs a reply, and shows beforehand which date their words hold', async () => {
		const bench = await openNote(ACME);
		await bench.command('They replied…');
		expect(await bench.page.locator('#ifu-from').inputValue()).toBe('Kim Lund');
		await bench.page.keyboard.type('we decide by Friday');
		expect(await bench.page.locator('#ifu-their-words-preview').innerText()).toBe('They will answer by Fri 27 Nov 2026.');
		await bench.page.locator('#ifu-date').fill('Thursday');
		expect(await bench.page.locator('#ifu-date-preview').innerText()).toBe('→ Thu 19 Nov 2026');
		expect(await bench.page.locator('#ifu-their-words-preview').innerText()).toBe('They will answer by Fri 20 Nov 2026.');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('replies:\n  - "2026-11-19 from Kim Lund: we decide by Friday"\n');
	});

	it('refuses a reply from the future under its field, and Escape leaves no trace', async () => {
		const bench = await openNote(ACME);
		await bench.command('They replied…');
		await bench.page.locator('#ifu-date').fill('2027-01-01');
		await confirm(bench);
		expect(await bench.page.locator('.ifu-form [role="alert"]').innerText()).toContain('Fri 1 Jan 2027 is still to come');
		expect(await bench.page.evaluate(() => document.activeElement?.id)).toBe('ifu-date');
		await bench.page.keyboard.press('Escape');
		expect(await bench.page.locator('.ifu-form').count()).toBe(0);
		expect(await bench.files.read('Acme.md')).toBe(ACME);
		expect(await bench.notices()).toEqual([]);
	});

	it('snoozes by a preset and in words', async () => {
		const bench = await openNote(ACME);
		await bench.command('Snooze…');
		expect(await bench.page.locator('.ifu-preset').allTextContents()).toEqual([
			'Tomorrow Tue 24 Nov',
			'In 3 days Thu 26 Nov',
			'Next Monday Mon 30 Nov',
			'In two weeks Mon 7 Dec',
		]);
		await bench.page.locator('.ifu-preset').nth(1).click();
		await bench.settled();
		expect(await bench.files.read('Acme.md')).toContain('snooze: 2026-11-26\n');
		await bench.command('Snooze…');
		await bench.page.keyboard.type('next Tuesday');
		expect(await bench.page.locator('#ifu-until-preview').innerText()).toBe('→ Tue 1 Dec 2026');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('snooze: 2026-12-01\n');
	});

	it('offers no day under two names', async () => {
		for (const today of ['2026-11-22', '2026-11-23', '2026-11-27']) {
			const bench = await openNote(ACME, today);
			await bench.command('Snooze…');
			const days = await bench.page.locator('.ifu-preset-day').allTextContents();
			expect(days).toEqual([...new Set(days)]);
			expect(days.length).toBeGreaterThanOrEqual(4);
			await bench.page.keyboard.press('Escape');
		}
	});

	it('records an offer with the day to answer by, and takes both back at once', async () => {
		const bench = await openNote(ACME);
		await bench.command('Outcome…');
		await bench.page.locator('#ifu-answer-by').fill('in a week');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('outcome: offer 2026-11-23\noffer_deadline: 2026-11-30\n');
		await bench.command('Undo the last logged change');
		expect(await bench.files.read('Acme.md')).toBe(ACME);
	});

	it('asks no day to answer by for anything but an offer', async () => {
		const bench = await openNote(ACME);
		await bench.command('Outcome…');
		await bench.page.locator('#ifu-outcome').selectOption('rejected');
		expect(await bench.page.locator('#ifu-answer-by').isVisible()).toBe(false);
		await bench.page.locator('#ifu-date').fill('yesterday');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toMatch(/outcome: rejected 2026-11-22\n---/);
	});
});

describe('suggested fixes', () => {
	it('turn words into a date after a preview, and rename a property in its place', async () => {
		const bench = await openNote('---\ntype: interview\ncompany: Acme\ndate: last Tuesday 2pm\ntimelime: by Friday\nrole: Cook\n---\n');
		await bench.command('Apply a suggested fix to this note');
		await confirm(bench);
		expect(await bench.page.locator('#ifu-date-preview').innerText()).toBe('→ Tue 17 Nov 2026, 14:00');
		await confirm(bench);
		await bench.command('Apply a suggested fix to this note');
		expect(await bench.files.read('Acme.md')).toContain('date: 2026-11-17T14:00\ntimeline: by Friday\nrole: Cook\n');
	});
});

describe('commands', () => {
	it('are offered only where they can do something', async () => {
		const bench = await openWorkbench({ vault: { 'Words.md': 'words' } });
		expect(await bench.commands()).toEqual([
			'Open follow-ups due',
			'New interview note',
			'New interview from invitation (.ics)…',
			'New interview from clipboard',
			'Copy built-in template to my folder',
		]);
	});
});
