import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView, type DueViewDriver } from './due-view-driver';

const BIRCH = interviewNote('company: Birch Labs', 'role: Cook', 'date: 2026-11-16', 'contact: Tom Okafor');
const COBALT = interviewNote('company: Cobalt Bank', 'role: Clerk', 'date: 2026-12-01', 'timeline: soon', 'contact: Ada Byron');

/** Two rows due and one that waits, with the focus in the first row. */
async function openByKeys(): Promise<DueViewDriver> {
	const view = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': BIRCH, 'Cobalt.md': COBALT } });
	await view.bench.side.locator('[tabindex="0"]').first().focus();
	await press(view, 'Home', 'ArrowDown');
	return view;
}

async function press({ bench }: DueViewDriver, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await bench.page.keyboard.press(key);
	await bench.settled();
}

describe('moving', () => {
	it('is by arrows, Home and End, over groups and rows', async () => {
		const view = await openByKeys();
		expect(await view.focused()).toContain('Check-in to Tom Okafor');
		await press(view, 'ArrowDown');
		expect(await view.focused()).toContain('Check-in to Kim Lund');
		await press(view, 'ArrowUp', 'ArrowUp');
		expect(await view.focused()).toBe('Due today, 2');
		await press(view, 'ArrowUp');
		expect(await view.focused()).toBe('Due today, 2');
		await press(view, 'End');
		expect(await view.focused()).toMatch(/^Cobalt/);
		await press(view, 'Home');
		expect(await view.focused()).toBe('Due today, 2');
	});

	it('needs one Tab into the list, one for each button of the row, and one out of it', async () => {
		const view = await openByKeys();
		const row = await view.focused();
		const stops: string[] = [];
		for (let tabs = 0; tabs < 4; tabs++) {
			await press(view, 'Tab');
			stops.push(await view.focused());
		}
		expect(stops.map((stop) => stop.split(':')[0])).toEqual(['Draft', 'Mark sent', 'More', 'BODY']);
		await press(view, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
		expect(await view.focused()).toBe(row);
	});

	it('leaves arrows and letters to the buttons while one has the focus', async () => {
		const view = await openByKeys();
		await press(view, 'Tab', 'Tab', 's', 'ArrowDown');
		expect(await view.focused()).toContain('Mark sent');
		expect(await view.bench.notices()).toEqual([]);
	});
});

describe('folding', () => {
	it('is by Space, and by right and left', async () => {
		const view = await openByKeys();
		const state = (): Promise<string | null> => view.row('Check-in to Tom Okafor').getAttribute('aria-expanded');
		expect(await state()).toBe('true');
		await press(view, 'Space');
		expect(await state()).toBe('false');
		await press(view, 'ArrowRight');
		expect(await state()).toBe('true');
		await press(view, 'ArrowLeft');
		expect(await state()).toBe('false');
		await press(view, 'ArrowLeft');
		expect(await view.focused()).toBe('Due today, 2');
		await press(view, 'ArrowLeft');
		expect(await view.group('Due today').getAttribute('aria-expanded')).toBe('false');
		expect(await view.focused()).toBe('Due today, 2');
		await press(view, 'ArrowDown');
		expect(await view.focused()).toMatch(/^Needs attention|^Waiting/);
	});

	it('of a group is by Enter as well', async () => {
		const view = await openByKeys();
		await press(view, 'Home', 'Enter');
		expect(await view.group('Due today').getAttribute('aria-expanded')).toBe('false');
	});
});

describe('acting', () => {
	it('opens the note with Enter, and in a new tab with Ctrl or Cmd', async () => {
		const view = await openByKeys();
		await press(view, 'Enter');
		await expect.poll(() => view.bench.note.getAttribute('data-path')).toBe('Birch.md');
		await view.row('Check-in to Kim Lund').focus();
		await press(view, 'ControlOrMeta+Enter');
		await expect.poll(() => view.bench.leafCount('markdown')).toBe(2);
		expect(await view.bench.note.getAttribute('data-path')).toBe('Acme.md');
	});

	it('marks sent with S, and the neighbour gets the focus', async () => {
		const view = await openByKeys();
		await press(view, 's');
		await expectNotice(view.bench, 'Logged.');
		await expect.poll(view.focused).toContain('Check-in to Kim Lund, until');
		await view.bench.page.clock.runFor(500);
		await press(view, 's');
		await expect.poll(view.groups).not.toContain('Due today, 1');
		expect(await view.focused()).not.toBe('BODY');
		expect(await view.bench.files.read('Acme.md')).toContain('2026-11-23 check-in to Kim Lund');
	});

	it('opens the forms with R, Z and O, and Escape comes back to the row', async () => {
		const view = await openByKeys();
		const row = await view.focused();
		for (const [key, title] of [['r', 'They replied'], ['z', 'Snooze'], ['o', 'Outcome']] as const) {
			await press(view, key);
			expect(await view.bench.page.locator('.modal-title').innerText()).toBe(title);
			await press(view, 'Escape');
			expect(await view.focused()).toBe(row);
		}
	});

	it('confirms the outcome with Enter from its first field', async () => {
		const view = await openByKeys();
		await press(view, 'o', 'Enter');
		await expect.poll(() => view.bench.files.read('Birch.md')).toContain('outcome: offer 2026-11-23');
	});

	it('opens the menu with Shift+F10 and the menu key, and Escape comes back to the row', async () => {
		const view = await openByKeys();
		const row = await view.focused();
		for (const key of ['Shift+F10', 'ContextMenu']) {
			await press(view, key);
			expect(await view.bench.page.locator('.menu-item').count()).toBe(8);
			await press(view, 'Escape');
			expect(await view.focused()).toBe(row);
		}
	});

	it('opens the menu at the row when the menu key is let go, as on Windows', async () => {
		const view = await openByKeys();
		await press(view, 'ContextMenu');
		await press(view, 'Escape');
		const row = view.row('Check-in to Tom Okafor');
		await row.evaluate((element) => element.dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, cancelable: true, pointerType: '', clientX: 0, clientY: 0 })));
		expect(await view.bench.page.locator('.menu').count()).toBe(1);
		const [menu, place] = await Promise.all([view.bench.page.locator('.menu').boundingBox(), row.boundingBox()]);
		expect(menu?.y).toBeCloseTo((place?.y ?? 0) + (place?.height ?? 0), 0);
		await press(view, 'Escape');
	});

	it('opens no menu by the menu key itself, whose menu comes with its own event', async () => {
		const view = await openByKeys();
		const isLeftToApp = await view.row('Check-in to Tom Okafor').evaluate((element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ContextMenu', bubbles: true, cancelable: true })));
		expect(isLeftToApp).toBe(true);
		expect(await view.bench.page.locator('.menu').count()).toBe(0);
	});

	it('moves on while a key is held down, and does nothing else', async () => {
		const view = await openByKeys();
		const { keyboard } = view.bench.page;
		await keyboard.down('ArrowDown');
		await keyboard.down('ArrowDown');
		await keyboard.up('ArrowDown');
		expect(await view.focused()).toContain('Waiting, 1');
		await press(view, 'Home', 'ArrowDown');
		await keyboard.down('s');
		await expectNotice(view.bench, 'Logged.');
		await view.bench.page.clock.runFor(500);
		for (let times = 0; times < 3; times++) await keyboard.down('s');
		await keyboard.up('s');
		await view.bench.settled();
		expect(await view.groups()).toContain('Due today, 1');
		expect(await view.bench.files.read('Acme.md')).toBe(ACME);
	});

	it('presses a button once, however long Enter is held down', async () => {
		const view = await openByKeys();
		const { keyboard } = view.bench.page;
		await press(view, 'Tab', 'Tab');
		for (let times = 0; times < 3; times++) await keyboard.down('Enter');
		await expectNotice(view.bench, 'Logged.');
		await expect.poll(view.focused).toContain('Check-in to Kim Lund');
		await keyboard.down('Enter');
		await keyboard.up('Enter');
		await view.bench.settled();
		expect((await view.bench.files.read('Birch.md')).match(/check-in to Tom Okafor/g)).toHaveLength(1);
		expect(await view.bench.leafCount('markdown')).toBe(0);
	});

	it('does with a row only what its menu offers', async () => {
		const view = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers: [Dana Reyes]') } });
		await view.row('Thank-you to Dana Reyes').press('z');
		expect(await view.bench.page.locator('.modal').count()).toBe(0);
		await view.row('Thank-you to Dana Reyes').press('Shift+F10');
		expect(await view.bench.page.locator('.menu-item').allInnerTexts()).not.toContain('Snooze…');
		await press(view, 'Escape');
	});

	it('fixes a problem with F', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME.replace('sent:', 'timelime: in two weeks\nsent:') } });
		await view.bench.side.locator('.is-attention .ifu-row').focus();
		await press(view, 'f');
		await expect.poll(view.groups).toEqual(['Waiting, 1']);
		expect(await view.focused(), 'the focus stays in the list').toMatch(/Waiting|Check-in/);
	});

	it('leaves keys with Ctrl, Alt and Shift to the app', async () => {
		const view = await openByKeys();
		await press(view, 'Control+s', 'Alt+r', 'Shift+z');
		expect(await view.bench.notices()).toEqual([]);
		expect(await view.bench.page.locator('.modal').count()).toBe(0);
	});
});
