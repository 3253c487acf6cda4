import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, openDueView } from './due-view-driver';
import type { Workbench } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

/** The setting of that name on the shown page. */
function setting(tab: Locator, name: string): Locator {
	return tab.locator('.setting-item', { has: tab.page().locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });
}

async function isOn(tab: Locator, name: string): Promise<boolean> {
	return (await setting(tab, name).locator('.checkbox-container.is-enabled').count()) === 1;
}

/** Another device writes the settings file, and the app tells the plugin. */
async function saveElsewhere(bench: Workbench, settings: Readonly<Record<string, unknown>>): Promise<void> {
	await bench.page.evaluate(async (text) => {
		const { app, plugins } = (window as unknown as WorkbenchWindow).host;
		const plugin = plugins.settingTabs[0]?.plugin__ as unknown as { onExternalSettingsChange(): Promise<void>; manifest: { id: string } };
		await app.vault.adapter.write(`${app.vault.configDir}/plugins/${plugin.manifest.id}/data.json`, text);
		await plugin.onExternalSettingsChange();
	}, JSON.stringify(settings));
}

describe('the settings tab', () => {
	it('flips a refused toggle back and says why', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME }, settings: { weekendDays: [1, 2, 3, 4, 5, 6] } });
		const tab = await bench.openSettings();
		await tab.getByText('Weekend', { exact: true }).click();
		await setting(tab, 'Sunday').locator('.checkbox-container').click();
		await expectNotice(bench, /no day left/);
		// The page may have been left for the table above it.
		if ((await setting(tab, 'Sunday').count()) === 0) await tab.getByText('Weekend', { exact: true }).click();
		expect([await isOn(tab, 'Saturday'), await isOn(tab, 'Sunday')]).toEqual([true, false]);
		await bench.page.keyboard.press('Escape');
	});

	it('shows what another device has saved meanwhile, and what of it is not used', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
		const tab = await bench.openSettings();
		expect(await setting(tab, 'Check-in').locator('input').inputValue()).toBe('5 to 7');
		await saveElsewhere(bench, { checkInDays: [4, 6], colour: 'red' });
		await expect.poll(() => setting(tab, 'Check-in').locator('input').inputValue()).toBe('4 to 6');
		await tab.getByText('“colour” in the settings file').waitFor();
		await bench.page.keyboard.press('Escape');
	});

	it('keeps the cursor in the field while somebody types', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
		const tab = await bench.openSettings();
		const field = setting(tab, 'Type of interview notes').locator('input');
		await field.focus();
		await bench.page.keyboard.press('End');
		await bench.page.keyboard.type('ing');
		expect(await field.inputValue()).toBe('interviewing');
		await bench.page.keyboard.press('Escape');
	});
});
