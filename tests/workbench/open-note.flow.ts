import { describe, expect, it } from 'vitest';
import { ACME, openDueView, type DueViewDriver } from './due-view-driver';

const BROKEN = '---\ntype: interview\ncompany: Birch Labs\ndate: 2026-11-18\ntimeline: when pigs fly\n---\n';

/** Two interviews, one of them with a property that cannot be read, on Mon 23 Nov 2026. */
async function openTwo(): Promise<DueViewDriver> {
	return await openDueView({ vault: { 'Interviews/Acme.md': ACME, 'Interviews/Birch.md': BROKEN } });
}

/** Puts an element into another that was made by another window, as in a view that was moved into one. */
function drawInOtherWindow(into: Element): void {
	const frame = document.body.appendChild(document.createElement('iframe'));
	const other = frame.contentWindow as (Window & typeof globalThis) | null;
	if (!other) throw new Error('The frame has no window.');
	const { Element, HTMLElement } = other;
	const kinds = { Element, HTMLElement };
	const made = other.document.createElement('b');
	made.textContent = 'from elsewhere';
	// As in the app, an element is also of the kind that its own window calls by the same name, …
	Object.assign(other.Node.prototype, {
		instanceOf(this: Node, type: { readonly name: keyof typeof kinds }): boolean {
			return this instanceof kinds[type.name];
		},
	});
	into.append(made);
	// Nothing else would keep the object that scripts of that window know it by.
	Object.assign(window, { made });
	frame.remove();
	// … and an event knows the nodes of all windows.
	Object.defineProperty(UIEvent.prototype, 'targetNode', {
		configurable: true,
		get(this: UIEvent) {
			return this.target;
		},
	});
}

describe('by mouse', () => {
	it('opens the note of a row in the tab that is open', async () => {
		const { bench, row } = await openTwo();
		await row('Check-in to Kim Lund').getByText('Check-in to Kim Lund', { exact: true }).click();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Interviews/Acme.md');
		expect(await bench.leafCount('markdown')).toBe(1);
		await bench.side.locator('.is-attention .ifu-row-title').click();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Interviews/Birch.md');
		expect(await bench.leafCount('markdown')).toBe(1);
	});

	it('opens a new tab with Ctrl or Cmd, and with the middle button', async () => {
		const { bench, row } = await openTwo();
		const title = row('Check-in to Kim Lund').locator('.ifu-row-title');
		await title.click();
		await expect.poll(() => bench.leafCount('markdown')).toBe(1);
		await title.click({ modifiers: ['ControlOrMeta'] });
		await expect.poll(() => bench.leafCount('markdown')).toBe(2);
		await title.click({ button: 'middle' });
		await expect.poll(() => bench.leafCount('markdown')).toBe(3);
	});

	it('does not begin to scroll with the middle button', async () => {
		const { bench, row } = await openTwo();
		await bench.page.evaluate(() => window.addEventListener('mousedown', (event) => Object.assign(window, { isPrevented: event.defaultPrevented })));
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click({ button: 'middle' });
		expect(await bench.page.evaluate(() => (window as unknown as { isPrevented: boolean }).isPrevented)).toBe(true);
	});

	it('opens by what stands in a row of another window, where elements are of another kind', async () => {
		const { bench, row } = await openTwo();
		await row('Check-in to Kim Lund').locator('.ifu-row-title').evaluate(drawInOtherWindow);
		await bench.side.getByText('from elsewhere').click();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Interviews/Acme.md');
	});

	it('opens a problem at its line', async () => {
		const { bench } = await openTwo();
		const problem = bench.side.locator('.is-attention .ifu-row');
		expect(await problem.locator('.ifu-row-details').innerText()).toContain('line 5');
		await problem.locator('.ifu-row-title').click();
		await expect.poll(() => bench.note.getAttribute('data-line')).toBe('4');
		expect(BROKEN.split('\n')[4]).toBe('timeline: when pigs fly');
		expect(await bench.editor.cursor()).toEqual({ line: 4, ch: 0 });
	});

	it('offers a preview of the note on hover', async () => {
		const { bench, row } = await openTwo();
		await row('Check-in to Kim Lund').locator('.ifu-row-title').hover();
		await expect.poll(() => bench.hovers()).toContainEqual({ source: 'interview-follow-ups-due', linktext: 'Interviews/Acme.md', sourcePath: '' });
	});

	it('says so when the note has just gone', async () => {
		const { bench, row } = await openTwo();
		await bench.page.evaluate(() => {
			// Gone before the list has heard of it.
			const { host } = window as unknown as { host: { app: { vault: { getFileByPath: (path: string) => unknown } } } };
			host.app.vault.getFileByPath = () => null;
		});
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click();
		await expect.poll(() => bench.notices()).toEqual(['“Acme” is no longer in the vault.']);
	});
});

