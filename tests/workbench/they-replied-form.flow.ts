import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { mail, NO, OFFER, openReply } from './they-replied-driver';

describe('the form', () => {
	it('works by keyboard alone, in the order in which it is read', async () => {
		const view = await openReply();
		const { page } = view.bench;
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('ifu-their-words');
		await page.keyboard.insertText(OFFER);
		const stops: string[] = [];
		for (let count = 0; count < 6; count++) {
			await page.keyboard.press('Tab');
			stops.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '')));
		}
		expect(stops).toEqual(['ifu-log-outcome', 'ifu-answer-by', 'ifu-from', 'ifu-date', 'Cancel', 'Log reply']);
		for (let count = 0; count < 5; count++) await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Space');
		expect(await page.locator('#ifu-answer-by').isVisible()).toBe(false);
		await page.keyboard.press('Space');
		await view.confirm();
		expect(await view.present()).toContain('outcome: offer 2026-11-23\n');
	});

	it('begins a new line on Shift+Enter, and confirms on Enter after a paste of several lines', async () => {
		const view = await openReply();
		await view.paste('We need');
		await view.bench.page.keyboard.press('Shift+Enter');
		await view.paste('two more weeks');
		expect(await view.bench.page.getByLabel('Their words').inputValue()).toBe('We need\ntwo more weeks');
		await view.confirm();
		expect(await view.present()).toContain('2026-11-23 from Kim Lund: We need two more weeks');
	});

	it('says what is wrong with the day as soon as the field is left', async () => {
		const view = await openReply();
		const { page } = view.bench;
		await page.getByLabel('Date', { exact: true }).fill('in 3 days');
		await page.getByLabel('From', { exact: true }).focus();
		expect(await page.getByRole('alert').innerText()).toContain('Thu 26 Nov 2026 is still to come');
		await page.getByLabel('Date', { exact: true }).fill('yesterday');
		expect(await page.getByRole('alert').count()).toBe(0);
		await page.getByLabel('Date', { exact: true }).fill('someday');
		await page.getByLabel('Their words').focus();
		expect(await page.getByRole('alert').innerText()).toContain('holds no date I can read');
	});

	it('reads no more than 20,000 characters, and says so', async () => {
		const view = await openReply();
		await view.paste(`${'We keep on talking about everything. '.repeat(600)}We went with someone else.`);
		expect(await view.summary()).toContain('Only the first 20,000 characters are read.');
		await view.bench.page.keyboard.press('Escape');
	});
});

describe('pictures', () => {
	it.each(['light', 'dark'] as const)('of a no, an offer and a question (%s)', async (theme) => {
		const view = await openReply({ theme, today: '2026-11-24' });
		for (const [name, text] of [['no', NO], ['offer', OFFER], ['question', mail('We will decide next Friday, I hope.')]] as const) {
			await view.bench.page.getByLabel('Their words').fill('');
			await view.paste(text);
			await view.bench.screenshot(`reply-${name}-${theme}`);
		}
		const { page } = view.bench;
		await page.locator('.ifu-day-choices button').first().click();
		await view.bench.screenshot(`reply-answered-${theme}`);
		for (const selector of ['.ifu-reply-words .setting-item-description', '.ifu-reply-quote', '.ifu-reply-line', '.ifu-day-choices [aria-pressed="false"]']) {
			expect(await contrast(page.locator(selector)), selector).toBeGreaterThanOrEqual(4.5);
		}
		await view.bench.page.keyboard.press('Escape');
	});

	it('on a phone of 320 px, where nothing is wider than the screen', async () => {
		const view = await openReply({ phone: true, width: 320, height: 800 });
		for (const [name, text] of [['no', NO], ['offer', OFFER]] as const) {
			await view.bench.page.getByLabel('Their words').fill('');
			await view.paste(text);
			await view.bench.screenshot(`reply-${name}-phone`);
			const modal = view.bench.page.locator('.ifu-modal');
			expect(await modal.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
		}
		await view.bench.page.locator('.ifu-reply-line').scrollIntoViewIfNeeded();
		await view.bench.screenshot('reply-offer-phone-end');
		expect((await view.bench.page.locator('.ifu-check label').boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await view.bench.page.keyboard.press('Escape');
	});
});
