import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { openWorkbench } from './flow';
import type { Workbench } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

const DATA = '.obsidian/plugins/interview-follow-ups/data.json';

/** On disk, and the app has not heard of it. */
async function writeSilently({ page }: Workbench, path: string, text: string): Promise<void> {
	await page.evaluate((file) => (window as unknown as WorkbenchWindow).host.app.vault.adapter.write(file.path, file.text), { path, text });
}

describe('the first start ever in a vault', () => {
	it('finds the notes, also when Obsidian tells of none while it looks into them', async () => {
		const vault = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.md`, ACME.replace('company: Acme', `company: Company ${at}`)]));
		const { bench } = await openDueView({ vault, cache: 'cold-silent' });
		await expect.poll(() => bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 40 due');
	});
});

describe('a note that has changed since its row was drawn', () => {
	it('is not written when it says so already, and there is nothing to undo', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		const logged = ACME.replace('---\nWhat', '  - 2026-11-23 check-in to Kim Lund # by phone\n---\nWhat');
		await writeSilently(bench, 'Acme.md', logged);
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Mark sent' }).click();
		await expectNotice(bench, '“Acme” says so already, so nothing was written.');
		expect(await bench.page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
		expect(await bench.files.read('Acme.md')).toBe(logged);
		expect(await bench.commands()).not.toContain('Undo the last logged change');
	});

	const MISSPELT = ACME.replace('2026-11-19 thank-you to Kim', '2026-11-19 thnak-you to Kim');

	it('keeps a line that was logged since, when another line is mended', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': MISSPELT } });
		await writeSilently(bench, 'Acme.md', MISSPELT.replace('---\nWhat', '  - 2026-11-20 value-add to Kim Lund\n---\nWhat'));
		await bench.side.locator('.is-attention .ifu-row-actions button').first().click();
		await expectNotice(bench, 'Changed in “Acme”.');
		expect(await bench.files.read('Acme.md')).toBe(ACME.replace('---\nWhat', '  - 2026-11-20 value-add to Kim Lund\n---\nWhat'));
	});

	it('is left alone when the words of a fix are gone', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': MISSPELT } });
		const mended = ACME.replace('thank-you to Kim Lund', 'thank-you to Kim Lund — twice');
		await writeSilently(bench, 'Acme.md', mended);
		await bench.side.locator('.is-attention .ifu-row-actions button').first().click();
		await expectNotice(bench, 'The note has changed since, so nothing was written.');
		expect(await bench.files.read('Acme.md')).toBe(mended);
	});
});

describe('a computer that wakes in front of Obsidian', () => {
	it('writes the day that it is, whatever is still shown', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click();
		await bench.page.clock.setSystemTime(new Date('2026-11-24T15:00:00Z'));
		await bench.command('Mark sent');
		await expect.poll(() => bench.files.read('Acme.md')).toContain('2026-11-24 check-in to Kim Lund');
	});

	it('shows the day that it is as soon as the pointer moves', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund, until Wed 25 Nov, 2 days left').waitFor();
		await bench.page.clock.setSystemTime(new Date('2026-11-27T15:00:00Z'));
		await bench.page.mouse.move(500, 400);
		await bench.page.mouse.move(1000, 300);
		await row('Check-in to Kim Lund, 2 days late').waitFor();
	});
});

describe('a settings file that another device is in the middle of writing', () => {
	it('is not overwritten by a setting', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME }, settings: { capDays: 5 } });
		const half = '{ "capDays": 5, "checkIn';
		await bench.unload();
		await writeSilently(bench, DATA, half);
		await bench.load();
		await expectNotice(bench, 'data.json cannot be read');
		const tab = await bench.openSettings();
		const checkIn = tab.locator('.setting-item', { has: bench.page.locator('.setting-item-name', { hasText: /^Check-in$/ }) }).locator('input');
		await checkIn.fill('1 to 2');
		await expectNotice(bench, 'so nothing was saved');
		expect(await bench.files.read(DATA)).toBe(half);
		await writeSilently(bench, DATA, '{ "capDays": 5 }');
		await checkIn.fill('1 to 3');
		await expect.poll(async () => JSON.parse(await bench.files.read(DATA)) as unknown).toEqual({ capDays: 5, checkInDays: [1, 3] });
		await bench.page.keyboard.press('Escape');
	});
});

describe('a name that is typed', () => {
	const NOBODY = interviewNote('company: Acme', 'role: Cook', 'date: 2026-11-16');

	it('is refused in its field when it is more than one, and logged without a title', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': NOBODY } });
		await row('Check-in').getByRole('button', { name: 'Mark sent' }).click();
		await bench.page.locator('#ifu-to').fill('Dana Reyes and Sam Ortiz');
		await bench.page.keyboard.press('Enter');
		expect(await bench.page.locator('.ifu-form [role="alert"]').innerText()).toContain('is no name I can read');
		await bench.page.locator('#ifu-to').fill('Dana Reyes (VP)');
		await bench.page.keyboard.press('Enter');
		await expect.poll(() => bench.files.read('Acme.md')).toContain('  - 2026-11-23 check-in to Dana Reyes\n');
	});
});

describe('a plugin that is switched off', () => {
	it('takes its open form along', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').focus();
		await bench.page.keyboard.press('r');
		await bench.page.locator('.ifu-form').waitFor();
		expect(await bench.unload()).toEqual([]);
		expect(await bench.page.locator('.modal').count()).toBe(0);
		await bench.load();
	});

	it('does nothing when the layout is ready only after that', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME }, settings: { capDays: -1 } });
		await bench.unload();
		const notices = (await bench.notices()).length;
		await bench.page.evaluate(() => {
			const { workspace, vault } = (window as unknown as WorkbenchWindow).host.app;
			const [onLayoutReady, read] = [workspace.onLayoutReady, vault.cachedRead];
			const wishes: (() => unknown)[] = [];
			const seen = { reads: 0, wishes: 0 };
			workspace.onLayoutReady = (wish: () => unknown) => wishes.push(wish);
			vault.cachedRead = (file) => {
				seen.reads++;
				return read.call(vault, file);
			};
			const comeTrue = (): typeof seen => {
				Object.assign(workspace, { onLayoutReady });
				for (const wish of wishes) wish();
				return Object.assign(seen, { wishes: wishes.length });
			};
			Object.assign(window, { comeTrue, seen });
		});
		await bench.load();
		expect(await bench.unload()).toEqual([]);
		const seen = await bench.page.evaluate(async () => {
			const { comeTrue } = window as unknown as { comeTrue: () => { reads: number; wishes: number } };
			const after = comeTrue();
			await new Promise((resolve) => setTimeout(resolve, 100));
			return after;
		});
		expect(seen.wishes).toBeGreaterThan(0);
		expect(seen.reads).toBe(0);
		expect(await bench.notices()).toHaveLength(notices);
		await bench.load();
	});
});