describe('the menu', () => {
	const menuItems = (view: DueViewDriver): Promise<string[]> => view.bench.page.locator('.menu-item').allInnerTexts();
	const choose = async ({ bench }: DueViewDriver, title: string): Promise<void> => {
		await bench.page.locator('.menu-item').getByText(title, { exact: true }).click();
		await bench.settled();
	};

	it('of a follow-up holds all that can be done, by the right button and by its own', async () => {
		const view = await openTwo();
		const all = ['Draft', 'Mark sent', 'They replied…', 'Snooze…', 'Outcome…', 'Open note', 'Open in new tab', 'Open to the right'];
		await view.row('Check-in to Kim Lund').locator('.ifu-row-title').click({ button: 'right' });
		expect(await menuItems(view)).toEqual(all);
		expect(await view.bench.page.locator('svg[data-unknown-icon]').count(), 'icons that nobody has').toBe(0);
		await view.bench.page.keyboard.press('Escape');
		await view.row('Check-in to Kim Lund').getByRole('button', { name: 'More' }).click();
		expect(await menuItems(view)).toEqual(all);
		await view.bench.page.keyboard.press('Escape');
	});

	it('opens the note here, in a new tab and to the right', async () => {
		const view = await openTwo();
		const title = view.row('Check-in to Kim Lund').locator('.ifu-row-title');
		for (const [count, item] of ['Open note', 'Open in new tab', 'Open to the right'].entries()) {
			await title.click({ button: 'right' });
			await choose(view, item);
			expect(await view.bench.leafCount('markdown')).toBe(count + 1);
			expect(await view.bench.note.getAttribute('data-path')).toBe('Interviews/Acme.md');
		}
	});

	it('marks sent, and opens the three forms', async () => {
		const view = await openTwo();
		const { bench, row } = view;
		const forms = [['They replied…', 'They replied'], ['Snooze…', 'Snooze'], ['Outcome…', 'Outcome']] as const;
		for (const [item, title] of forms) {
			await row('Check-in to Kim Lund').locator('.ifu-row-title').click({ button: 'right' });
			await choose(view, item);
			expect(await bench.page.locator('.modal-title').innerText()).toBe(title);
			expect(await bench.page.locator('.ifu-modal-subject').innerText()).toBe('Acme · Backend Engineer');
			await bench.page.keyboard.press('Escape');
		}
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click({ button: 'right' });
		await choose(view, 'Mark sent');
		await expect.poll(() => bench.files.read('Interviews/Acme.md')).toContain('2026-11-23 check-in to Kim Lund');
	});

	it('of a problem holds its fix and the ways to open it, at its line', async () => {
		const view = await openTwo();
		await view.bench.side.locator('.is-attention .ifu-row-title').click({ button: 'right' });
		expect(await menuItems(view)).toEqual(['Set a date…', 'It is no timeline', 'Open note', 'Open in new tab', 'Open to the right']);
		await choose(view, 'Open in new tab');
		await expect.poll(() => view.bench.note.getAttribute('data-line')).toBe('4');
	});

	it('of what waits for them offers a reply and an outcome', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME.replace('2026-11-18', '2026-11-24') } });
		await view.group('Waiting').locator('.ifu-row-title').click({ button: 'right' });
		expect((await menuItems(view)).slice(0, 2)).toEqual(['They replied…', 'Outcome…']);
		await choose(view, 'Outcome…');
		expect(await view.bench.page.locator('.ifu-modal-subject').innerText()).toBe('Acme · Backend Engineer');
		await view.bench.page.keyboard.press('Escape');
	});
});
