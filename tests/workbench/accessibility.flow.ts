import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { ACME, interviewNote, openDueView, openInMainArea, plainSpaces, type DueViewDriver } from './due-view-driver';
import { openWorkbench } from './flow';

const LONG = interviewNote(
	'company: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft 🚢⚓️👩‍👩‍👧‍👦',
	'role: Senior Principal Staff Engineer for Reliability, Observability and Everything In Between',
	'date: 2026-11-18',
	'contact: Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Pendergast-Cholmondeley 🎉',
	'timeline: notaworditisjustoneverylongstringwithoutanyspaceinitthatwouldpushthesidebarwide',
);

const TEXTS = [
	'.ifu-summary',
	'.ifu-group-self .tree-item-inner',
	'.is-overdue .tree-item-flair',
	'.is-due .tree-item-flair',
	'.is-waiting .tree-item-flair',
	'.is-overdue .ifu-row-when',
	'.ifu-row-title',
	'.ifu-row-why',
	'.ifu-row-next',
	'.is-upcoming.ifu-row-details',
	'.is-waiting .ifu-row-title',
];

describe('for assistive technology', () => {
	it('is a tree of named groups and rows, with levels and states', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
		const snapshot = plainSpaces(await bench.side.ariaSnapshot());
		expect(snapshot).toContain('- status: Mon 23 Nov · 1 due');
		expect(snapshot).toContain('- tree "Follow-ups":');
		expect(snapshot).toContain('- treeitem "Due today, 1" [expanded] [level=1]');
		expect(snapshot).toContain('- treeitem "Check-in to Kim Lund, until Wed 25 Nov, 2 days left, Acme · Backend Engineer" [expanded] [level=2]');
		expect(snapshot).toContain('- button "Mark sent"');
	});

	it('says why and what comes next after the name of an unfolded row, in two views at once', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
		await openInMainArea(bench);
		const described = (): Promise<(string | null)[]> =>
			bench.page.locator('.ifu-row').evaluateAll((rows) =>
				rows.map((row) => {
					const ids = row.getAttribute('aria-describedby')?.split(' ') ?? [];
					const parts = ids.map((id) => document.getElementById(id));
					return parts.length > 0 && parts.every((part) => part !== null && row.contains(part)) ? parts.map((part) => part?.textContent).join(' ') : null;
				}),
			);
		const words = expect.stringMatching(/^You spoke on Wed 18 Nov.*Next: value-add from Mon 30 Nov/) as unknown;
		await expect.poll(described).toEqual([words, words]);
		await bench.side.locator('.ifu-row .collapse-icon').click();
		await expect.poll(described).toEqual([null, null]);
		const ids = await bench.page.locator('.interview-follow-ups [id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual([...new Set(ids)]);
	});

	it('is no tree while it holds no items', async () => {
		const { bench } = await openDueView({ vault: {} });
		expect(await bench.side.getByRole('tree').count()).toBe(0);
		await bench.files.write('Acme.md', ACME);
		await bench.side.getByRole('tree').waitFor();
	});

	it('has one tab stop, however many rows are unfolded', async () => {
		const { bench, row } = await openDueView();
		for (const name of ['Thank-you to Pilar Arroyo', 'News of another offer', 'Value-add to Ngozi']) await row(name).locator('.collapse-icon').click();
		const stops = await bench.side.locator('.ifu-tree').evaluate((tree) => {
			const focusable = [...tree.querySelectorAll<HTMLElement>('[tabindex], button, a, input')].filter(({ tabIndex }) => tabIndex >= 0);
			return new Set(focusable.map((element) => element.closest('[role="treeitem"]'))).size;
		});
		expect(stops).toBe(1);
	});

	it('has its tab stop from the start, when it was drawn in a side bar that was still closed', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': ACME } });
		await bench.settled();
		await bench.command('Open follow-ups due');
		expect(await bench.side.locator('.ifu-tree [role="treeitem"][tabindex="0"]').count()).toBe(1);
	});

	it('shows tooltips for the days of a window and for icons alone, which the app draws over all that has a label', async () => {
		const { bench } = await openDueView();
		const labelled = await bench.side.locator('[aria-label]').evaluateAll((all) => all.map((element) => element.classList[0] ?? element.tagName));
		expect([...new Set(labelled)].sort()).toEqual(['PROGRESS', 'clickable-icon', 'ifu-row-details']);
	});

	it('names every button, and every icon is hidden from screen readers', async () => {
		const { bench } = await openDueView();
		const unnamed = await bench.side.locator('button').evaluateAll((buttons) => buttons.filter((button) => !(button.ariaLabel ?? button.textContent)).length);
		expect(unnamed).toBe(0);
		const described = await bench.side.locator('.ifu-row-actions button').evaluateAll((buttons) => buttons.map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent));
		expect(described).toContainEqual(expect.stringMatching(/^2026-11-10 Kestrel Basin Water, line 8: “when the stars align” /));
		expect(described).not.toContain(undefined);
		const heard = await bench.side.locator('svg').evaluateAll((icons) => icons.filter((icon) => !icon.closest('[aria-hidden="true"], button[aria-label]')).length);
		expect(heard).toBe(0);
	});

	it('shows where the focus is', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await bench.side.locator('[tabindex="0"]').first().focus();
		await bench.page.keyboard.press('ArrowDown');
		await bench.page.keyboard.press('ArrowUp');
		await bench.page.keyboard.press('ArrowDown');
		expect(await row('Check-in to Kim Lund').locator('> .tree-item-self').evaluate((element) => getComputedStyle(element).boxShadow)).toContain('inset');
	});

	it('reads contrast of at least 4.5 to 1 in both themes', async () => {
		for (const theme of ['light', 'dark'] as const) {
			const { bench } = await openDueView({ theme });
			for (const selector of TEXTS) {
				expect(await contrast(bench.side.locator(selector).first()), `${selector} in ${theme}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	});
});

describe('in a narrow pane', () => {
	it.each([240, 280, 320])('of %i px nothing is wider than it, however long the names', async (width) => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME, 'Long.md': LONG }, width });
		await bench.side.locator('.collapse-icon').last().waitFor();
		await expectNoOverflow({ bench });
		if (width === 280) await bench.screenshot('due-view-long-names', bench.page.locator('.mod-right-split'));
	});

	it('of a phone the example vault fits as well', async () => {
		const view = await openDueView({ phone: true, width: 320 });
		await expectNoOverflow(view);
	});
});

describe('under a finger', () => {
	it('everything that can be touched is 44 px or more', async () => {
		const { bench, row } = await openDueView({ phone: true, width: 320 });
		const targets = bench.side.locator('.ifu-group-self, .ifu-row-self, .ifu-row-actions button');
		for (const box of await Promise.all((await targets.all()).map((target) => target.boundingBox()))) {
			expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
		}
		const icon = await row('Thank-you to Pilar Arroyo').locator('.collapse-icon').boundingBox();
		if (!icon) throw new Error('A folded row has no triangle.');
		const x = icon.x + icon.width / 2;
		const y = icon.y + icon.height / 2;
		// A finger reaches from the edge of the screen to just before the words.
		const folds = await bench.page.evaluate(
			(points) => points.map(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('[data-action="fold"]') !== null),
			[[x, y], [x - 20, y], [x + 18, y], [x, y - 20], [x, y + 20]],
		);
		expect(folds).toEqual([true, true, true, true, true]);
	});

	it('in the forms and the notice too', async () => {
		const { bench, row } = await openDueView({ phone: true, width: 320, vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click({ button: 'right' });
		await bench.page.locator('.menu-item').getByText('Snooze…').click();
		await expectTall(bench.page.locator('.ifu-form button, .ifu-form input'));
		await bench.page.keyboard.press('Escape');
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Mark sent' }).click();
		await bench.page.locator('.ifu-undo').waitFor();
		await expectTall(bench.page.locator('.ifu-undo'));
	});
});

async function expectTall(targets: Locator): Promise<void> {
	expect(await targets.count()).toBeGreaterThan(0);
	for (const target of await targets.all()) expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
}

async function expectNoOverflow({ bench }: Pick<DueViewDriver, 'bench'>): Promise<void> {
	await bench.settled();
	const wide = await bench.side.evaluate((content) => ({
		scrolls: content.scrollWidth > content.clientWidth,
		cut: [...content.querySelectorAll('.ifu-row-title, .ifu-row-details, .ifu-row-why, .ifu-row-actions')].filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent),
	}));
	expect(wide).toEqual({ scrolls: false, cut: [] });
}
