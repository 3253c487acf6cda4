import { describe, expect, it } from 'vitest';
import { openSample, told, toldWhile } from './fixtures/sample';
import { closeUnchecked } from './flow';

const NOTE = 'Acme round 2.md';

describe('views', () => {
	it('opens one leaf however often it is asked, by command and ribbon', async () => {
		const bench = await openSample();
		await bench.command('Open sample');
		await bench.ribbon('Open sample').click();
		expect(await bench.leafCount('sample-view')).toBe(1);
		expect(await bench.side.locator('h6').innerText()).toBe('Sample 1 on Mon Nov 23 2026');
		expect(await bench.commands()).toEqual(['Open sample', 'Ask', 'Notify', 'Leak']);
		await expect(bench.command('Never there')).rejects.toThrow('No command');
	});

	it('makes a view of the last session only when it comes to the front', async () => {
		const bench = await openSample({ restored: ['sample-view'] });
		expect(await bench.leafCount('sample-view')).toBe(1);
		expect(await bench.page.locator('h6').count()).toBe(0);
		await bench.command('Open sample');
		expect(await bench.leafCount('sample-view')).toBe(1);
		expect(await bench.side.locator('h6').count()).toBe(1);
	});

	it('opens a note at its line, in a new tab with Ctrl, and follows edits both ways', async () => {
		const bench = await openSample();
		await bench.command('Open sample');
		const row = bench.side.getByText('Acme round 2');
		await row.click();
		expect(await bench.note.getAttribute('data-path')).toBe(NOTE);
		expect(await bench.note.getAttribute('data-line')).toBe('2');
		expect(await bench.leafCount('markdown')).toBe(1);
		await row.click({ modifiers: ['Control'] });
		expect(await bench.leafCount('markdown')).toBe(2);
		await bench.editor.replaceAll('typed');
		expect(await bench.files.read(NOTE)).toBe('typed');
		await bench.files.write(NOTE, 'from elsewhere');
		expect(await bench.editor.text()).toBe('from elsewhere');
		await bench.side.getByText('Dana Reyes').hover();
		expect(await bench.hovers()).toContainEqual({ source: 'sample-view', linktext: 'People/Dana Reyes.md', sourcePath: '' });
	});

	it('draws icons, and a placeholder for one it does not have', async () => {
		const bench = await openSample();
		expect(await bench.ribbon('Open sample').locator('svg.lucide-calendar-check path').count()).toBeGreaterThan(0);
		await bench.command('Open sample');
		expect(await bench.side.locator('svg[data-unknown-icon]').getAttribute('data-unknown-icon')).toBe('no-such-icon');
	});
});

