import { describe, expect, it } from 'vitest';
import { ACME, expectNotice } from './due-view-driver';
import { mail, NO, OFFER, openReply, openReplyOverNote, type ReplyDriver } from './they-replied-driver';

describe('a pasted no', () => {
	it('is understood from its sentence, logged with its outcome in one step, and undone byte for byte', async () => {
		const view = await openReply();
		await view.paste(NO);
		expect(await view.summary()).toBe('A no.');
		expect(await view.quote()).toBe('“After long talks we have decided not to move forward with your application.”');
		expect(await view.box.isChecked()).toBe(true);
		expect(await view.bench.page.getByLabel('Also log the outcome: rejected').count()).toBe(1);
		expect(await view.line()).toBe('Will be logged as: 2026-11-23 from Kim Lund: After long talks we have decided not to move forward with your application.\nWith the outcome: rejected 2026-11-23');
		await view.confirm();
		await expectNotice(view.bench, 'Logged. Next: closing thanks from Tue 24 Nov, if you feel like it.');
		const text = await view.present();
		expect(text).toContain('"2026-11-23 from Kim Lund: After long talks we have decided not to move forward with your application."');
		expect(text).toContain('outcome: rejected 2026-11-23\n');
		expect(text).not.toContain('pleasure');
		expect(text).not.toContain('Monday?');
		expect(text.split('---\n')[2]).toBe(ACME.split('---\n')[2]);
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => view.present()).toBe(ACME);
	});

	it('is logged as a plain reply when the box is cleared', async () => {
		const view = await openReply();
		await view.paste(NO);
		await view.box.uncheck();
		expect(await view.line()).not.toContain('outcome');
		await view.bench.page.getByLabel('Date', { exact: true }).fill('');
		expect(await view.box.count()).toBe(0);
		await view.bench.page.getByLabel('Date', { exact: true }).fill('today');
		expect(await view.box.isChecked()).toBe(false);
		await view.bench.page.getByRole('button', { name: 'Log reply' }).click();
		await expectNotice(view.bench, 'Logged. Next: check-in from Mon 30 Nov, if they stay silent.');
		expect(await view.present()).not.toContain('outcome');
	});

	it('that is only hinted at is asked about and not claimed', async () => {
		const view = await openReply();
		await view.paste('The position has been put on hold.');
		expect(await view.summary()).toBe('This may be a no.');
		expect(await view.box.isChecked()).toBe(false);
		await view.confirm();
		await expectNotice(view.bench, 'Logged.');
		expect(await view.present()).not.toContain('outcome');
	});
});

describe('a pasted offer', () => {
	it('brings the day to answer by, which can be changed, and is logged with both', async () => {
		const view = await openReply();
		const { page } = view.bench;
		await view.paste(OFFER);
		expect(await view.summary()).toBe('An offer; they want an answer by Fri 4 Dec 2026.');
		expect(await page.locator('#ifu-answer-by').inputValue()).toBe('2026-12-04');
		expect(await page.locator('#ifu-answer-by-preview').innerText()).toBe('→ Fri 4 Dec 2026');
		await page.locator('#ifu-answer-by').fill('in a week');
		expect(await view.line()).toContain('\nWith the outcome: offer 2026-11-23, answer by 2026-11-30');
		await view.confirm();
		await expectNotice(view.bench, 'Logged. Next: offer reply, which is due already.');
		expect(await view.present()).toContain('outcome: offer 2026-11-23\noffer_deadline: 2026-11-30\n');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => view.present()).toBe(ACME);
	});

	it('may have no day, and one before the offer is refused', async () => {
		const view = await openReply();
		const { page } = view.bench;
		await view.paste(OFFER);
		await page.locator('#ifu-answer-by').fill('2026-11-20');
		await view.confirm();
		expect(await page.getByRole('alert').innerText()).toContain('Fri 20 Nov 2026 is before the offer');
		await page.locator('#ifu-answer-by').fill('');
		await view.confirm();
		const text = await view.present();
		expect(text).toContain('outcome: offer 2026-11-23\n');
		expect(text).not.toContain('offer_deadline');
	});

	it('is read from the day that they wrote', async () => {
		const view = await openReply();
		await view.paste('We would like to offer you the job. You have a week to decide.');
		expect(await view.summary()).toContain('by Mon 30 Nov 2026');
		await view.bench.page.getByLabel('Date', { exact: true }).fill('Friday');
		expect(await view.summary()).toContain('by Fri 27 Nov 2026');
		expect(await view.bench.page.locator('#ifu-answer-by').inputValue()).toBe('2026-11-27');
	});
});

