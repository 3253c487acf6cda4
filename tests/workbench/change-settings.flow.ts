import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, openDueView, readWhole } from './due-view-driver';

/** The setting of that name on the shown page. */
function setting(tab: Locator, name: string): Locator {
	return tab.locator('.setting-item', { has: tab.page().locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });
}

const DATA = '.obsidian/plugins/interview-follow-ups/data.json';

describe('settings', () => {
	it('redraw the list as soon as they are changed', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		const tab = await bench.openSettings();
		await setting(tab, 'Check-in').locator('input').fill('1 to 2');
		await row('Check-in to Kim Lund, 3 days late').waitFor();
		expect(JSON.parse(await bench.files.read(DATA))).toEqual({ checkInDays: [1, 2] });
		await setting(tab, 'Check-in').locator('input').fill('6 to 7');
		await row('Check-in to Kim Lund, from tomorrow').waitFor();
		await bench.page.keyboard.press('Escape');
	});

	it('move what falls on a weekend that is another now', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		const tab = await bench.openSettings();
		await tab.getByText('Weekend', { exact: true }).click();
		await setting(tab, 'Wednesday').locator('.checkbox-container').click();
		await row('Check-in to Kim Lund, until Thu 26 Nov, 3 days left').waitFor();
		expect(JSON.parse(await bench.files.read(DATA))).toEqual({ weekendDays: [3, 6, 7] });
		await bench.page.keyboard.press('Escape');
	});

	it('say why a value is refused, and keep the one before', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		const tab = await bench.openSettings();
		await setting(tab, 'Check-in').locator('input').fill('9 to 4');
		await tab.getByRole('alert').waitFor();
		expect(await tab.getByRole('alert').innerText()).toMatch(/end|before|first/i);
		expect(await row('Check-in to Kim Lund, until Wed 25 Nov').count()).toBe(1);
		await bench.page.keyboard.press('Escape');
	});

	it('read the notes anew when other notes count', async () => {
		const talk = ACME.replace('type: interview\ncompany: Acme', 'type: talk\ncompany: Birch Labs');
		const { bench, titles } = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': talk } });
		const tab = await bench.openSettings();
		await setting(tab, 'Type of interview notes').locator('input').fill('talk');
		await bench.side.locator('.ifu-row', { hasText: 'Birch Labs' }).waitFor();
		await expect.poll(() => titles('Due today')).toEqual(['Check-in to Kim Lund']);
		await bench.page.keyboard.press('Escape');
	});

	it('that read the notes anew forget nothing that was folded', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').locator('.collapse-icon').click();
		const tab = await bench.openSettings();
		await setting(tab, 'Type of follow-up notes').locator('input').fill('message');
		await expect.poll(async () => JSON.parse(await bench.files.read(DATA)) as unknown).toEqual({ followUpType: 'message' });
		await readWhole(bench);
		expect(await row('Check-in to Kim Lund').getAttribute('aria-expanded')).toBe('false');
		await bench.page.keyboard.press('Escape');
	});

	it('in a file that holds nonsense are named, and the defaults are used', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, settings: { checkInDays: [7, 5], closeDay: 30, colour: 'red' } });
		await expectNotice(bench, /not used[^]*“checkInDays”[^]*“colour”/);
		await row('Check-in to Kim Lund, until Wed 25 Nov').waitFor();
		expect(JSON.parse(await bench.files.read(DATA))).toEqual({ checkInDays: [7, 5], closeDay: 30, colour: 'red' });
	});
});