describe('over the window', () => {
	it('shows notices with buttons, for their time', async () => {
		const bench = await openSample();
		await bench.command('Notify');
		expect(await bench.notices()).toEqual(['Logged. Undo']);
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		expect(await told(bench)).toContain('undone');
		expect(await bench.notices()).toEqual([]);
		await bench.command('Notify');
		await bench.clock.passTo('2026-11-23T09:00:30');
		expect(await bench.notices()).toEqual([]);
	});

	it('opens a modal with the focus in it, keeps it there, and gives it back on Escape', async () => {
		const bench = await openSample();
		await bench.command('Open sample');
		const row = bench.side.getByText('Acme round 2');
		await row.focus();
		await bench.command('Ask');
		const { page } = bench;
		const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
		expect(await focused()).toBe('INPUT');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('BUTTON');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('INPUT');
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
		expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	it('shows a menu where it was asked for, by mouse and keys', async () => {
		const bench = await openSample();
		await bench.command('Open sample');
		const row = bench.side.getByText('Dana Reyes');
		await row.click({ button: 'right' });
		expect(await bench.page.locator('.menu-item').allInnerTexts()).toEqual(['Copy', 'Not now']);
		await bench.page.keyboard.press('Escape');
		expect(await bench.page.locator('.menu').count()).toBe(0);
		await row.click({ button: 'right' });
		await bench.page.keyboard.press('ArrowDown');
		await bench.page.keyboard.press('Enter');
		expect(await bench.notices()).toEqual(['Copied Dana Reyes']);
	});

	it('suggests under an input, chosen by key; Escape closes the list before the modal', async () => {
		const bench = await openSample();
		const { page } = bench;
		await bench.command('Ask');
		await page.keyboard.type('a');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await page.locator('.modal input').inputValue()).toBe('Sam Ortiz');
		expect(await page.locator('.suggestion-container').count()).toBe(0);
		await page.locator('.modal input').fill('Da');
		await page.getByText('Dana Reyes').waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('.suggestion-container').count()).toBe(0);
		expect(await page.locator('.modal').count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
	});

	it('lists commands in the palette', async () => {
		const bench = await openSample();
		await bench.page.keyboard.press('Control+p');
		await bench.page.keyboard.type('ask');
		expect(await bench.page.locator('.suggestion-item').allInnerTexts()).toEqual(['Sample: Ask']);
		await bench.page.keyboard.press('Enter');
		expect(await bench.page.locator('.modal-title').innerText()).toBe('When did they reply?');
		await bench.page.keyboard.press('Escape');
	});

	it('draws settings from their definitions, refuses what is not valid, and saves the rest', async () => {
		const bench = await openSample();
		const tab = await bench.openSettings();
		expect(await tab.locator('.setting-item-name:visible').allInnerTexts()).toEqual(['Your name', 'Rhythm', 'Loud']);
		await tab.locator('input[type="text"]').fill('');
		await tab.getByRole('alert').waitFor();
		expect(await tab.getByRole('alert').innerText()).toBe('A name, please.');
		await tab.locator('.checkbox-container').click();
		await tab.getByText('How loud').waitFor();
		const saved: unknown = JSON.parse(await bench.files.read('.obsidian/plugins/sample/data.json'));
		expect(saved).toEqual({ name: 'Sam', isLoud: true, size: 3 });
		await bench.page.keyboard.press('Escape');
	});
});

describe('the day passes', () => {
	it('fires every timer on the way, or once after a sleep that ends with the window in front', async () => {
		const bench = await openSample({ today: '2026-11-23T09:00:00' });
		const passed = await toldWhile(bench, () => bench.clock.passTo('2026-11-23T09:10:01'));
		expect(passed.filter((line) => line === 'minute')).toHaveLength(10);
		const slept = await toldWhile(bench, () => bench.clock.sleepTo('2026-11-24T08:00:00'));
		expect(slept.filter((line) => line === 'minute')).toHaveLength(1);
		expect(slept.slice(-2)).toEqual(['visibility', 'focus']);
	});
});

describe('unload', () => {
	it('takes everything of the plugin from the page', async () => {
		const bench = await openSample();
		await bench.command('Open sample');
		expect(await bench.unload()).toEqual([]);
		expect(await bench.page.locator('.side-dock-ribbon-action, .status-bar-item, h6, style[data-plugin]').count()).toBe(0);
		expect(await bench.commands()).toEqual([]);
	});

	it('notices what is left behind', async () => {
		const bench = await openSample();
		await bench.command('Leak');
		const left = await bench.unload();
		expect(left).toHaveLength(4);
		expect(left.join('\n')).toMatch(/timeout of 3600000 ms[^]*listener for click on document[^]*vault event modify[^]*1 style sheets/);
		await closeUnchecked(bench);
	});
});

describe('look', () => {
	it('is a phone when asked', async () => {
		const bench = await openSample({ phone: true, theme: 'dark' });
		const { isMobile, width } = await bench.page.evaluate(() => ({
			isMobile: (window as unknown as { Platform: { isMobile: boolean } }).Platform.isMobile,
			width: window.innerWidth,
		}));
		expect({ isMobile, width }).toEqual({ isMobile: true, width: 320 });
		expect(await bench.page.locator('body.theme-dark.is-mobile.is-phone').count()).toBe(1);
	});

	it('gives the side bar its width', async () => {
		const bench = await openSample({ width: 400 });
		await bench.command('Open sample');
		expect(await bench.page.locator('.mod-right-split').evaluate((element) => element.clientWidth + 1)).toBe(400);
	});
});
