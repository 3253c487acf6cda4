import type { EditorPosition } from 'obsidian';
import type { Locator } from 'playwright-core';
import type { WorkbenchWindow } from './workbench-window';

/** The editor of the note in front, as a person at the keyboard has it. Lines and characters count from 0, as in Obsidian. */
export interface EditorDriver {
	/** The text as it is drawn, with what plugins draw into it; of a long note only what is near. */
	readonly content: Locator;
	/** Something in the drawn text, by its selector: a widget or a mark of a plugin. */
	readonly drawn: (selector: string) => Locator;
	/** Opens a note in the tab in front, with the cursor at the beginning of a line. */
	readonly open: (path: string, line?: number) => Promise<void>;
	readonly text: () => Promise<string>;
	readonly cursor: () => Promise<EditorPosition>;
	/** Puts the cursor at the end of a line, by its number or by how it begins, and types there key by key; a line break is Enter. */
	readonly typeAtEnd: (line: number | string, words: string) => Promise<void>;
	/** Puts a text in place of all of it, as pasting over everything does. */
	readonly replaceAll: (text: string) => Promise<void>;
}

/** The editor in the front leaf of the main area. */
export function editorDriver(note: Locator, settled: () => Promise<void>): EditorDriver {
	const content = note.locator('.cm-content');
	const page = note.page();
	return {
		content,
		drawn: (selector) => content.locator(selector),
		open: async (path, line = 0) => {
			await page.evaluate(openNote, { path, line });
			await settled();
		},
		text: () => page.evaluate(() => (window as unknown as WorkbenchWindow).host.editor().state.doc.toString()),
		cursor: () =>
			page.evaluate(() => {
				const { doc, selection } = (window as unknown as WorkbenchWindow).host.editor().state;
				const line = doc.lineAt(selection.main.head);
				return { line: line.number - 1, ch: selection.main.head - line.from };
			}),
		typeAtEnd: async (line, words) => {
			await page.evaluate(goToEnd, line);
			await page.keyboard.type(words);
			await settled();
		},
		replaceAll: async (text) => {
			await content.focus();
			await content.press('ControlOrMeta+a');
			await content.evaluate(paste, text);
			await settled();
		},
	};
}

async function openNote({ path, line }: { path: string; line: number }): Promise<void> {
	const { vault, workspace } = (window as unknown as WorkbenchWindow).host.app;
	const file = vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path} to open.`);
	await workspace.getLeaf(false).openFile(file, { eState: { line } });
}

function goToEnd(wanted: number | string): void {
	const editor = (window as unknown as WorkbenchWindow).host.editor();
	const lines = editor.state.doc.toString().split('\n');
	const at = typeof wanted === 'number' ? wanted : lines.findIndex((line) => line.startsWith(wanted));
	if (lines[at] === undefined) throw new Error(`The note has no line ${typeof wanted === 'number' ? wanted : `that begins with “${wanted}”`}.`);
	editor.focus();
	editor.dispatch({ selection: { anchor: editor.state.doc.line(at + 1).to }, scrollIntoView: true });
}

function paste(content: Element, text: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
