import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, openDueView, type DueViewDriver } from './due-view-driver';
import { formDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const PHONE: WorkbenchOptions = { phone: true, vault: { 'Acme.md': ACME, 'Birch.md': ACME.replace('Acme', 'Birch') } };

/** Whether the side bar, which on a phone lies over the note, is out of its way. */
async function isUncovered({ page, settled }: Workbench): Promise<boolean> {
	await settled();
	return await page.locator('.mod-right-split').evaluate((split) => split.hasClass('is-sidedock-collapsed'));
}

async function menuOf({ bench, row }: DueViewDriver): Promise<string[]> {
	await row('Check-in to Kim Lund').getByRole('button', { name: 'More' }).click();
	return await bench.page.locator('.menu-item').allInnerTexts();
}

describe('on a phone the side bar makes way for a note', () => {
	it('that is opened from the list', async () => {
		const { bench, row } = await openDueView(PHONE);
		expect(await isUncovered(bench)).toBe(false);
		await row('Check-in to Kim Lund').locator('.ifu-row-title').tap();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Acme.md');
		expect(await isUncovered(bench)).toBe(true);
		await bench.screenshot('phone-note-uncovered');
	});

	it('that is made by a form', async () => {
		const { bench } = await openDueView(PHONE);
		await bench.command('New interview note');
		await formDriver(bench).fill({ company: 'Cedar' });
		await formDriver(bench).confirm();
		await expectNotice(bench, 'Made “2026-11-23 Cedar”.');
		expect(await isUncovered(bench)).toBe(true);
	});

	it('but stays while there is none to show', async () => {
		const { bench, row } = await openDueView(PHONE);
		await bench.page.evaluate(() => {
			const { host } = window as unknown as { host: { app: { vault: { getFileByPath: (path: string) => unknown } } } };
			host.app.vault.getFileByPath = () => null;
		});
		await row('Check-in to Kim Lund').locator('.ifu-row-title').tap();
		await expectNotice(bench, 'is no longer in the vault');
		expect(await isUncovered(bench)).toBe(false);
	});
});

it('elsewhere the side bar stays where it is', async () => {
	const view = await openDueView({ ...PHONE, phone: false });
	await view.row('Check-in to Kim Lund').locator('.ifu-row-title').click();
	await expect.poll(() => view.bench.note.getAttribute('data-path')).toBe('Acme.md');
	expect(await isUncovered(view.bench)).toBe(false);
});

it('offers no panes in the menu of a row that a phone does not have', async () => {
	const view = await openDueView(PHONE);
	const items = await menuOf(view);
	expect(items).toContain('Open note');
	expect(items.filter((item) => item.startsWith('Open in new tab') || item === 'Open to the right')).toEqual([]);
	await view.bench.page.keyboard.press('Escape');
});
