import { describe, expect, it } from 'vitest';
import { ACME, closeDueView, interviewNote, openDueView, openInMainArea, plainSpaces } from './due-view-driver';

describe('the example vault', () => {
	it('shows every group with its count, and its rows in order', async () => {
		const { bench, groups, titles } = await openDueView();
		expect(await bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 2 overdue · 9 due');
		expect(await groups()).toEqual(['Overdue, 2', 'Due today, 9', 'Upcoming, 5', 'Waiting, 4', 'Needs attention, 4']);
		expect(await titles('Overdue')).toEqual(['Check-in to Arvid Lindqvist', 'Thank-you to Pilar Arroyo']);
		expect(await titles('Due today')).toHaveLength(9);
		expect(await titles('Upcoming')).toEqual([
			'Thank-you to Ritva Lehtonen',
			'Thank-you to Samir Aziz',
			'Check-in to Thandiwe Mokoena',
			'Check-in to Íñigo Etxeberria',
			'Value-add to Farah Siddiqui',
		]);
		expect(await titles('Waiting')).toContain('Apotek Rønnebær · Pharmacist');
		expect(await titles('Needs attention')).toEqual([
			'2026-11-10 Kestrel Basin Water',
			'2026-11-13 Skerrylight Radio',
			'2026-11-19 Ravensyke Creamery',
			'2026-11-22 Lanternfish Kitchen round 2',
		]);
		expect(await bench.side.locator('.tree-item-flair').allInnerTexts()).toEqual(['2', '9', '5', '4', '4']);
	});

	it('unfolds the first row of what is to be done now, and no other', async () => {
		const { bench } = await openDueView();
		const unfolded = bench.side.locator('.ifu-row[aria-expanded="true"] .ifu-row-title');
		expect(await unfolded.allInnerTexts()).toEqual(['Check-in to Arvid Lindqvist', 'Offer reply to Annegret Vollmer']);
	});

	it('is another list on another day', async () => {
		const { row } = await openDueView({ today: '2026-11-24' });
		await row('Thank-you to Ritva Lehtonen, today').waitFor();
		await row('Value-add to Ngozi Adeyemi, last day today').waitFor();
	});
});

describe('folding', () => {
	it('folds a group and remembers it when the view is opened again', async () => {
		const { bench, group, titles } = await openDueView();
		await group('Upcoming').getByText('Upcoming', { exact: true }).click();
		expect(await group('Upcoming').getAttribute('aria-expanded')).toBe('false');
		expect(await titles('Upcoming')).toEqual([]);
		await closeDueView(bench);
		await bench.command('Open follow-ups due');
		expect(await group('Upcoming').getAttribute('aria-expanded')).toBe('false');
		expect(await group('Waiting').getAttribute('aria-expanded')).toBe('true');
		await group('Upcoming').getByText('Upcoming', { exact: true }).click();
		expect(await titles('Upcoming')).toHaveLength(5);
	});

	it('unfolds a row by its triangle and remembers that too, and the folding of the first', async () => {
		const { bench, row } = await openDueView();
		const second = row('Thank-you to Pilar Arroyo');
		const first = row('Check-in to Arvid Lindqvist');
		await second.locator('.collapse-icon').click();
		await first.locator('.collapse-icon').click();
		await closeDueView(bench);
		await bench.command('Open follow-ups due');
		expect(await second.locator('.ifu-row-why').innerText()).toContain('You spoke on Fri 20 Nov');
		expect(await first.getAttribute('aria-expanded')).toBe('false');
		expect(await bench.leafCount('markdown'), 'folding opens no note').toBe(0);
	});

	it('is not meant by a press on one row that is let go on the next', async () => {
		const { bench, group, row } = await openDueView();
		await row('Thank-you to Ritva').hover();
		await bench.page.mouse.down();
		await row('Thank-you to Samir').hover();
		await bench.page.mouse.up();
		await bench.settled();
		expect(await group('Upcoming').getAttribute('aria-expanded')).toBe('true');
	});

	it('is the same in two views, and both are remembered', async () => {
		const { bench, group } = await openDueView({ vault: { 'Acme.md': ACME } });
		await openInMainArea(bench);
		const tab = bench.note.getByRole('treeitem', { name: 'Check-in to Kim Lund' });
		await tab.locator('.collapse-icon').click();
		await group('Due today').getByText('Due today', { exact: true }).click();
		await tab.waitFor({ state: 'detached' });
		await closeDueView(bench);
		await bench.command('Open follow-ups due');
		expect(await group('Due today').getAttribute('aria-expanded')).toBe('false');
		await group('Due today').getByText('Due today', { exact: true }).click();
		expect(await group('Due today').locator('.ifu-row').getAttribute('aria-expanded')).toBe('false');
	});

	it('keeps what was unfolded in a group that was folded in between', async () => {
		const { group, row } = await openDueView();
		await row('Thank-you to Pilar Arroyo').locator('.collapse-icon').click();
		await group('Overdue').getByText('Overdue', { exact: true }).click();
		await group('Overdue').getByText('Overdue', { exact: true }).click();
		expect(await row('Thank-you to Pilar Arroyo').getAttribute('aria-expanded')).toBe('true');
	});
});

describe('a row', () => {
	const TIMELINE = interviewNote(
		'company: "[[Acme]]"',
		'role: Backend Engineer',
		'date: 2026-11-17',
		'round: 2',
		'interviewers: [Dana Reyes]',
		'timeline: We will make a decision by Friday',
		'sent: [2026-11-18 thank-you to Dana Reyes]',
	);

	it('says what, to whom, for which company and role, and until when', async () => {
		const { row } = await openDueView({ vault: { 'Acme.md': TIMELINE } });
		const item = row('Check-in to Dana Reyes');
		expect(await item.locator('.ifu-row-title').innerText()).toBe('Check-in to Dana Reyes');
		expect(plainSpaces(await item.locator('.ifu-row-details').innerText())).toBe('until Tue 24 Nov, 1 day left · Acme · Backend Engineer · round 2');
		expect(await item.locator('.ifu-row-details').getAttribute('aria-label')).toBe('From 2026-11-23 to 2026-11-24');
	});

	it('says why with their words in quotation marks, and what comes next', async () => {
		const { row } = await openDueView({ vault: { 'Acme.md': TIMELINE } });
		const item = row('Check-in to Dana Reyes');
		expect(await item.locator('.ifu-row-why').innerText()).toContain('“We will make a decision by Friday” on Tue 17 Nov');
		expect(await item.locator('.ifu-row-next').innerText()).toMatch(/^Next: value-add from Mon 30 Nov/);
	});

	it('names no round for the only one, and nobody when nobody is known', async () => {
		const { row } = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-17') } });
		const item = row('Check-in');
		expect(await item.locator('.ifu-row-title').innerText()).toBe('Check-in');
		expect(plainSpaces(await item.locator('.ifu-row-details').innerText())).toMatch(/ · Acme$/);
	});

	it('writes days in the language of its sentences, whatever the app speaks', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME }, settings: { language: 'de' }, locale: 'de-DE' });
		expect(await bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 1 due');
	});
});
