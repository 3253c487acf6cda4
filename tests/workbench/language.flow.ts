import { describe, expect, it } from 'vitest';
import { interviewNote, openDueView, plainSpaces, type DueViewDriver } from './due-view-driver';
import type { WorkbenchOptions } from './workbench';

const NOTE = interviewNote('company: Acme', 'date: 2026-11-17', 'contact: Kim Lund', 'sent:', '  - 2026-11-18 thank-you to Kim Lund', 'timeline: Sie melden sich bis Ende nächster Woche');

async function openGerman(options: WorkbenchOptions): Promise<DueViewDriver> {
	return await openDueView({ vault: { 'Acme.md': NOTE }, today: '2026-11-23', ...options });
}

const READ = 'Check-in to Kim Lund, from Mon 30 Nov';

describe('the language of the words', () => {
	it("is the app's own until another is chosen", async () => {
		const { bench, row } = await openGerman({ language: 'de' });
		await row(READ).waitFor();
		await row(READ).locator('.collapse-icon').click();
		expect(plainSpaces(await row(READ).locator('.ifu-row-reading').innerText())).toBe('“bis Ende nächster Woche” → by Fri 27 Nov 2026');
		await bench.screenshot('german-words', bench.side);
	});

	it('shows behind the words while one types', async () => {
		const { bench } = await openGerman({ language: 'de' });
		await bench.editor.open('Acme.md');
		await bench.note.getByText('→ by Fri 27 Nov 2026').waitFor();
	});

	it('may be chosen in the settings, whatever the app speaks', async () => {
		const { bench, row, group } = await openGerman({ language: 'en' });
		await group('Needs attention').waitFor();
		expect(await row(READ).count()).toBe(0);
		const tab = await bench.openSettings();
		await tab.locator('.setting-item', { hasText: 'Language of your notes' }).locator('select').selectOption('de');
		await row(READ).waitFor();
		await bench.page.keyboard.press('Escape');
	});

	it('never keeps English from being read', async () => {
		const { row } = await openGerman({ language: 'de', vault: { 'Acme.md': NOTE.replace(/timeline: .*/, 'timeline: We decide by the end of next week') } });
		await row(READ).waitFor();
	});
});
