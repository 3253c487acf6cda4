import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { expectNotice, openDueView, plainSpaces } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

interface Timing {
	readonly bench: Workbench;
	readonly form: FormDriver;
	readonly choices: Locator;
	/** What stands under the name of the field. */
	readonly preview: () => Promise<string>;
}

/** The form on Tue 24 Nov 2026, with these words on timing after an interview of the day before. */
async function openTiming(words: string, options: WorkbenchOptions = {}): Promise<Timing> {
	const { bench } = await openDueView({ vault: {}, today: '2026-11-24', ...options });
	await bench.command('New interview note');
	const form = formDriver(bench);
	await form.fill({ company: 'Acme', date: 'yesterday', interviewers: 'Dana Reyes', 'their-words-on-timing': words });
	return { bench, form, choices: bench.page.locator('.ifu-day-choices button'), preview: async () => plainSpaces(await form.preview('their-words-on-timing')) };
}

describe('words on timing about which people would differ', () => {
	it('have buttons with the days, the earliest first, and the chosen one is written behind them', async () => {
		const { bench, form, choices, preview } = await openTiming('They decide next Friday');
		expect(await preview()).toMatch(/^People would differ about “next Friday”\. It is read as .*Fri 4 Dec 2026 until you choose\.$/);
		expect((await choices.allTextContents()).map(plainSpaces)).toEqual([expect.stringMatching(/Fri 27 Nov 2026 in 3 days$/), expect.stringMatching(/Fri 4 Dec 2026 in 10 days$/)]);
		await choices.first().click();
		expect(await preview()).toBe('→ Fri 27 Nov 2026');
		expect(await choices.first().evaluate((button) => [button.ariaPressed, button === document.activeElement])).toEqual(['true', true]);
		expect(await form.field('their-words-on-timing').inputValue()).toBe('They decide next Friday');
		await form.field('company').focus();
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-23 Acme”.');
		expect(await bench.files.read('2026-11-23 Acme.md')).toContain('timeline: They decide next Friday (2026-11-27)\n');
		expect(await bench.side.locator('.ifu-row-question').count()).toBe(0);
	});

	it('stay as they are without a choice', async () => {
		const { bench, form } = await openTiming('next Friday');
		await form.field('company').focus();
		await form.confirm();
		await expectNotice(bench, 'Made');
		expect(await bench.files.read('2026-11-23 Acme.md')).toContain('timeline: next Friday\n');
	});

	it('lose the choice with other words, and with another day of the interview', async () => {
		const { bench, form, choices, preview } = await openTiming('next Friday');
		await choices.first().click();
		await form.fill({ 'their-words-on-timing': 'next Friday, they hope' });
		expect(await preview()).toContain('People would differ');
		await choices.first().click();
		await form.fill({ date: '2 weeks ago' });
		expect(await bench.page.locator('.ifu-day-choices [aria-pressed="true"]').count()).toBe(0);
		expect(await preview()).toContain('People would differ');
		for (const gone of [{ 'their-words-on-timing': 'by Friday' }, { date: '', 'their-words-on-timing': 'next Friday' }]) {
			await form.fill(gone);
			expect(await bench.page.locator('.ifu-day-choices').isVisible()).toBe(false);
		}
		await bench.page.keyboard.press('Escape');
	});

	it.each(['light', 'dark'] as const)('can be read (%s)', async (theme) => {
		const { bench, choices } = await openTiming('next Friday', { theme, height: 900 });
		await choices.first().click();
		await bench.screenshot(`new-interview-timing-${theme}`);
		const offered = await bench.page.locator('.ifu-day-choices [aria-pressed="false"] span').all();
		expect(offered).toHaveLength(2);
		for (const words of offered) expect(await contrast(words)).toBeGreaterThanOrEqual(4.5);
		await bench.page.keyboard.press('Escape');
	});

	it('are chosen by a finger on a phone of 320 pixels', async () => {
		const { bench, choices, preview } = await openTiming('next Friday', { phone: true, height: 640 });
		for (const choice of await choices.all()) expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await choices.last().tap();
		expect(await preview()).toBe('→ Fri 4 Dec 2026');
		await bench.screenshot('new-interview-timing-phone');
		await bench.page.keyboard.press('Escape');
	});
});
