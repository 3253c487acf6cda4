import { describe, it } from 'vitest';
import { ACME, interviewNote, openDueView, type DueViewDriver } from './due-view-driver';
import { openWorkbench } from './flow';
import type { Workbench } from './workbench';

async function openMenuOf({ row }: DueViewDriver, name: string): Promise<void> {
	await row(name).locator('.ifu-row-title').click({ button: 'right' });
}

async function chooseIn({ bench }: DueViewDriver, item: string): Promise<void> {
	await bench.page.locator('.menu-item').getByText(item, { exact: true }).click();
	await bench.settled();
}

const NEXT_FRIDAY = interviewNote('company: Acme', 'role: Backend Engineer', 'date: 2026-11-24', 'contact: Kim Lund', 'timeline: next Friday', 'sent:', '  - 2026-11-25 thank-you to Kim Lund');
const FOUND = interviewNote('company: Birch Labs', 'role: Data Engineer', 'date: 2026-11-30', 'contact: Ines Prado', 'sent:', '  - 2026-12-01 thank-you to Ines Prado').replace('What we talked about.', '- Ines said they would decide by Friday');
const READ = interviewNote(
	'company: Acme',
	'date: 2026-11-17',
	'timeline: We want to be done by next Friday',
	'replies:',
	'  - 2026-11-19 from Kim Lund: we need two more weeks',
	'  - 2026-11-20 from Kim Lund: sorry that it takes so long, you will hear from us in a few weeks',
	'snooze: in three days',
).replace('What we talked about.', 'They seem to like me, more or less.');

const sideBar = ({ page }: Workbench): ReturnType<Workbench['page']['locator']> => page.locator('.mod-right-split');

describe.each(['light', 'dark'] as const)('pictures in %s', (theme) => {
	it('of the list, its menu, a focused row and the notice', async () => {
		const view = await openDueView({ theme, width: 340, height: 1000 });
		const { bench } = view;
		await bench.screenshot(`due-view-${theme}`, sideBar(bench));
		await openMenuOf(view, 'News of another offer');
		await bench.screenshot(`menu-${theme}`);
		await bench.page.keyboard.press('Escape');
		await view.row('Thank-you to Pilar Arroyo').focus();
		await bench.page.keyboard.press('ArrowUp');
		await bench.screenshot(`focus-${theme}`, sideBar(bench));
		await bench.page.keyboard.press('s');
		await bench.page.locator('.ifu-undo').waitFor();
		await bench.screenshot(`marked-sent-${theme}`);
	});

	it('of what waits and what needs attention', async () => {
		const { bench, group } = await openDueView({ theme, width: 300, height: 1200 });
		for (const title of ['Overdue', 'Due today', 'Upcoming']) await group(title).getByText(title, { exact: true }).click();
		await bench.page.mouse.move(0, 0);
		await group('Waiting').locator('.collapse-icon').nth(1).click();
		await bench.screenshot(`waiting-and-attention-${theme}`, sideBar(bench));
	});

	it('of words that people would differ about, and of some that were found in a note', async () => {
		const view = await openDueView({ theme, today: '2026-12-07', width: 340, vault: { 'Acme.md': NEXT_FRIDAY, 'Birch.md': FOUND } });
		await view.row('Check-in to Ines Prado').locator('.collapse-icon').click();
		await view.bench.screenshot(`questions-${theme}`, sideBar(view.bench));
		await view.row('Check-in to Kim Lund').getByRole('button', { name: 'Another date…' }).click();
		await view.bench.page.keyboard.type('next Tuesday');
		await view.bench.screenshot(`form-another-date-${theme}`);
		await view.bench.page.keyboard.press('Escape');
	});

	it('of readings in the editor', async () => {
		const bench = await openWorkbench({ theme, vault: { 'Acme.md': READ }, height: 640 });
		await bench.editor.open('Acme.md');
		await bench.editor.typeAtEnd('timeline', ' or so');
		await bench.screenshot(`readings-${theme}`);
	});

	it('of each form, as it opens and with something wrong', async () => {
		const view = await openDueView({ theme, vault: { 'Acme.md': ACME } });
		const { bench } = view;
		const field = (name: string): ReturnType<typeof bench.page.locator> => bench.page.getByLabel(name, { exact: true });
		await openMenuOf(view, 'Check-in');
		await chooseIn(view, 'They replied…');
		await field('Their words').fill('We need two more weeks, sorry');
		await field('Date').fill('someday');
		await bench.page.keyboard.press('Enter');
		await bench.screenshot(`form-replied-${theme}`);
		await bench.page.keyboard.press('Escape');
		await openMenuOf(view, 'Check-in');
		await chooseIn(view, 'Snooze…');
		await field('Until').fill('next Tuesday');
		await bench.screenshot(`form-snooze-${theme}`);
		await bench.page.keyboard.press('Escape');
		await openMenuOf(view, 'Check-in');
		await chooseIn(view, 'Outcome…');
		await bench.screenshot(`form-outcome-${theme}`);
		await bench.page.keyboard.press('Escape');
	});
});

describe('pictures of a phone of 320 px', () => {
	it('with the list, its menu and a form', async () => {
		const view = await openDueView({ phone: true, width: 320, height: 700 });
		await view.bench.screenshot('phone-list');
		await view.row('Check-in to Arvid').getByRole('button', { name: 'More' }).click();
		await view.bench.screenshot('phone-menu');
		await chooseIn(view, 'They replied…');
		await view.bench.screenshot('phone-form-replied');
		await view.bench.page.keyboard.press('Escape');
		await view.row('Check-in to Arvid').getByRole('button', { name: 'More' }).click();
		await chooseIn(view, 'Snooze…');
		await view.bench.screenshot('phone-form-snooze');
		await view.bench.page.keyboard.press('Escape');
		await view.row('Check-in to Arvid').getByRole('button', { name: 'Mark sent' }).click();
		await view.bench.page.locator('.ifu-undo').waitFor();
		await view.bench.screenshot('phone-marked-sent');
	});
});

describe('pictures of readings on a phone of 320 px', () => {
	it('in a note and in the list', async () => {
		const note = await openWorkbench({ phone: true, width: 320, height: 700, vault: { 'Acme.md': READ } });
		await note.editor.open('Acme.md');
		await note.screenshot('phone-readings');
		const view = await openDueView({ phone: true, width: 320, height: 700, today: '2026-12-07', vault: { 'Acme.md': NEXT_FRIDAY } });
		await view.row('Check-in to Kim Lund').waitFor();
		await view.bench.screenshot('phone-question');
	});
});

describe('pictures of quiet days', () => {
	it('first run, nothing to send, nobody known, a date to set', async () => {
		const first = await openDueView({ vault: {}, height: 560 });
		await first.bench.screenshot('first-run', sideBar(first.bench));
		const quiet = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-20', height: 400 });
		await quiet.bench.screenshot('nothing-to-send', sideBar(quiet.bench));
		const nobody = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'role: Cook', 'date: 2026-11-18') } });
		await nobody.row('Check-in').getByRole('button', { name: 'Mark sent' }).click();
		await nobody.bench.screenshot('form-recipient');
		await nobody.bench.page.keyboard.press('Escape');
		const date = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: last Tuesday 2pm') } });
		await date.bench.side.locator('.ifu-row-actions button').click();
		await date.bench.screenshot('form-set-date');
		await date.bench.page.keyboard.press('Escape');
	});
});
