import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView, type DueViewDriver } from './due-view-driver';

/** A note as people write it: comments, quotes, blank lines and a body that look different when they are written anew. */
const BY_HAND = [
	'---',
	'type:   interview   # by hand',
	'company: \'Acme\'',
	'role: "Backend Engineer"',
	'',
	'date: 2026-11-18',
	'interviewers: [ "Dana Reyes",   Kim Lund (recruiter) ]',
	'sent:',
	'- 2026-11-19 thank-you to Dana Reyes',
	'- 2026-11-19 thank-you to Kim Lund',
	'---',
	'',
	'Body with a space at its end ',
].join('\n');

async function markSent({ row }: DueViewDriver, name: string): Promise<void> {
	await row(name).getByRole('button', { name: 'Mark sent' }).click();
}

/** Until a row can be acted on after another one has gone. */
async function rest({ bench }: DueViewDriver): Promise<void> {
	await bench.page.clock.runFor(500);
}

describe('mark sent', () => {
	it('writes the property, moves the row on and says what comes next', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		await markSent(view, 'Check-in to Kim Lund');
		await expectNotice(view.bench, 'Logged. Next: value-add from Mon 30 Nov, if they stay silent.');
		expect(await view.bench.files.read('Acme.md')).toBe(ACME.replace('---\nWhat', '  - 2026-11-23 check-in to Kim Lund\n---\nWhat'));
		await expect.poll(view.groups).toEqual(['Upcoming, 1']);
		expect(await view.titles('Upcoming')).toEqual(['Value-add to Kim Lund']);
		await view.bench.side.getByText('Nothing to send today.').waitFor();
	});

	it('takes it back byte for byte, and the row returns', async () => {
		const view = await openDueView({ vault: { 'Acme.md': BY_HAND } });
		await markSent(view, 'Check-in to Kim Lund');
		await expect.poll(() => view.bench.files.read('Acme.md')).toContain('2026-11-23 check-in to Kim Lund');
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(view.bench, 'Undone. The note is as it was.');
		expect(await view.bench.files.read('Acme.md')).toBe(BY_HAND);
		await expect.poll(view.groups).toEqual(['Due today, 1']);
		expect(await view.titles('Due today')).toEqual(['Check-in to Kim Lund']);
	});

	it('takes only its own line back when the body has been edited since', async () => {
		const { bench, ...view } = await openDueView({ vault: { 'Acme.md': ACME } });
		await markSent({ bench, ...view }, 'Check-in to Kim Lund');
		await expectNotice(bench, 'Logged.');
		await bench.files.write('Acme.md', (await bench.files.read('Acme.md')).replace('What we talked about.', 'Jenkins, at length.'));
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(bench, 'Undone.');
		expect(await bench.files.read('Acme.md')).toBe(ACME.replace('What we talked about.', 'Jenkins, at length.'));
	});

	it('takes nothing back when the same property has been edited since, and says so', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		const { files, page } = view.bench;
		await markSent(view, 'Check-in to Kim Lund');
		await expectNotice(view.bench, 'Logged.');
		const edited = (await files.read('Acme.md')).replace('2026-11-23 check-in to Kim Lund', '2026-11-22 check-in to Kim Lund — by phone');
		await files.write('Acme.md', edited);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(view.bench, 'The note has changed since, so nothing was undone.');
		expect(await files.read('Acme.md')).toBe(edited);
	});

	it('says what is wrong when the properties have just been broken, and writes nothing', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME } });
		const broken = ACME.replace('company: Acme', 'company: "Acme');
		await view.bench.page.evaluate((text) => {
			// On disk, but the list has not heard of it yet.
			const { host } = window as unknown as { host: { app: { vault: { adapter: { write: (path: string, text: string) => Promise<void> } } } } };
			return host.app.vault.adapter.write('Acme.md', text);
		}, broken);
		await markSent(view, 'Check-in to Kim Lund');
		await expectNotice(view.bench, 'Obsidian cannot read the properties of “Acme”, so nothing was written. Line 3: “Acme” opens a bracket or a quotation mark that nothing closes');
		expect(await view.bench.files.read('Acme.md')).toBe(broken);
	});

	it('asks to whom it went when the notes name nobody', async () => {
		const view = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-18') } });
		await markSent(view, 'Check-in');
		await view.bench.page.getByLabel('To', { exact: true }).fill('Jo Park');
		await view.bench.page.keyboard.press('Enter');
		await expectNotice(view.bench, 'Logged.');
		expect(await view.bench.files.read('Acme.md')).toContain('- 2026-11-23 check-in to Jo Park');
	});

	it('of one thank-you of a panel leaves the other', async () => {
		const panel = interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers: [Dana Reyes, Sam Ortiz]');
		const view = await openDueView({ vault: { 'Acme.md': panel } });
		expect(await view.titles('Due today')).toEqual(['Thank-you to Dana Reyes', 'Thank-you to Sam Ortiz']);
		await markSent(view, 'Thank-you to Dana Reyes');
		await expect.poll(() => view.titles('Due today')).toEqual(['Thank-you to Sam Ortiz']);
		await view.row('Thank-you to Sam Ortiz, today').waitFor();
	});

	it('lets the last of several be undone by its own notice', async () => {
		const view = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': ACME.replace('company: Acme', 'company: Birch Labs') } });
		await markSent(view, 'Check-in to Kim Lund');
		await expect.poll(() => view.titles('Due today')).toHaveLength(1);
		await view.row('Check-in to Kim Lund').locator('.collapse-icon').click();
		await rest(view);
		await markSent(view, 'Check-in to Kim Lund');
		await expect.poll(() => view.titles('Upcoming')).toHaveLength(2);
		await view.bench.page.getByRole('button', { name: 'Undo' }).first().click();
		await expect.poll(() => view.titles('Due today')).toHaveLength(1);
		expect(await view.bench.files.read('Acme.md')).toBe(ACME);
		expect(await view.bench.files.read('Birch.md')).toContain('2026-11-23 check-in');
	});
});

