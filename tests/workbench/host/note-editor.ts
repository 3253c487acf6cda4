import { history, historyKeymap, indentWithTab, standardKeymap } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { editorEditorField, editorInfoField, editorLivePreviewField, Menu } from 'obsidian-test-mocks/obsidian';
import { EditorAdapter } from './editor-adapter';
import { asHost } from './leak-watch';

/** Makes an editor without a text, on an element of a view. */
export function createEditor(parent: HTMLElement): EditorAdapter {
	return new EditorAdapter(asHost(() => new EditorView({ parent })));
}

/** CodeMirror keeps all its styles in one element, which comes with the first editor: before a plugin is watched for its own. */
export function prepareEditorStyles(): void {
	new EditorView().destroy();
}

/** A view that shows a note in an editor. */
type EditorPane = MarkdownView & { readonly editor: EditorAdapter; readonly isLivePreview: boolean };

/** The state of an editor that has just opened a text; what was done to another text cannot be undone in it. */
export function openedState(text: string, view: EditorPane, ofPlugins: Extension): EditorState {
	const { editor } = view;
	const { workspace } = view.app;
	return EditorState.create({
		doc: text,
		extensions: [
			editorEditorField.init(() => editor.cm),
			editorInfoField.init(() => view.asOriginalType7__()),
			editorLivePreviewField.init(() => view.isLivePreview),
			EditorView.updateListener.of(({ docChanged }) => {
				if (!docChanged) return;
				view.requestSave();
				workspace.trigger('editor-change', editor, view);
			}),
			EditorView.domEventHandlers({ contextmenu: (event) => showMenu(event, view) }),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': 'Text of the note', 'spellcheck': 'false' }),
			EditorState.allowMultipleSelections.of(true),
			EditorState.tabSize.of(4),
			indentUnit.of('\t'),
			// Before the app's own keys, as in the app.
			ofPlugins,
			history(),
			keymap.of([...historyKeymap, ...standardKeymap, indentWithTab]),
		],
	});
}

/** Only what plugins put into it; the browser's own menu when they put nothing. */
function showMenu(event: MouseEvent, view: MarkdownView): boolean {
	const menu = Menu.create2__();
	view.app.workspace.trigger('editor-menu', menu, view.editor, view);
	if (menu.menuItems__.length === 0) return false;
	menu.showAtMouseEvent(event);
	return true;
}
