import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { plainSpaces } from './due-view-driver';
import { openWorkbench } from './flow';
import { note, openNote, press, readings, widgets } from './reading-driver';
import type { Workbench } from './workbench';

async function lineHeights({ editor }: Workbench): Promise<number[]> {
	return await editor.drawn('.cm-line').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
}

describe('behind the timeline that one types', () => {
	it('stands how it is read, word by word, until it is gone', async () => {
		const bench = await openNote(note('timeline:'));
		expect(await readings(bench)).toEqual([]);
		await bench.editor.typeAtEnd('timeline', ' with');
		expect(await readings(bench)).toEqual(['→ no date I can read']);
		await bench.page.keyboard.type('in a week');
		expect(await readings(bench)).toEqual(['→ by Tue 24 Nov 2026']);
		await press(bench, 'Backspace', 'a week'.length);
		expect(await readings(bench)).toEqual(['→ no date I can read']);
		await bench.page.keyboard.type('two weeks');
		expect(await readings(bench)).toEqual(['→ by Tue 1 Dec 2026']);
		await press(bench, 'ControlOrMeta+Backspace', 3);
		expect(await bench.editor.text()).toContain('timeline: \n');
		expect(await readings(bench)).toEqual([]);
	});

	it('ends in a question mark where people would differ, and says so in words', async () => {
		const bench = await openNote(note('timeline: next'));
		await bench.editor.typeAtEnd('timeline', ' Friday');
		expect(await readings(bench)).toEqual(['→ Fri 27 Nov 2026?']);
		const explained = 'Read as Fri 27 Nov 2026, counted from Tue 17 Nov 2026. People would differ: it could also be Fri 20 Nov 2026.';
		expect(plainSpaces((await widgets(bench).getAttribute('aria-label')) ?? '')).toBe(explained);
		expect(await bench.editor.content.getByRole('note').count()).toBe(1);
		await bench.page.keyboard.type(' (2026-11-20)');
		expect(await readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
	});

	it('says nothing about dates in figures, finished or not', async () => {
		const bench = await openNote(note('timeline:'));
		await bench.editor.typeAtEnd('timeline', ' ');
		for (const figure of '2026-12-04') {
			await bench.page.keyboard.type(figure);
			expect(await readings(bench)).toEqual([]);
		}
	});

	it('goes with its line when lines come and go above it', async () => {
		const bench = await openNote(note('timeline: in two weeks', 'replies:', '  - 2026-11-19 from Kim Lund: three more weeks'));
		await bench.editor.typeAtEnd('role', '\ncontact: Kim Lund\nround: 2');
		expect(await readings(bench)).toEqual(['→ by Tue 1 Dec 2026', '→ by Thu 10 Dec 2026']);
		const lines = await bench.editor.drawn('.cm-line:has(.ifu-reading)').allTextContents();
		expect(lines.map((line) => line.slice(0, 9))).toEqual(['timeline:', '  - 2026-']);
	});
});

describe('in the body', () => {
	it('stands how a sentence is read that says when they answer, while the property says nothing', async () => {
		const bench = await openNote(note('timeline:'));
		await bench.editor.typeAtEnd('What we', '\n\n- lunch on Friday\n- Dana said they would ');
		expect(await readings(bench)).toEqual([]);
		await bench.page.keyboard.type('decide by Friday');
		expect(await readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
		await bench.editor.typeAtEnd('timeline', ' in two weeks');
		expect(await readings(bench)).toEqual(['→ by Tue 1 Dec 2026']);
		await press(bench, 'ControlOrMeta+Backspace', 3);
		expect(await readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
	});

	it('is read in Live Preview too, where the properties are no text', async () => {
		const bench = await openNote(note('timeline:', 'snooze: in a week'), { livePreview: true });
		await bench.editor.typeAtEnd('What we', '\n\nThey decide by Friday.');
		expect(await readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
	});

	it('no code is read, from the moment in which it becomes code', async () => {
		const bench = await openNote(note());
		await bench.editor.typeAtEnd('What we', '\n\nThey decide by Friday.');
		expect(await readings(bench)).toHaveLength(1);
		await bench.editor.typeAtEnd('What we', '\n```');
		expect(await readings(bench)).toEqual([]);
		await press(bench, 'Backspace');
		expect(await readings(bench)).toHaveLength(1);
	});
});

describe('other notes', () => {
	it('show nothing, whatever they say', async () => {
		const words = 'timeline: by Friday\n\nThey decide by Friday.\n';
		const vault = { 'Plain.md': words, 'Talk.md': `---\ntype: talk\ndate: 2026-11-17\n${words}---\n`, 'Templates/Interview.md': note('timeline: by Friday'), 'Acme.md': note('timeline: by Friday') };
		const bench = await openWorkbench({ vault, settings: { templateFolder: 'Templates' } });
		for (const path of ['Plain.md', 'Talk.md', 'Templates/Interview.md']) {
			await bench.editor.open(path);
			await bench.editor.typeAtEnd('timeline', ' the 27th');
			expect(await readings(bench), path).toEqual([]);
		}
		await bench.editor.open('Acme.md');
		expect(await readings(bench)).toHaveLength(1);
	});
});

describe('a reading', () => {
	it('leaves cursor, selection, history and clipboard to the text', async () => {
		const text = note('timeline: in two weeks');
		const bench = await openNote(text);
		await press(bench, 'ControlOrMeta+z');
		expect(await bench.editor.text()).toBe(text);
		await bench.editor.typeAtEnd('timeline', ', they think');
		expect(await bench.editor.cursor()).toEqual({ line: 5, ch: 'timeline: in two weeks, they think'.length });
		await press(bench, 'ControlOrMeta+z');
		expect(await bench.editor.text()).toBe(text);
		await press(bench, 'End');
		await press(bench, 'ArrowRight');
		expect(await bench.editor.cursor()).toEqual({ line: 6, ch: 0 });
		await press(bench, 'ArrowLeft');
		expect(await bench.editor.cursor()).toEqual({ line: 5, ch: 'timeline: in two weeks'.length });
		await press(bench, 'Home');
		await widgets(bench).click();
		expect(await bench.editor.cursor()).toEqual({ line: 5, ch: 'timeline: in two weeks'.length });
		await press(bench, 'ControlOrMeta+a');
		const copied = await bench.editor.content.evaluate((content) => {
			const clipboardData = new DataTransfer();
			content.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
			return clipboardData.getData('text/plain');
		});
		expect(copied).toBe(text);
		expect(await bench.files.read('Acme.md')).toBe(text);
	});

	it('makes no line higher, and fits a narrow screen in one line', async () => {
		const words = 'timeline: November 30 to December 4';
		const plain = await openNote(note(words), { settings: { showReadings: false } });
		const bench = await openNote(note(words));
		expect(await readings(bench)).toEqual(['→ Mon 30 Nov 2026 to Fri 4 Dec 2026']);
		expect(await lineHeights(bench)).toEqual(await lineHeights(plain));
		await bench.editor.content.evaluate((content) => content.setAttribute('style', `${content.getAttribute('style') ?? ''}; max-width: 150px`));
		await bench.settled();
		const [widget, content] = await Promise.all([widgets(bench).boundingBox(), bench.editor.content.boundingBox()]);
		expect(widget?.width).toBeLessThanOrEqual(content?.width ?? 0);
		expect(widget?.height).toBeLessThan(24);
		expect(await widgets(bench).evaluate((element) => element.scrollWidth > element.clientWidth && getComputedStyle(element).textOverflow)).toBe('ellipsis');
	});

	it.each(['light', 'dark'] as const)('can be read in %s', async (theme) => {
		const bench = await openNote(note('timeline: soon'), { theme });
		expect(await contrast(widgets(bench))).toBeGreaterThanOrEqual(4.5);
	});

	it('waits while a word is being composed, and leaves the composition alone', async () => {
		const bench = await openNote(note('timeline: in two'));
		await bench.editor.typeAtEnd('timeline', ' ');
		const keyboard = await bench.page.context().newCDPSession(bench.page);
		for (const text of ['w', 'we', 'wee', 'week', 'weeks']) {
			await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
			await bench.settled();
			expect(await readings(bench)).toEqual(['→ no date I can read']);
		}
		await keyboard.send('Input.insertText', { text: 'weeks' });
		await expect.poll(() => readings(bench)).toEqual(['→ by Tue 1 Dec 2026']);
		expect(await bench.editor.text()).toContain('timeline: in two weeks\n');
	});
});

describe('the setting “Show readings while typing”', () => {
	it('takes them away at once, and brings them back', async () => {
		const bench = await openNote(note('timeline: in two weeks'));
		const tab = await bench.openSettings();
		const toggle = tab.locator('.setting-item', { hasText: 'Show readings while typing' }).locator('.checkbox-container');
		await toggle.click();
		await expect.poll(() => readings(bench)).toEqual([]);
		expect(JSON.parse(await bench.files.read('.obsidian/plugins/interview-follow-ups/data.json'))).toEqual({ showReadings: false });
		await toggle.click();
		await expect.poll(() => readings(bench)).toEqual(['→ by Tue 1 Dec 2026']);
		await bench.page.keyboard.press('Escape');
	});

	it('is not the only one that shows at once: figures and names of properties do too', async () => {
		const bench = await openNote(note('timeline: 3/12/2026', 'answer: by Friday'));
		expect(await readings(bench)).toEqual(['→ no date I can read']);
		const tab = await bench.openSettings();
		await tab.locator('.setting-item', { hasText: 'Dates in numbers' }).locator('select').selectOption('day-first');
		await expect.poll(() => readings(bench)).toEqual(['→ Thu 3 Dec 2026']);
		await tab.getByText('Property names', { exact: true }).click();
		await tab.getByPlaceholder('timeline', { exact: true }).fill('answer');
		await expect.poll(() => readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
		await bench.page.keyboard.press('Escape');
	});
});