/** As soon as a row has gone from the list, presses *Mark sent* and S in the one that is unfolded now. */
async function actOnceOneIsGone(content: Element): Promise<void> {
	const count = content.querySelectorAll('.ifu-row').length;
	await new Promise<void>((resolve) => {
		const observer = new MutationObserver(() => {
			if (content.querySelectorAll('.ifu-row').length === count) return;
			observer.disconnect();
			const row = content.querySelector('.ifu-row[aria-expanded="true"]');
			row?.querySelector<HTMLElement>('[data-action="sent"]')?.click();
			row?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
			resolve();
		});
		observer.observe(content, { childList: true, subtree: true });
	});
}

describe('a row that has moved up', () => {
	const PANEL = interviewNote('company: Acme', 'date: 2026-11-22', 'interviewers: [Dana Reyes, Sam Ortiz, Kim Lund]');
	const logged = async ({ bench }: DueViewDriver): Promise<string[]> => (await bench.files.read('Acme.md')).match(/thank-you to .*/g) ?? [];

	it('is not marked by the second half of a double click, nor unfolded', async () => {
		const view = await openDueView({ vault: { 'Acme.md': PANEL } });
		const button = await view.row('Thank-you to Dana Reyes').getByRole('button', { name: 'Mark sent' }).boundingBox();
		if (!button) throw new Error('The first row has no button.');
		const at = [button.x + 5, button.y + 5] as const;
		await view.bench.page.mouse.move(...at);
		await view.bench.page.mouse.down();
		await view.bench.page.mouse.up();
		await expect.poll(() => view.titles('Due today')).toHaveLength(2);
		await view.bench.page.mouse.down({ clickCount: 2 });
		await view.bench.page.mouse.up({ clickCount: 2 });
		await view.bench.settled();
		expect(await logged(view)).toEqual(['thank-you to Dana Reyes']);
		expect(await view.row('Thank-you to Sam Ortiz').getAttribute('aria-expanded')).toBe('false');
		expect(await view.bench.leafCount('markdown'), 'the second half opens no note').toBe(0);
	});

	it('is left alone for half a second, by pointer and keys', async () => {
		const view = await openDueView({ vault: { 'Acme.md': PANEL } });
		await view.row('Thank-you to Sam Ortiz').locator('.collapse-icon').click();
		const acted = view.bench.side.evaluate(actOnceOneIsGone);
		await markSent(view, 'Thank-you to Dana Reyes');
		await acted;
		await view.bench.settled();
		expect(await logged(view)).toHaveLength(1);
		await rest(view);
		await markSent(view, 'Thank-you to Sam Ortiz');
		await expect.poll(() => logged(view)).toHaveLength(2);
	});

	it('stays folded in another group too, until the next day', async () => {
		const late = interviewNote('company: Acme', 'date: 2026-11-16', 'contact: Dana Reyes', 'timeline: We decide by Wednesday');
		const today = PANEL.replace('Acme', 'Birch');
		const view = await openDueView({ vault: { 'Acme.md': late } });
		expect(await view.groups()).toEqual(['Overdue, 1']);
		await markSent(view, 'Check-in to Dana Reyes');
		await expect.poll(view.groups).toEqual(['Upcoming, 1']);
		await view.bench.files.write('Birch.md', today);
		await expect.poll(view.groups).toContain('Due today, 3');
		expect(await view.row('Thank-you to Dana Reyes').getAttribute('aria-expanded')).toBe('false');
		await view.bench.clock.sleepTo('2026-11-24T08:00:00');
		await expect.poll(() => view.row('Thank-you to Dana Reyes').getAttribute('aria-expanded')).toBe('true');
	});

	it('comes up smoothly, and at once for people who want less motion', async () => {
		for (const [reducedMotion, times] of [[false, 1], [true, 0]] as const) {
			const view = await openDueView({ vault: { 'Acme.md': PANEL }, reducedMotion });
			await view.bench.page.evaluate(() => {
				const { animate } = Element.prototype;
				const animated: unknown[] = [];
				Object.assign(window, { animated });
				Element.prototype.animate = function (...how) {
					animated.push(this.textContent);
					return animate.apply(this, how);
				};
			});
			await markSent(view, 'Thank-you to Dana Reyes');
			await expect.poll(() => view.titles('Due today')).toHaveLength(2);
			await view.group('Due today').press('Space');
			expect(await view.titles('Due today')).toEqual([]);
			const animated = await view.bench.page.evaluate(() => (window as unknown as { animated: string[] }).animated);
			expect(animated).toEqual(Array.from({ length: times }, () => expect.stringContaining('Thank-you to Kim Lund') as unknown));
		}
	});
});
