import { describe, expect, it } from 'vitest';
import { ACME, BIRCH, type EditorWindow, openInNewTab, openNotes } from './fixtures/editor-sample';
import type { Workbench } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

const changes = ({ page }: Workbench): Promise<string[]> => page.evaluate(() => (window as unknown as EditorWindow).editorLog.splice(0));

describe('the text of a note', () => {
	it('is saved as it is typed, told of, and can be undone', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md', 1);
		expect(await changes(bench)).toEqual([]);
		await bench.editor.typeAtEnd('two', '!\nnew');
		const typed = ACME.replace('due', 'due!\nnew');
		expect(await bench.files.read('Acme.md')).toBe(typed);
		expect(await bench.editor.cursor()).toEqual({ line: 2, ch: 3 });
		expect((await changes(bench)).at(-1)).toBe(`Acme.md: ${typed}`);
		while ((await bench.editor.text()) !== ACME) await bench.page.keyboard.press('ControlOrMeta+z');
		await bench.settled();
		expect(await bench.files.read('Acme.md')).toBe(ACME);
		await bench.editor.open('Birch.md');
		await bench.page.keyboard.press('ControlOrMeta+z');
		expect(await bench.editor.text(), 'what was undone in another note').toBe(BIRCH);
	});

	it('keeps the cursor where it is when the file changes elsewhere', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		await bench.editor.typeAtEnd('two', '');
		const steps = [
			{ text: `zero\n${ACME}`, cursor: { line: 2, ch: 10 } },
			{ text: `zero\n${ACME}\nfive`, cursor: { line: 2, ch: 10 } },
			{ text: `zero\n${ACME.replace('two', '2')}\nfive`, cursor: { line: 2, ch: 8 } },
			{ text: `${ACME.replace('two', '2')}\nfive`, cursor: { line: 1, ch: 8 } },
			{ text: ACME.replace('two', '2'), cursor: { line: 1, ch: 8 } },
		];
		for (const { text, cursor } of steps) {
			await bench.files.write('Acme.md', text);
			expect(await bench.editor.text()).toBe(text);
			expect(await bench.editor.cursor()).toEqual(cursor);
			expect(await bench.files.read('Acme.md')).toBe(text);
		}
	});

	it('is merged with what is written elsewhere at the same moment', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		await bench.page.evaluate(async () => {
			const { app, editor } = (window as unknown as WorkbenchWindow).host;
			const file = app.vault.getFileByPath('Acme.md');
			if (!file) return;
			const writing = app.vault.process(file, (text) => `${text}from elsewhere\n`);
			editor().dispatch({ changes: { from: 0, insert: 'typed ' } });
			await writing;
		});
		await bench.settled();
		expect(await bench.editor.text()).toBe(`typed ${ACME}from elsewhere\n`);
		expect(await bench.files.read('Acme.md')).toBe(`typed ${ACME}from elsewhere\n`);
	});

	it('is the same in two tabs, and is saved when its tab is closed', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		await openInNewTab(bench, 'Acme');
		await bench.editor.typeAtEnd('three', ' and a half');
		const texts = await bench.page.locator('.cm-content').allTextContents();
		expect(texts[0]).toBe(texts[1]);
		await bench.page.evaluate(() => {
			const { app, editor } = (window as unknown as WorkbenchWindow).host;
			editor().dispatch({ changes: { from: 0, insert: 'last words ' } });
			app.workspace.getMostRecentLeaf()?.detach();
		});
		await bench.settled();
		expect(await bench.files.read('Acme.md')).toContain('last words one');
	});

	it('is named, and as wide as the screen of a phone, with nothing around it', async () => {
		const bench = await openNotes({ phone: true, vault: { 'Long.md': `${'word '.repeat(100)}\n`.repeat(50) } });
		await bench.editor.open('Long.md');
		const field = bench.page.getByRole('textbox', { name: 'Text of the note' });
		expect(await field.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
		expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await bench.note.locator('.cm-editor.cm-focused').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
	});
});

describe('the editor for plugins', () => {
	it('reads and changes by lines and characters', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		const said = await bench.page.evaluate(() => {
			const editor = (window as unknown as WorkbenchWindow).host.app.workspace.activeEditor?.editor;
			if (!editor) throw new Error('No editor.');
			const word = editor.wordAt({ line: 1, ch: 5 });
			editor.replaceRange('2', { line: 1, ch: 0 }, { line: 1, ch: 3 });
			editor.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 5 });
			const selected = editor.getSelection();
			editor.replaceSelection('3');
			const after = editor.getCursor();
			editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'a\n' }, { from: { line: 1, ch: 0 }, text: 'b\n' }], selection: { from: { line: 2, ch: 0 }, to: { line: 3, ch: 1 } } });
			editor.processLines((_, text) => text.length, (line, text, length) => ({ from: { line, ch: text.length }, text: ` ${length ?? 0}` }));
			editor.setLine(0, 'A');
			editor.setCursor(99, 99);
			return {
				word, selected, after,
				cursor: editor.getCursor(),
				lines: [editor.lineCount(), editor.lastLine()],
				second: editor.getLine(1),
				offset: editor.posToOffset({ line: 1, ch: 1 }),
				place: editor.offsetToPos(3),
				value: editor.getValue(),
			};
		});
		expect(said).toEqual({
			word: { from: { line: 1, ch: 4 }, to: { line: 1, ch: 6 } },
			selected: 'three',
			after: { line: 2, ch: 1 },
			cursor: { line: 5, ch: 0 },
			lines: [6, 5],
			second: 'one',
			offset: 3,
			place: { line: 1, ch: 1 },
			value: 'A\none\nb 1\n2 is due 8\n3\n',
		});
		await bench.settled();
		expect(await bench.files.read('Acme.md')).toBe(said.value);
	});
});
