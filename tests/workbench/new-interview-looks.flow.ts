import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { expectNotice, openDueView } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

async function openForm(options: WorkbenchOptions = {}): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView(options);
	await bench.command('New interview note');
	const form = formDriver(bench);
	await form.fill({ company: 'Threepenny Mutual', role: 'Claims Analyst', date: 'yesterday 3pm', interviewers: 'Thandiwe Mokoena, Aurelio Conti (Head of Claims), 佐藤 美咲', 'their-words-on-timing': 'We decide by the end of next week' });
	return { bench, form };
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	it('can be read, and looks like the rest', async () => {
		const { bench, form } = await openForm({ theme, height: 900 });
		await form.field('interviewers').focus();
		await bench.page.keyboard.press('End');
		await bench.page.keyboard.type(', ol');
		await form.suggestions();
		await bench.screenshot(`new-interview-${theme}`);
		for (const selector of ['.ifu-field .setting-item-description', '.ifu-field label']) {
			for (const words of await bench.page.locator(selector).filter({ hasText: /\S/ }).all()) expect(await contrast(words)).toBeGreaterThanOrEqual(4.5);
		}
		await bench.page.keyboard.press('Escape');
		await bench.page.keyboard.press('Escape');
	});

	it('asks for the invitation in the same manner', async () => {
		const { bench } = await openForm({ theme });
		await bench.page.keyboard.press('Escape');
		await bench.command('New interview from invitation (.ics)…');
		await bench.page.locator('.ifu-drop-picker').setInputFiles({ name: 'page.ics', mimeType: 'text/calendar', buffer: Buffer.from('<!doctype html>') });
		await bench.page.getByRole('alert').getByText('This is a web page').waitFor();
		for (const words of await bench.page.locator('.ifu-drop-words').all()) expect(await contrast(words)).toBeGreaterThanOrEqual(4.5);
		await bench.screenshot(`invitation-${theme}`, bench.page.locator('.modal'));
		await bench.page.keyboard.press('Escape');
	});
});

describe('on a phone of 320 pixels', () => {
	it('fits, can be reached by a finger, and makes the note', async () => {
		const { bench, form } = await openForm({ phone: true, height: 640 });
		await form.field('company').focus();
		await bench.screenshot('new-interview-phone');
		const { width, overflow } = await bench.page.locator('.modal-content').evaluate((element) => ({ width: element.getBoundingClientRect().right, overflow: element.scrollWidth - element.clientWidth }));
		expect([width <= 320, overflow]).toEqual([true, 0]);
		for (const control of await bench.page.locator('.ifu-form :is(input, select, button)').all()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await form.field('template').scrollIntoViewIfNeeded();
		await bench.screenshot('new-interview-phone-end');
		await bench.page.getByRole('button', { name: 'Make note' }).tap();
		await expectNotice(bench, 'Made “2026-11-22 Threepenny Mutual');
	});

	it('and so does the one for an invitation', async () => {
		const { bench } = await openForm({ phone: true, height: 640 });
		await bench.page.keyboard.press('Escape');
		await bench.command('New interview from invitation (.ics)…');
		const button = bench.page.getByRole('button', { name: 'Choose a file' });
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), button.tap()]);
		expect(chooser.isMultiple()).toBe(false);
		await bench.screenshot('invitation-phone');
		await bench.page.keyboard.press('Escape');
	});

	it('the first run has all its buttons', async () => {
		const { bench } = await openDueView({ vault: {}, phone: true });
		const example = bench.side.getByText('What such a note looks like');
		expect((await example.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await example.tap();
		for (const name of ['New interview note', 'From an invitation or e-mail', 'Copy this example']) expect((await bench.side.getByRole('button', { name }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await bench.screenshot('first-run-phone');
	});
});

it('goes from field to field by Tab, and round again', async () => {
	const { bench, form } = await openForm({ vault: {} });
	await form.field('company').focus();
	const visited: (string | undefined)[] = [];
	for (let stop = 0; stop < 10; stop++) {
		visited.push(await bench.page.evaluate(() => document.activeElement?.id ?? document.activeElement?.textContent));
		await bench.page.keyboard.press('Tab');
	}
	const fields = ['company', 'role', 'date', 'interviewers', 'round', 'their-words-on-timing', 'template'].map((name) => `ifu-${name}`);
	expect(visited).toEqual([...fields, '', '', 'ifu-company']);
	await bench.page.keyboard.press('Escape');
});
