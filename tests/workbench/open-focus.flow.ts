import { expect, it } from 'vitest';
import { ACME, DUE_VIEW, dueViewDriver, interviewNote, openDueView, readWhole, type DueViewDriver } from './due-view-driver';
import { openWorkbench } from './flow';
import { slowToRead } from './slow-to-read';

const BIRCH = interviewNote('company: Birch Labs', 'role: Cook', 'date: 2026-11-16', 'contact: Tom Okafor');
const COBALT = interviewNote('company: Cobalt Bank', 'role: Clerk', 'date: 2026-12-01', 'contact: Ada Byron');

/** Many that come later, which are read before the one that is due. */
const DUE_LAST = { ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`A${at}.md`, COBALT.replace('Cobalt', `Cobalt ${at}`)])), 'Z.md': BIRCH };

/** The view while the vault is being read, with the first group in it. */
async function openWhileReading(): Promise<DueViewDriver> {
	const bench = await openWorkbench({ vault: DUE_LAST, plugin: await slowToRead(300), restored: [DUE_VIEW] });
	await bench.command('Open follow-ups due');
	return dueViewDriver(bench);
}

it('is on the first row to act on, and later on the item that had it last', async () => {
	const view = await openDueView({ vault: { 'Acme.md': ACME } });
	expect(await view.focused()).toContain('Check-in to Kim Lund');
	await view.bench.page.keyboard.press('ArrowUp');
	expect(await view.focused()).toBe('Due today, 1');
	await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await view.bench.command('Open follow-ups due');
	expect(await view.focused()).toBe('Due today, 1');
});

it('is on what is late before what is due', async () => {
	const late = interviewNote('company: Birch Labs', 'date: 2026-11-20', 'interviewers: Tom Okafor');
	const view = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': late } });
	expect((await view.groups()).slice(0, 2)).toEqual(['Overdue, 1', 'Due today, 1']);
	expect(await view.focused()).toContain('Thank-you to Tom Okafor');
});

it('is on the first group when nothing is to be done, and when what is to be done is folded', async () => {
	const calm = await openDueView({ vault: { 'Cobalt.md': COBALT } });
	expect([await calm.focused()]).toEqual(await calm.groups());
	const folded = await openDueView({ vault: { 'Acme.md': ACME } });
	await folded.group('Due today').locator('.ifu-group-self').click();
	await folded.bench.page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await folded.bench.command('Open follow-ups due');
	expect(await folded.focused()).toBe('Due today, 1');
});

it('is on that row once everything has been read, whichever group came first', async () => {
	const view = await openWhileReading();
	await view.bench.side.locator('.ifu-row').first().waitFor();
	expect(await view.bench.side.locator('.ifu-group.is-due').count()).toBe(0);
	await readWhole(view.bench);
	await expect.poll(view.focused).toContain('Check-in to Tom Okafor');
});

it('stays where one has gone while it was being read', async () => {
	const view = await openWhileReading();
	await view.bench.side.locator('.ifu-row').first().focus();
	const chosen = await view.focused();
	await readWhole(view.bench);
	await view.bench.settled();
	expect(chosen).toContain('Cobalt');
	expect(await view.focused()).toBe(chosen);
});

it('is not taken from a form that was opened meanwhile', async () => {
	const { bench } = await openWhileReading();
	await bench.command('New interview note');
	await readWhole(bench);
	await bench.settled();
	expect(await bench.page.evaluate(() => document.activeElement?.id)).toBe('ifu-company');
	await bench.page.keyboard.press('Escape');
});
