import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { ACME, DUE_VIEW, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { openWorkbench } from './flow';
import { slowToRead } from './slow-to-read';

describe('first run', () => {
	it('shows what an interview note looks like, which works when it is pasted', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Diary.md': 'Rain.' } });
		await bench.side.getByText('No interviews yet').waitFor();
		expect(await bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov');
		await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		expect(await bench.side.locator('.ifu-example').isVisible()).toBe(false);
		await bench.side.getByText('What such a note looks like').click();
		await bench.side.getByRole('button', { name: 'Copy this example' }).click();
		await expectNotice(bench, 'Copied.');
		await bench.files.write('Acme.md', await bench.page.evaluate(() => navigator.clipboard.readText()));
		await row('Thank-you to Dana Reyes, today').waitFor();
		expect(await groups()).toEqual(['Due today, 1', 'Waiting, 1']);
		expect(await bench.side.getByText('No interviews yet').count()).toBe(0);
	});

	it('begins with what one can do, without a line of code', async () => {
		const { bench } = await openDueView({ vault: {} });
		const words = await bench.side.locator('.ifu-empty').innerText();
		expect(words.split('\n').filter((line) => line.trim() !== '')).toEqual([
			'No interviews yet',
			'Write one down, and this list says whom to write to, when, and why. Each interview is a note of yours; its company is all it needs.',
			'New interview note',
			'From an invitation or e-mail',
			'What such a note looks like',
		]);
		expect(await bench.side.getByRole('button', { name: 'New interview note' }).getAttribute('class')).toContain('mod-cta');
		await bench.side.getByRole('button', { name: 'From an invitation or e-mail' }).click();
		expect(await bench.page.locator('.modal-title').innerText()).toContain('invitation');
		await bench.page.keyboard.press('Escape');
	});

	it.each(['light', 'dark'] as const)('can be read (%s), the example too once it is unfolded', async (theme) => {
		const { bench } = await openDueView({ vault: {}, theme });
		await bench.screenshot(`first-run-${theme}`, bench.page.locator('.mod-right-split'));
		await bench.side.getByText('What such a note looks like').click();
		await bench.screenshot(`first-run-example-${theme}`, bench.page.locator('.mod-right-split'));
		for (const selector of ['.ifu-empty-text', '.ifu-empty-example summary', '.ifu-example']) expect(await contrast(bench.side.locator(selector)), selector).toBeGreaterThanOrEqual(4.5);
	});

	it('keeps the example, and what is selected in it, when the list is drawn again', async () => {
		const { bench } = await openDueView({ vault: {} });
		await bench.side.getByText('What such a note looks like').click();
		const example = await bench.side.locator('pre.ifu-example').elementHandle();
		const tab = await bench.openSettings();
		await tab.locator('.setting-item', { hasText: 'Days between messages' }).locator('input').fill('9');
		await bench.settled();
		await bench.page.keyboard.press('Escape');
		expect(await example.isVisible()).toBe(true);
	});
});

describe('nothing to send', () => {
	it('says so, and when the next one is', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-20' });
		expect(await bench.side.locator('.ifu-empty').innerText()).toMatch(/^Nothing to send today\.\s+Next: Mon 23 Nov\.$/);
		expect(await bench.side.getByRole('status').innerText()).toBe('Fri 20 Nov');
	});

	it('says so in January with the year that it is', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-12-28', 'timeline: not before 20 January') }, today: '2026-12-29' });
		expect(await bench.side.locator('.ifu-empty').innerText()).toMatch(/Next: \w+ \d+ Jan 2027\./);
	});

	it('says that everything has come to an end', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME.replace('sent:', 'outcome: withdrawn 2026-11-20\nsent:') } });
		expect(await bench.side.locator('.ifu-empty').innerText()).toContain('All your applications have come to an end.');
	});

	it('says nothing of the kind while something is due', async () => {
		const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
		expect(await bench.side.locator('.ifu-empty').isVisible()).toBe(false);
	});
});

describe('while the vault is being read', () => {
	const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`Interviews/${at}.md`, ACME.replace('company: Acme', `company: Acme ${at}`)]));

	it('says how far it is after a second, and shows what has been read', async () => {
		const bench = await openWorkbench({ vault: MANY, plugin: await slowToRead(60), restored: [DUE_VIEW] });
		await bench.command('Open follow-ups due');
		const words = bench.side.locator('.ifu-progress-words');
		await expect.poll(() => words.innerText()).toMatch(/^\d+ of 300 notes read$/);
		expect(await bench.side.locator('.ifu-empty').isVisible()).toBe(false);
		await bench.side.getByRole('progressbar', { name: 'Notes read' }).waitFor();
		await bench.side.locator('.ifu-row').first().waitFor();
		await expect.poll(async () => (await bench.side.locator('.ifu-progress').boundingBox())?.height ?? 0).toBeGreaterThan(20);
		await bench.screenshot('due-view-reading', bench.page.locator('.mod-right-split'));
		await bench.side.locator('.ifu-progress').waitFor({ state: 'hidden', timeout: 20_000 });
		expect(await bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 300 due');
	});

	it('fills up as Obsidian comes to know the notes on the first start ever', async () => {
		const { bench } = await openDueView({ vault: MANY, cache: 'cold' });
		await expect.poll(() => bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 300 due');
		expect(await bench.side.getByText('No interviews yet').count()).toBe(0);
	});
});
