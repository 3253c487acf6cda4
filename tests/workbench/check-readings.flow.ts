import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { expectNotice, interviewNote, openDueView, plainSpaces, type DueViewDriver } from './due-view-driver';
import { openWorkbench } from './flow';

/** Said on Tue 24 Nov 2026, "next Friday" is Fri 4 Dec to most and Fri 27 Nov to some; on Mon 7 Dec the check-in is due. */
const NEXT_FRIDAY = note('timeline: next Friday');
const TODAY = '2026-12-07';

function note(...lines: readonly string[]): string {
	return interviewNote('company: Acme', 'role: Backend Engineer', 'date: 2026-11-24', 'contact: Kim Lund', 'sent:', '  - 2026-11-25 thank-you to Kim Lund', ...lines);
}

async function openNote(text: string): Promise<DueViewDriver> {
	return await openDueView({ vault: { 'Acme.md': text }, today: TODAY });
}

/** The one row, whatever it asks for: another date makes another follow-up of it. */
const only = ({ bench }: DueViewDriver): Locator => bench.side.locator('.ifu-row');

/** The words of the question, and those on its buttons; nothing when the row asks nothing. */
async function asked(view: DueViewDriver): Promise<string[]> {
	await view.bench.settled();
	const question = only(view).locator('.ifu-row-question');
	if ((await question.count()) === 0) return [];
	return [await question.locator('.ifu-row-question-text').innerText(), ...(await question.getByRole('button').allInnerTexts())].map(plainSpaces);
}

async function reading(view: DueViewDriver): Promise<string> {
	return plainSpaces(await only(view).locator('.ifu-row-reading').innerText());
}

const answer = (view: DueViewDriver, name: string): Promise<void> => only(view).locator('.ifu-row-question').getByRole('button', { name, exact: true }).click();
const present = ({ bench }: DueViewDriver): Promise<string> => bench.files.read('Acme.md');
const settled = (words: string): string => NEXT_FRIDAY.replace('timeline: next Friday', `timeline: ${words}`);