describe('a note that holds an outcome', () => {
	const WITHDRAWN = ACME.replace('sent:', 'outcome: withdrawn 2026-11-20\nsent:');
	const openWithdrawn = (note = WITHDRAWN): Promise<ReplyDriver> => openReplyOverNote(note);

	it('keeps it, unless one says that it is to be replaced', async () => {
		const view = await openWithdrawn();
		await view.paste(OFFER);
		expect(await view.bench.page.getByLabel('Replace the outcome in the note: withdrawn 2026-11-20').isChecked()).toBe(false);
		await view.confirm();
		expect(await view.present()).toContain('outcome: withdrawn 2026-11-20\n');
	});

	it('has it replaced in its place', async () => {
		const view = await openWithdrawn();
		await view.paste(OFFER);
		await view.box.check();
		await view.confirm();
		const text = await view.present();
		expect(text).toContain('outcome: offer 2026-11-23\n');
		expect(text).toContain('offer_deadline: 2026-12-04\n');
		expect(text).not.toContain('withdrawn');
	});

	it('may be an older offer, whose day goes with it when the new one has none', async () => {
		const view = await openWithdrawn(ACME.replace('sent:', 'outcome: offer 2026-11-10\nOffer_Deadline: 2026-11-25\nsent:'));
		await view.paste(OFFER);
		await view.box.check();
		await view.bench.page.locator('#ifu-answer-by').fill('');
		await view.confirm();
		const text = await view.present();
		expect(text).toContain('outcome: offer 2026-11-23\n');
		expect(text.toLowerCase()).not.toContain('offer_deadline');
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => view.present()).toContain('outcome: offer 2026-11-10\nOffer_Deadline: 2026-11-25\n');
	});

	it('may hold a word for none', async () => {
		const view = await openWithdrawn(ACME.replace('sent:', 'outcome: pending\nsent:'));
		await view.paste(NO);
		expect(await view.bench.page.getByLabel('Also log the outcome: rejected').isChecked()).toBe(true);
		await view.confirm();
		expect(await view.present()).toContain('outcome: rejected 2026-11-23\n');
	});

	it('is not written over when it has changed while the form stood open', async () => {
		const view = await openWithdrawn(ACME);
		await view.paste(NO);
		await view.bench.files.write('Acme.md', WITHDRAWN);
		await view.confirm();
		await expectNotice(view.bench, 'The note has changed since');
		expect(await view.present()).toBe(WITHDRAWN);
	});
});

describe('news of when they will answer', () => {
	it('is claimed where it is sure', async () => {
		const view = await openReply();
		await view.paste(mail('Sorry for the silence.', 'We will get back to you by 4 December.'));
		expect(await view.summary()).toBe('They will answer by Fri 4 Dec 2026.');
		expect(await view.box.count()).toBe(0);
		await view.confirm();
		await expectNotice(view.bench, 'Logged. Next: check-in from Mon 7 Dec, if they stay silent.');
	});

	it('offers both days where people would differ, and writes the chosen one in brackets behind their words', async () => {
		const view = await openReply({ today: '2026-11-24' });
		const { page } = view.bench;
		await view.paste(mail('Thanks for your patience.', 'We will decide next Friday, I hope.'));
		expect(await view.summary()).toBe('People would differ about “next Friday”. Which of these is meant?');
		const choices = page.locator('.ifu-day-choices button');
		expect(await choices.allTextContents()).toEqual(['Fri 27 Nov 2026 in 3 days', 'Fri 4 Dec 2026 in 10 days']);
		await choices.nth(0).click();
		expect(await view.summary()).toBe('They will answer on Fri 27 Nov 2026.');
		expect(await choices.nth(0).getAttribute('aria-pressed')).toBe('true');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fri 27 Nov 2026 in 3 days');
		await page.getByLabel('Date', { exact: true }).fill('last Thursday');
		expect(await choices.allTextContents()).not.toContain('Fri 4 Dec 2026 in 10 days');
		expect(await page.locator('.ifu-day-choices [aria-pressed="true"]').count()).toBe(0);
		await page.getByLabel('Date', { exact: true }).fill('today');
		await choices.nth(0).click();
		await page.getByLabel('From', { exact: true }).focus();
		await view.confirm();
		expect(await view.present()).toContain('We will decide next Friday (2026-11-27), I hope.');
		await view.row('Check-in to Kim Lund, from Mon 30 Nov').waitFor();
		expect(await view.bench.side.locator('.ifu-row-question').count()).toBe(0);
	});
});

describe('an invitation to a next round', () => {
	it('is named, with what it needs, and logged like any reply', async () => {
		const view = await openReply();
		await view.paste('We would like to invite you to a second interview on Thursday.');
		expect(await view.summary()).toBe('They seem to invite you to a next round. Log the reply, then make its interview note.');
		expect(await view.box.count()).toBe(0);
		await view.confirm();
		await expectNotice(view.bench, 'Logged.');
		expect(await view.present()).toContain('2026-11-23 from Kim Lund: We would like to invite you to a second interview on Thursday.');
	});
});

describe('a reply without news', () => {
	it('begins the rhythm anew, and keeps short words as they are', async () => {
		const view = await openReply();
		await view.paste('thanks, still talking');
		expect(await view.summary()).toBe('No date in these words, so the usual rhythm starts anew on Mon 23 Nov 2026.');
		expect(await view.box.count()).toBe(0);
		expect(await view.line()).toBe('Will be logged as: 2026-11-23 from Kim Lund: thanks, still talking');
		await view.confirm();
		expect(await view.present()).toContain('2026-11-23 from Kim Lund: thanks, still talking');
	});

	it('is no timeline because of what it quotes', async () => {
		const view = await openReply();
		await view.paste(mail('Thank you for your patience, we are still talking.'));
		expect(await view.summary()).toContain('No date in these words');
		await view.bench.page.keyboard.press('Escape');
		expect(await view.present()).toBe(ACME);
	});
});
