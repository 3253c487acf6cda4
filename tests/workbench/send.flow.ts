import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { notesIn, selection } from './draft-driver';
import { BODY, clipboard, DRAFT, draft, KIM, opened, openMessage } from './send-driver';
import type { Workbench } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

describe('open in mail app', () => {
	it('hands over one recipient, the subject and the plain text, and logs nothing by itself', async () => {
		const bench = await openMessage();
		await bench.command('Open in mail app');
		await expectNotice(bench, 'Handed to your mail app.');
		const [link = ''] = await opened(bench);
		expect(link).toMatch(/^mailto:kim\.lund@acme\.example\?/);
		const fields = new URLSearchParams(link.slice(link.indexOf('?') + 1).replace(/\+/g, '%2B'));
		expect(fields.get('subject')).toBe('Re: Engineer & more — 100%');
		expect(fields.get('body')).toBe(BODY.trim().replace('**migration**', 'migration').replace('[[Jenkins]]', 'Jenkins').replaceAll('\n', '\r\n'));
		expect([...fields.keys()]).toEqual(['subject', 'body']);
		expect(await bench.files.read(DRAFT)).toBe(draft());
		expect(await bench.files.read('Acme.md')).toBe(ACME);
		await bench.screenshot('send-mail');
	});

	it('copies a text that is too long for a link and says so', async () => {
		const long = `Hi Kim,\n\n${'A sentence of some length about the pilot. '.repeat(300)}`;
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft(long), 'People/Kim Lund.md': KIM }, settings: { reviewDrafts: false } });
		await bench.command('Open in mail app');
		await expectNotice(bench, 'This message is too long to hand to a mail app, so it was copied');
		expect((await opened(bench))[0]).not.toContain('body=');
		expect(await clipboard(bench)).toBe(long.trim());
	});

	it('shows the gaps that are left first, and says that one person is written to', async () => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft('Hi Kim,\n\n[one sentence] and {{topic}}', { to: 'Kim Lund and Dana Reyes' }), 'People/Kim Lund.md': KIM } });
		await bench.command('Open in mail app');
		await bench.page.getByText('3 things to look at').waitFor();
		expect(await bench.page.locator('.ifu-thing-words').allInnerTexts()).toContain('[one sentence]');
		await bench.screenshot('send-gaps');
		await bench.page.getByRole('button', { name: 'Look first' }).click();
		expect(await selection(bench)).not.toBe('');
		expect(await opened(bench)).toEqual([]);
		await bench.command('Open in mail app');
		await bench.page.getByRole('button', { name: 'Open mail app all the same' }).click();
		await expectNotice(bench, 'Handed to your mail app. A message goes to one person, so this one is addressed to Kim Lund alone.');
	});
});

describe('copy and save', () => {
	it('puts the plain text on the clipboard', async () => {
		const bench = await openMessage();
		await bench.command('Copy message');
		await expectNotice(bench, 'Copied.');
		expect(await clipboard(bench)).toBe(BODY.trim().replace('**migration**', 'migration').replace('[[Jenkins]]', 'Jenkins'));
	});

	it('saves a mail that is not sent yet beside the draft, and never over another', async () => {
		const bench = await openMessage();
		await bench.command('Save as .eml');
		await expectNotice(bench, 'Saved as “Drafts/Check-in.eml”. Your mail app opens it as a draft.');
		await bench.command('Save as .eml');
		await expectNotice(bench, 'Saved as “Drafts/Check-in 2.eml”.');
		expect(await notesIn(bench, 'Drafts')).toEqual(['Check-in 2.eml', 'Check-in.eml', 'Check-in.md']);
		const eml = await bench.files.read('Drafts/Check-in.eml');
		expect(eml).toMatch(/^X-Unsent: 1\r\n/m);
		expect(eml).toMatch(/^To: Kim Lund <kim\.lund@acme\.example>\r\n/m);
		expect(eml).not.toMatch(/^(?:cc|bcc):/im);
	});
});