describe('words that people would differ about', () => {
	it('stand in the row with the day they are read as, and a question with an answer on each button', async () => {
		const view = await openNote(NEXT_FRIDAY);
		expect(await reading(view)).toBe('“next Friday” → Fri 4 Dec 2026');
		expect(await asked(view)).toEqual(['People would differ about “next Friday”. It is read as Fri 4 Dec 2026.', 'Fri 4 Dec 2026', 'Fri 27 Nov 2026', 'Another date…']);
		await view.row('Check-in to Kim Lund, until Tue 8 Dec').waitFor();
	});

	it('are settled by a click, in brackets behind them, and Undo restores the note byte for byte', async () => {
		const view = await openDueView({ vault: { 'Acme.md': NEXT_FRIDAY }, today: '2026-12-02' });
		await view.row('Check-in to Kim Lund, from Mon 7 Dec').locator('.collapse-icon').click();
		expect(await view.groups()).toEqual(['Waiting, 1']);
		await answer(view, 'Fri 27 Nov 2026');
		await expect.poll(() => present(view)).toBe(settled('next Friday (2026-11-27)'));
		await expectNotice(view.bench, 'Changed in “Acme”.');
		await expect.poll(() => asked(view)).toEqual([]);
		await view.row('Check-in to Kim Lund, 1 day late').waitFor();
		expect(await reading(view)).toBe('“next Friday (2026-11-27)” → by Fri 27 Nov 2026');
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => present(view)).toBe(NEXT_FRIDAY);
		await expect.poll(() => asked(view)).toHaveLength(4);
	});

	it('are settled as they are read by the key F', async () => {
		const view = await openNote(NEXT_FRIDAY);
		await only(view).focus();
		await view.bench.page.keyboard.press('f');
		await expect.poll(() => present(view)).toBe(settled('next Friday (2026-12-04)'));
		await expect.poll(() => asked(view)).toEqual([]);
		expect(await view.focused()).toMatch(/^Check-in to Kim Lund/);
	});

	it('are settled as another date, with a preview while it is typed', async () => {
		const view = await openNote(NEXT_FRIDAY);
		await answer(view, 'Another date…');
		const { page } = view.bench;
		expect(await page.locator('.ifu-modal-subject').innerText()).toBe('timeline · Acme');
		await page.keyboard.type('December 11');
		await page.getByText('→ Fri 11 Dec 2026').waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => present(view)).toBe(settled('next Friday (2026-12-11)'));
		await view.row('Check-in to Kim Lund, from Mon 14 Dec').waitFor();
	});

	it('stay as they are when the form is left', async () => {
		const view = await openNote(NEXT_FRIDAY);
		await answer(view, 'Another date…');
		await view.bench.page.keyboard.press('Escape');
		await view.bench.settled();
		expect(await present(view)).toBe(NEXT_FRIDAY);
		expect(await asked(view)).toHaveLength(4);
	});

	it('in a reply are settled in its line, and the other lines stay', async () => {
		const replies = (words: string): string => note('replies:', '  - "2026-11-23 from Kim Lund: thanks for asking"', `  - "2026-11-24 from Kim Lund: we decide ${words}, I think"`, '  - 2026-11-23 also Dana');
		const view = await openNote(replies('next Friday'));
		expect(await reading(view)).toBe('“next Friday” → Fri 4 Dec 2026');
		expect((await asked(view))[0]).toBe('People would differ about “we decide next Friday, I think”. It is read as Fri 4 Dec 2026.');
		await answer(view, 'Fri 27 Nov 2026');
		await expect.poll(async () => (await present(view)).replaceAll(/^ {2}- "(.*)"$/gm, '  - $1')).toBe(replies('next Friday (2026-11-27)').replaceAll(/^ {2}- "(.*)"$/gm, '  - $1'));
		await expect.poll(() => asked(view)).toEqual([]);
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => present(view)).toBe(replies('next Friday'));
	});

	it('are offered in the menu of the row too', async () => {
		const view = await openNote(NEXT_FRIDAY);
		await only(view).locator('.ifu-row-title').click({ button: 'right' });
		const item = view.bench.page.locator('.menu-item').getByText('Fri 27 Nov 2026', { exact: true });
		await item.click();
		await expect.poll(() => present(view)).toBe(settled('next Friday (2026-11-27)'));
	});

	it('are part of what is said of the row, and each button belongs to it', async () => {
		const view = await openNote(NEXT_FRIDAY);
		const described = await only(view).evaluate((row) => (row.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent));
		expect(described.map((words) => plainSpaces(words ?? ''))).toEqual([
			expect.stringContaining('next Friday'),
			'“next Friday” → Fri 4 Dec 2026',
			'People would differ about “next Friday”. It is read as Fri 4 Dec 2026.',
			expect.stringMatching(/^Next: /),
		]);
		await only(view).getByRole('button', { name: 'Fri 27 Nov 2026' }).focus();
		expect(await view.focused()).toMatch(/^Fri 27 Nov 2026: Check-in to Kim Lund, /);
	});

	it.each(['light', 'dark'] as const)('can be read in %s, and fit a narrow pane', async (theme) => {
		const view = await openDueView({ theme, width: 240, vault: { 'Acme.md': NEXT_FRIDAY }, today: TODAY });
		for (const part of ['.ifu-row-reading', '.ifu-row-question-text']) expect(await contrast(only(view).locator(part))).toBeGreaterThanOrEqual(4.5);
		expect(await view.bench.side.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
	});

	it('are settled by a finger', async () => {
		const view = await openDueView({ phone: true, width: 320, vault: { 'Acme.md': NEXT_FRIDAY }, today: TODAY });
		for (const button of await only(view).locator('.ifu-row-question button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await only(view).getByRole('button', { name: 'Fri 4 Dec 2026' }).tap();
		await expect.poll(() => present(view)).toBe(settled('next Friday (2026-12-04)'));
	});
});

describe('words in the body', () => {
	const BODY = note().replace('What we talked about.\n', 'We talked.\n\n- Kim said they would decide by Friday. Nice office.\n- lunch\n');
	const found = 'Kim said they would decide by Friday';

	it('are shown as found, and Confirm writes them into the property and leaves the body alone', async () => {
		const view = await openNote(BODY);
		expect(await reading(view)).toBe('“by Friday” → by Fri 27 Nov 2026');
		expect(await asked(view)).toEqual([`Found in the note: “${found}”. It is read as by Fri 27 Nov 2026 until you say otherwise.`, 'Confirm', 'Another date…', 'It is no timeline']);
		await answer(view, 'Confirm');
		await expect.poll(() => present(view)).toBe(BODY.replace('---\nWe', `timeline: ${found}\n---\nWe`));
		await expect.poll(() => asked(view)).toEqual([]);
	});

	it('are dismissed for good by “It is no timeline”', async () => {
		const view = await openNote(BODY);
		await answer(view, 'It is no timeline');
		await expect.poll(() => present(view)).toBe(BODY.replace('---\nWe', 'timeline: none\n---\nWe'));
		await expect.poll(() => only(view).locator('.ifu-row-reading').count()).toBe(0);
		expect(await asked(view)).toEqual([]);
		await view.bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => present(view)).toBe(BODY);
	});

	it('are kept with another date behind them', async () => {
		const view = await openNote(BODY);
		await answer(view, 'Another date…');
		await view.bench.page.keyboard.type('2026-12-11');
		await view.bench.page.keyboard.press('Enter');
		await expect.poll(() => present(view)).toBe(BODY.replace('---\nWe', `timeline: ${found} (2026-12-11)\n---\nWe`));
	});
});

