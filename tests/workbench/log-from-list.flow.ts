import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView, type DueViewDriver } from './due-view-driver';

async function choose({ bench, row }: DueViewDriver, name: string, item: string): Promise<void> {
	await row(name).locator('.ifu-row-title').click({ button: 'right' });
	await bench.page.locator('.menu-item').getByText(item).click();
}

describe('they replied', () => {
	it('with a new date, which the row then waits for', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		const { page, files } = view.bench;
		await choose(view, 'Check-in to Kim Lund', 'They replied…');
		await page.getByLabel('Their words').fill('we need two more weeks');
		await page.getByLabel('Date', { exact: true }).fill('Friday');
		await page.keyboard.press('Enter');
		await expectNotice(view.bench, 'Logged. Next: check-in from Mon 7 Dec, if they stay silent.');
		expect(await files.read('Acme.md')).toContain('2026-11-20 from Kim Lund: we need two more weeks');
		await expect.poll(view.groups).toEqual(['Waiting, 1']);
		await view.row('Check-in to Kim Lund, from Mon 7 Dec').locator('.collapse-icon').click();
		expect(await view.row('Check-in to Kim Lund').locator('.ifu-row-why').innerText()).toContain('“we need two more weeks” on Fri 20 Nov');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(view.groups).toEqual(['Due today, 1']);
		expect(await files.read('Acme.md')).toBe(ACME);
	});

	it('without a date, and the silence counts afresh', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'They replied…');
		await view.bench.page.getByLabel('Their words').fill('thanks, still talking');
		await view.bench.page.getByRole('button', { name: 'Log reply' }).click();
		await view.row('Check-in to Kim Lund, from Mon 30 Nov').waitFor();
		expect(await view.groups()).toEqual(['Upcoming, 1']);
	});

	it('with a no: the words and the outcome are logged, and only thanks are left', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'They replied…');
		await view.bench.page.getByLabel('Their words').fill('we went with somebody else');
		await view.bench.page.keyboard.press('Enter');
		await expectNotice(view.bench, 'Logged. Next: closing thanks from Tue 24 Nov, if you feel like it.');
		await view.row('Closing thanks to Kim Lund, from tomorrow, optional').waitFor();
		expect(await view.groups()).toEqual(['Upcoming, 1']);
		expect(await view.bench.files.read('Acme.md')).toContain('outcome: rejected 2026-11-23');
	});

	it('with a no that was logged as a plain reply: the outcome can be said later', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'They replied…');
		await view.bench.page.getByLabel('Their words').fill('we went with somebody else');
		await view.bench.page.getByLabel('Also log the outcome').uncheck();
		await view.bench.page.keyboard.press('Enter');
		await expect.poll(view.groups).toEqual(['Upcoming, 1']);
		await choose(view, 'Check-in to Kim Lund', 'Outcome…');
		await view.bench.page.getByLabel('What happened').selectOption({ label: 'They said no' });
		await view.bench.page.keyboard.press('Enter');
		await view.row('Closing thanks to Kim Lund, from tomorrow, optional').waitFor();
	});
});

describe('snooze', () => {
	it('by a preset, and takes it back', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'Snooze…');
		await view.bench.page.getByRole('button', { name: 'Tomorrow Tue 24 Nov' }).click();
		await expectNotice(view.bench, 'Snoozed until Tue 24 Nov.');
		await view.row('Check-in to Kim Lund, from tomorrow').waitFor();
		expect(await view.bench.files.read('Acme.md')).toContain('snooze: 2026-11-24\n');
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await view.row('Check-in to Kim Lund, until Wed 25 Nov').waitFor();
		expect(await view.bench.files.read('Acme.md')).toBe(ACME);
	});

	it('by words, shown as a day before they are written', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'Snooze…');
		await view.bench.page.getByLabel('Until', { exact: true }).fill('in 2 weeks');
		await view.bench.page.getByText('→ Mon 7 Dec 2026').waitFor();
		await view.bench.page.keyboard.press('Enter');
		await view.row('Graceful close to Kim Lund').or(view.row('Value-add to Kim Lund')).first().waitFor();
		expect(await view.groups()).toEqual(['Upcoming, 1']);
		expect(await view.bench.files.read('Acme.md')).toContain('snooze: 2026-12-07\n');
	});

	it('says under the field what it cannot read, and writes nothing', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'Snooze…');
		await view.bench.page.getByLabel('Until', { exact: true }).fill('when I feel like it');
		await view.bench.page.keyboard.press('Enter');
		expect(await view.bench.page.getByRole('alert').innerText()).toContain('“when I feel like it” holds no date I can read.');
		await view.bench.page.keyboard.press('Escape');
		expect(await view.bench.files.read('Acme.md')).toBe(ACME);
	});

	it('is not offered for a thank-you, which does not wait', async () => {
		const view = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers: [Dana Reyes]') } });
		await view.row('Thank-you to Dana Reyes').locator('.ifu-row-title').click({ button: 'right' });
		expect(await view.bench.page.locator('.menu-item').allInnerTexts()).not.toContain('Snooze…');
		await view.bench.page.keyboard.press('Escape');
	});
});

describe('outcome', () => {
	it('offer with the day to answer by: an answer here, and news of it to every other application', async () => {
		const birch = interviewNote('company: Birch Labs', 'role: Cook', 'date: 2026-11-19', 'contact: Tom Okafor');
		const view = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': birch } });
		await choose(view, 'Check-in to Kim Lund', 'Outcome…');
		await view.bench.page.getByLabel('Answer by').fill('in a week');
		await view.bench.page.keyboard.press('Enter');
		await view.row('Offer reply to Kim Lund').waitFor();
		expect(await view.titles('Due today')).toEqual(expect.arrayContaining(['Offer reply to Kim Lund', 'News of another offer to Tom Okafor']));
		expect(await view.bench.files.read('Acme.md')).toContain('outcome: offer 2026-11-23\noffer_deadline: 2026-11-30\n');
		await view.row('News of another offer to Tom Okafor').locator('.collapse-icon').click();
		expect(await view.row('News of another offer').locator('.ifu-row-why').innerText()).toContain('Mon 30 Nov');
	});

	it('withdrawn: nothing is left to do', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await choose(view, 'Check-in to Kim Lund', 'Outcome…');
		await view.bench.page.getByLabel('What happened').selectOption({ label: 'I withdrew' });
		await view.bench.page.getByRole('button', { name: 'Log outcome' }).click();
		await expect.poll(view.groups).toEqual([]);
		await view.bench.side.getByText('All your applications have come to an end.').waitFor();
	});
});