describe('I sent it', () => {
	it('logs the day in both notes, says what comes next, and is taken back as one', async () => {
		const bench = await openMessage();
		await bench.command('I sent it…');
		await bench.screenshot('send-logged');
		await bench.page.getByLabel('Sent on').fill('yesterday');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, 'Logged. Next: value-add from Mon 30 Nov, if they stay silent.');
		expect(await bench.files.read('Acme.md')).toBe(ACME.replace('---\nWhat', '  - 2026-11-22 check-in to Kim Lund\n---\nWhat'));
		expect(await bench.files.read(DRAFT)).toContain('\nsent: 2026-11-22\n');
		expect(await bench.commands()).not.toContain('I sent it…');
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(bench, 'Undone.');
		expect(await bench.files.read('Acme.md')).toBe(ACME);
		expect(await bench.files.read(DRAFT)).toBe(draft());
	});

	it('follows from the notice of the mail app', async () => {
		const bench = await openMessage();
		await bench.command('Open in mail app');
		await bench.page.locator('.notice').getByRole('button', { name: 'I sent it…' }).first().click();
		await bench.page.getByRole('button', { name: 'Log it' }).click();
		await expect.poll(() => bench.files.read('Acme.md')).toContain('  - 2026-11-23 check-in to Kim Lund\n');
	});

	it('says which link to mend when the interview is not to be found, and logs nothing', async () => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft(BODY, { interview: 'Gone' }) } });
		await bench.command('I sent it…');
		await expectNotice(bench, 'The interview note “Gone” that “Check-in” links to is not in the vault, so nothing was logged.');
		expect(await bench.files.read(DRAFT)).toBe(draft(BODY, { interview: 'Gone' }));
	});

	it('logs in neither note when one of them cannot be written', async () => {
		const bench = await openMessage();
		await bench.command('I sent it…');
		await bench.files.remove('Acme.md');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, '“Acme” is no longer in the vault, so nothing was written.');
		expect(await bench.files.read(DRAFT)).toBe(draft());
	});

	it('finds the interview under its new name', async () => {
		const bench = await openMessage();
		await bench.files.rename('Acme.md', 'Acme round 1.md');
		await bench.files.write(DRAFT, draft(BODY, { interview: 'Acme round 1' }));
		await bench.command('I sent it…');
		await bench.page.keyboard.press('Enter');
		await expect.poll(() => bench.files.read('Acme round 1.md')).toContain('check-in to Kim Lund');
	});

	it('from the list marks the draft as well', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, [DRAFT]: draft() } });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Mark sent' }).click();
		await expectNotice(bench, 'Logged. Next: value-add from Mon 30 Nov');
		expect(await bench.files.read(DRAFT)).toContain('\nsent: 2026-11-23\n');
	});
});

describe('the menu of a note', () => {
	async function menuOf(bench: Workbench, path: string): Promise<string[]> {
		await bench.page.evaluate((at) => (window as unknown as WorkbenchWindow).host.openNoteMenu(at), path);
		return (await bench.page.locator('.menu-item').allInnerTexts()).map((item) => item.trim());
	}

	it('holds what can be done with a message, and with an interview', async () => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft(), 'Diary.md': 'Rain.' } });
		expect(await menuOf(bench, 'Diary.md')).toEqual([]);
		expect(await menuOf(bench, 'Acme.md')).toEqual(['Draft thank-yous for everyone', 'They replied…']);
		await bench.page.keyboard.press('Escape');
		expect(await menuOf(bench, DRAFT)).toEqual(['Review draft', 'Open in mail app', 'Copy message', 'Save as .eml', 'I sent it…']);
		await bench.page.locator('.menu-item', { hasText: 'Copy message' }).click();
		await expectNotice(bench, 'Copied.');
	});
});

describe('the menu of a row with a draft', () => {
	it('holds every way out', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, [DRAFT]: draft(), 'People/Kim Lund.md': KIM } });
		await row('Check-in to Kim Lund').click({ button: 'right' });
		const items = await bench.page.locator('.menu-item').allInnerTexts();
		expect(items.map((item) => item.trim())).toEqual([
			'Open draft', 'Mark sent', 'Review draft', 'Open in mail app', 'Copy message', 'Save as .eml', 'Sent on another day…', 'They replied…', 'Snooze…', 'Outcome…', 'Open note', 'Open in new tab', 'Open to the right',
		]);
		await bench.page.locator('.menu-item', { hasText: 'Sent on another day' }).click();
		await bench.page.getByLabel('Sent on').waitFor();
	});

	it('is not that long without one', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers: [Kim Lund]') } });
		await row('Thank-you to Kim Lund').click({ button: 'right' });
		expect((await bench.page.locator('.menu-item').allInnerTexts()).map((item) => item.trim())).not.toContain('Copy message');
		await bench.page.keyboard.press('Escape');
	});
});