describe('the command “Check what they said…”', () => {
	it('asks in the open note, and is offered only while there is something to ask', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': NEXT_FRIDAY, 'Plain.md': 'They decide by next Friday.\n' }, today: TODAY });
		await bench.editor.open('Plain.md');
		expect(await bench.commands()).not.toContain('Check what they said…');
		await bench.editor.open('Acme.md');
		await bench.command('Check what they said…');
		expect(await bench.page.locator('.prompt-input').getAttribute('placeholder')).toBe('People would differ about “next Friday”. It is read as Fri 4 Dec 2026.');
		expect((await bench.page.locator('.suggestion-item').allInnerTexts()).map(plainSpaces)).toEqual(['Fri 4 Dec 2026: next Friday', 'Fri 27 Nov 2026: next Friday', 'Another date…: next Friday']);
		await bench.page.keyboard.press('ArrowDown');
		await bench.page.keyboard.press('Enter');
		await expect.poll(() => bench.files.read('Acme.md')).toBe(settled('next Friday (2026-11-27)'));
		await bench.settled();
		expect(await bench.commands()).not.toContain('Check what they said…');
		await bench.command('Undo the last logged change');
		expect(await bench.files.read('Acme.md')).toBe(NEXT_FRIDAY);
	});
});

describe('words that hold no date', () => {
	it('offer a date, which is written behind them, and to be no timeline', async () => {
		const stars = settled('when the stars align');
		const view = await openNote(stars);
		const problem = view.bench.side.locator('.is-attention .ifu-row');
		expect(await problem.getByRole('button').allInnerTexts()).toEqual(['Set a date…', 'It is no timeline']);
		await problem.getByRole('button', { name: 'Set a date…' }).click();
		await view.bench.page.keyboard.type('next Friday');
		await view.bench.page.getByText('→ Fri 18 Dec 2026').waitFor();
		await view.bench.page.keyboard.press('Enter');
		await expect.poll(() => present(view)).toBe(settled('when the stars align (2026-12-18)'));
		await view.row('Check-in to Kim Lund, from Mon 21 Dec').waitFor();
		expect(await problem.count()).toBe(0);
	});
});
