import { describe, expect, it } from 'vitest';
import { expectWhole, openLargeList, pathOf, press } from './large-list-driver';

describe('keys', () => {
	it('go to the end and back over rows that are not drawn', async () => {
		const view = await openLargeList(1000);
		await press(view, 'End');
		const end = await view.seen();
		expectWhole(end);
		expect(end.rows.at(-1)?.place).toBe('attention 143');
		expect(await view.focused()).toMatch(/^N0995, line/);
		await press(view, 'ArrowUp', 'ArrowUp');
		expect(await view.focused()).toMatch(/^N0981, line/);
		await press(view, 'ArrowDown');
		expect(await view.focused()).toMatch(/^N0988, line/);
		await press(view, 'Home');
		expect(await view.focused()).toBe('Overdue, 143');
		expect(await view.seen()).toMatchObject({ scrollTop: 0, isBlank: false });
	});

	it.each([1000, 5000])('of %i interviews go to the end from the middle, hundreds of thousands of pixels away', { timeout: 120_000 }, async (count) => {
		const view = await openLargeList(count);
		await view.scrollTo(count * 30);
		expectWhole(await view.seen());
		await press(view, 'End');
		const end = await view.seen();
		expectWhole(end);
		expect(end.rows.at(-1)?.place).toBe(`attention ${count === 1000 ? 143 : 715}`);
		await press(view, 'Home');
		expect(await view.seen()).toMatchObject({ scrollTop: 0, isBlank: false });
	});

	it('go down one by one, each row in its turn and on the screen', async () => {
		const view = await openLargeList(1000);
		await press(view, 'Home');
		const stops: string[] = [];
		for (let steps = 0; steps < 60; steps++) {
			await press(view, 'ArrowDown');
			const stop = await view.bench.page.evaluate(() => {
				const { activeElement } = document;
				const { top = 0, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {};
				const view = activeElement?.closest('.view-content')?.getBoundingClientRect();
				return { place: activeElement?.ariaPosInSet, isSeen: view !== undefined && top >= view.top - 1 && bottom <= view.bottom + 1 };
			});
			expect(stop.isSeen).toBe(true);
			stops.push(stop.place ?? '');
		}
		expect(stops).toEqual(Array.from({ length: 60 }, (_, at) => String(at + 1)));
		expectWhole(await view.seen());
	});

	it('come to a group’s title, however high the group is', async () => {
		const view = await openLargeList(1000);
		await press(view, 'End', 'ArrowLeft');
		expect(await view.focused()).toBe('Needs attention, 143');
		const seen = await view.seen();
		expectWhole(seen);
		expect(await view.group('Needs attention').locator('.ifu-group-self').evaluate((title) => {
			const { top, bottom } = title.closest('.view-content')?.getBoundingClientRect() ?? new DOMRect();
			const box = title.getBoundingClientRect();
			return box.top >= top - 1 && box.bottom <= bottom + 1;
		})).toBe(true);
		await press(view, 'ArrowUp');
		expect((await view.seen()).rows.map(({ place }) => place)).toContain('waiting 143');
	});

	it('turn pages as the browser does', async () => {
		const view = await openLargeList(1000);
		const before = await view.seen();
		await view.bench.page.keyboard.press('PageDown');
		await expect.poll(async () => (await view.seen()).scrollTop).toBeGreaterThan(before.scrollTop + 300);
		expectWhole(await view.seen());
	});

	it('go on from a row that was scrolled away', async () => {
		const view = await openLargeList(1000);
		await press(view, 'Home', 'ArrowDown', 'ArrowDown');
		await view.scrollTo(20_000);
		await press(view, 'ArrowDown');
		expect((await view.seen()).rows.map(({ place }) => place)).toContain('overdue 3');
	});
});

describe('the focus', () => {
	it('stays on a row that is scrolled away, redrawn and passed over by midnight', async () => {
		const view = await openLargeList(1000, { today: '2026-11-24T23:59:30' });
		await press(view, 'Home', 'ArrowDown', 'ArrowDown');
		const name = await view.focused();
		const key = await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key']);
		await view.scrollTo(20_000);
		expect(await view.focused()).toBe(name);
		expectWhole(await view.seen());
		await view.bench.files.write(pathOf(500), '');
		expect(await view.focused()).toBe(name);
		await view.bench.clock.passTo('2026-11-25T00:00:05');
		await view.bench.settled();
		expect(await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(key);
		expect(await view.bench.side.locator('[tabindex="0"]').count()).toBeGreaterThan(0);
	});

	it('goes to the neighbour of a row that goes while it is scrolled away', async () => {
		const view = await openLargeList(1000);
		await press(view, 'Home', 'ArrowDown', 'ArrowDown');
		const key = await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'] ?? '');
		const path = await view.pathAt('overdue 2');
		await view.scrollTo(20_000);
		await view.bench.files.write(path, 'Only words now.');
		await expect.poll(() => view.bench.page.evaluate(() => document.activeElement?.ariaPosInSet)).toBe('2');
		expect(await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).not.toBe(key);
	});

	it('is the list’s one tab stop wherever one has scrolled', async () => {
		const view = await openLargeList(1000);
		await view.scrollTo(30_000);
		const stops = await view.bench.side.locator('.ifu-tree').evaluate((tree) => new Set([...tree.querySelectorAll<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"])')].map((one) => one.closest('[role="treeitem"]'))).size);
		expect(stops).toBe(1);
	});
});
