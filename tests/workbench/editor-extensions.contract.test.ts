import { describe, expect, it } from 'vitest';
import { ACME, type EditorWindow, openInNewTab, openNotes } from './fixtures/editor-sample';
import type { Workbench } from './workbench';

const allWidgets = ({ page }: Workbench): Promise<string[]> => page.locator('.sample-due').allTextContents();

describe('extensions of a plugin', () => {
	it('apply to editors that are open and that open later, and go with the plugin', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		expect(await bench.editor.drawn('.sample-due').allTextContents()).toEqual(['Acme']);
		await openInNewTab(bench, 'Birch');
		expect(await bench.editor.drawn('.sample-due').allTextContents()).toEqual(['Birch', 'Birch']);
		expect(await allWidgets(bench)).toHaveLength(3);
		expect(await bench.unload()).toEqual([]);
		expect(await allWidgets(bench)).toEqual([]);
		await bench.load();
		expect(await allWidgets(bench)).toHaveLength(3);
	});

	it('are made for the note when another one opens in the same tab', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		await bench.editor.open('Birch.md');
		expect(await bench.leafCount('markdown')).toBe(1);
		expect(await allWidgets(bench)).toEqual(['Birch', 'Birch']);
	});

	it('change with their array once Obsidian is told to look', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		await openInNewTab(bench, 'Birch');
		await bench.command('Draw less');
		expect(await allWidgets(bench)).toEqual([]);
		await bench.command('Draw more');
		expect(await allWidgets(bench)).toHaveLength(3);
	});

	it('are of the CodeMirror that the editors are made of', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		const own = await bench.page.evaluate(() => {
			const { host, parts } = window as unknown as EditorWindow;
			const cm = host.editor();
			return cm instanceof parts.view.EditorView && cm.state instanceof parts.state.EditorState && cm.state.doc instanceof parts.state.Text;
		});
		expect(own).toBe(true);
		await bench.editor.typeAtEnd('one', ' tpyo');
		await bench.editor.drawn('.cm-lintRange-warning').waitFor();
		expect(await bench.editor.drawn('.cm-lintRange-warning').innerText()).toBe('tpyo');
	});

	it('learn the note and its editor from the fields of Obsidian', async () => {
		const bench = await openNotes();
		await bench.editor.open('Acme.md');
		const known = await bench.page.evaluate(() => {
			const { host, parts } = window as unknown as EditorWindow;
			const cm = host.editor();
			const info = cm.state.field(parts.editorInfoField);
			return {
				path: info.file?.path,
				text: info.editor?.getValue(),
				hoverPopover: info.hoverPopover,
				isApp: (info.app as unknown) === host.app,
				isView: info instanceof parts.MarkdownView,
				isEditor: info.editor instanceof parts.Editor && (info.editor as unknown as { cm: unknown }).cm === cm,
				isActive: info === host.app.workspace.activeEditor,
				isOwn: cm.state.field(parts.editorEditorField) === cm,
				isLivePreview: cm.state.field(parts.editorLivePreviewField),
			};
		});
		expect(known).toEqual({ path: 'Acme.md', text: ACME, hoverPopover: null, isApp: true, isView: true, isEditor: true, isActive: true, isOwn: true, isLivePreview: false });
		await bench.files.rename('Acme.md', 'Acme Inc.md');
		await bench.editor.typeAtEnd('three', ', due');
		expect(await allWidgets(bench)).toEqual(['Acme Inc', 'Acme Inc']);
	});
});

describe('commands and menus for the editor', () => {
	it('are offered while a note is active, and get its editor', async () => {
		const bench = await openNotes();
		expect(await bench.commands()).toEqual(['Draw less', 'Draw more']);
		await bench.editor.open('Acme.md');
		expect(await bench.commands()).toEqual(['Draw less', 'Draw more', 'Shout']);
		await bench.page.keyboard.press('Shift+End');
		expect(await bench.commands()).toContain('Quiet');
		await bench.command('Shout');
		expect(await bench.editor.text()).toBe(ACME.replace('one', 'ONE'));
		await bench.page.keyboard.press('ControlOrMeta+a');
		await bench.editor.content.getByText('three').click({ button: 'right' });
		expect(await bench.page.locator('.menu-item').allInnerTexts()).toEqual(['Shout']);
		await bench.page.keyboard.press('Escape');
	});
});
