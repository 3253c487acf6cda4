import { describe, expect, it } from 'vitest';
import { openWorkbench } from './flow';
import type { Workbench } from './workbench';

const ACME = ['---', 'type: interview', 'company: Acme', 'role: Cook', 'date: 2026-11-18', 'contact: Kim Lund', '---', ''].join('\n');

/** The form of a command over one note, on Mon 23 Nov 2026. */
async function openForm(command: string): Promise<Workbench> {
	const bench = await openWorkbench({ vault: { 'Acme.md': ACME } });
	await bench.page.evaluate(() => {
		const { host } = window as unknown as { host: { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } } };
		return host.app.workspace.openLinkText('Acme', '');
	});
	await bench.command(command);
	return bench;
}

async function preview(bench: Workbench, field: string): Promise<string> {
	return await bench.page.locator(`#ifu-${field}-preview`).innerText();
}

/** What stands under a field that was refused. */
async function complaint(bench: Workbench, field: string): Promise<string> {
	return await bench.page.locator(`.ifu-field:has(#ifu-${field}) [role="alert"]`).innerText();
}

async function confirm(bench: Workbench): Promise<void> {
	await bench.page.keyboard.press('Enter');
	await bench.settled();
}

describe('a day that has passed', () => {
	it('needs neither its year nor its month, when they replied', async () => {
		const bench = await openForm('They replied…');
		for (const [words, day] of [['20 Nov', 'Fri 20 Nov 2026'], ['Nov 5', 'Thu 5 Nov 2026'], ['11/20', 'Fri 20 Nov 2026'], ['the 20th', 'Fri 20 Nov 2026'], ['Friday', 'Fri 20 Nov 2026'], ['Dec 30', 'Tue 30 Dec 2025']] as const) {
			await bench.page.locator('#ifu-date').fill(words);
			expect([words, await preview(bench, 'date')]).toEqual([words, `→ ${day}`]);
		}
		await bench.page.locator('#ifu-date').fill('20 Nov');
		await bench.page.locator('#ifu-their-words').fill('we decide by Friday');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('2026-11-20 from Kim Lund: we decide by Friday');
	});

	it('is refused under its field when the words say that it is to come', async () => {
		const bench = await openForm('Outcome…');
		await bench.page.locator('#ifu-date').fill('next Friday');
		await confirm(bench);
		expect(await complaint(bench, 'date')).toContain('Fri 4 Dec 2026 is still to come');
		await bench.page.locator('#ifu-date').fill('');
		await confirm(bench);
		expect(await complaint(bench, 'date')).toContain('“yesterday”');
		await bench.page.keyboard.press('Escape');
	});
});

describe('the day to answer an offer by', () => {
	it('is shown anew as soon as the day of the offer is another, and saved as shown', async () => {
		const bench = await openForm('Outcome…');
		await bench.page.locator('#ifu-answer-by').fill('in a week');
		expect(await preview(bench, 'answer-by')).toBe('→ Mon 30 Nov 2026');
		await bench.page.locator('#ifu-date').fill('20 Nov');
		expect(await preview(bench, 'answer-by')).toBe('→ Fri 27 Nov 2026');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('outcome: offer 2026-11-20\noffer_deadline: 2026-11-27\n');
	});

	it('cannot lie before the offer', async () => {
		const bench = await openForm('Outcome…');
		await bench.page.locator('#ifu-date').fill('20 Nov');
		await bench.page.locator('#ifu-answer-by').fill('2026-11-19');
		await confirm(bench);
		expect(await complaint(bench, 'answer-by')).toContain('Thu 19 Nov 2026 is before the offer');
		expect(await bench.page.evaluate(() => document.activeElement?.id)).toBe('ifu-answer-by');
		await bench.page.locator('#ifu-date').fill('19 Nov');
		expect(await bench.page.locator('#ifu-answer-by').getAttribute('aria-invalid')).toBe('false');
		await confirm(bench);
		expect(await bench.files.read('Acme.md')).toContain('outcome: offer 2026-11-19\noffer_deadline: 2026-11-19\n');
	});
});
