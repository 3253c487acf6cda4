import { EditorView } from '@codemirror/view';
import type { App, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { changeBetween } from './changed-stretch';
import type { EditorAdapter } from './editor-adapter';
import type { EditorExtensions } from './editor-extensions';
import { FileSync } from './file-sync';
import { asHost } from './leak-watch';
import { createEditor, openedState } from './note-editor';

/** Shows a note's text as it is, in source mode unless told; typing writes it. */
export class NoteView extends MarkdownView {
	override readonly editor: EditorAdapter;
	readonly #extensions: EditorExtensions;
	readonly #sync: FileSync;

	constructor(
		leaf: WorkspaceLeaf,
		extensions: EditorExtensions,
		readonly isLivePreview: boolean,
	) {
		super(leaf);
		this.icon = 'file-text';
		const pane = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		pane.createDiv({ cls: 'inline-title' });
		this.editor = createEditor(pane);
		this.#extensions = extensions;
		this.#sync = new FileSync(this.app.vault, this.editor.cm);
		this.register(extensions.keepUp(this.editor.cm));
	}

	override onunload(): void {
		this.requestSave();
		this.editor.cm.destroy();
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null, mode: 'source', source: !this.isLivePreview };
	}

	override async setState(state: unknown): Promise<void> {
		const path = (state as { file?: string } | undefined)?.file;
		const file = path === undefined ? null : this.app.vault.getFileByPath(path);
		if (!file) return;
		delete this.containerEl.dataset['line'];
		if (file === this.file) return;
		await this.#sync.open(file, (text) => {
			this.file = file;
			this.setViewData(text, true);
			this.#drawTitle();
		});
	}

	override setEphemeralState(state: unknown): void {
		const line = (state as { line?: number } | undefined)?.line;
		if (line === undefined) return;
		this.containerEl.dataset['line'] = String(line);
		this.editor.setCursor(line, 0);
		const { cm } = this.editor;
		cm.dispatch({ effects: EditorView.scrollIntoView(cm.state.selection.main, { y: 'center' }) });
		asHost(() => cm.focus());
	}

	override getViewData(): string {
		return this.editor.getValue();
	}

	override setViewData(data: string, clear: boolean): void {
		const { cm } = this.editor;
		if (clear) cm.setState(openedState(data, this, this.#extensions.present()));
		else cm.dispatch({ changes: changeBetween(this.getViewData(), data), userEvent: 'set' });
		this.data = this.getViewData();
	}

	override clear(): void {
		this.setViewData('', true);
	}

	override requestSave(): void {
		void this.save();
	}

	override async save(): Promise<void> {
		this.data = this.getViewData();
		await this.#sync.save();
	}

	/** Draws the note again after something happened to its file. */
	refresh(event: string): void {
		if (event === 'delete') this.leaf.detach();
		else if (event === 'rename') this.#drawTitle();
		else this.#sync.follow();
	}

	#drawTitle(): void {
		this.containerEl.dataset['path'] = this.file?.path ?? '';
		this.contentEl.querySelector('.inline-title')?.replaceChildren(this.file?.basename ?? '');
	}
}

/** Keeps open notes true to their files: by listeners of the host, so that none is taken for the plugin's. */
export function followFiles({ vault, workspace }: App): void {
	for (const event of ['modify', 'rename', 'delete']) {
		vault.on(event, (file) => {
			for (const { view } of workspace.getLeavesOfType('markdown')) {
				if (view instanceof NoteView && view.file === file) view.refresh(event);
			}
		});
	}
}
