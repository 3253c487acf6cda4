import type { App, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { MarkdownView } from 'obsidian-test-mocks/obsidian';

/** Shows a note's text as it is, in source mode; typing writes it at once. */
export class NoteView extends MarkdownView {
	readonly textEl: HTMLTextAreaElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = 'file-text';
		const sizer = this.contentEl.createDiv('note-pane');
		sizer.createDiv({ cls: 'inline-title' });
		this.textEl = sizer.createEl('textarea', { cls: 'note-text', attr: { spellcheck: 'false', 'aria-label': 'Text of the note' } });
		this.textEl.addEventListener('input', () => {
			this.setViewData(this.textEl.value, false);
			if (this.file) void this.app.vault.modify(this.file, this.textEl.value);
		});
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null, mode: 'source', source: true };
	}

	override async setState(state: unknown): Promise<void> {
		const path = (state as { file?: string } | undefined)?.file;
		const file = path === undefined ? null : this.app.vault.getFileByPath(path);
		if (!file) return;
		this.file = file;
		delete this.containerEl.dataset['line'];
		await this.refresh('open');
	}

	override setEphemeralState(state: unknown): void {
		const line = (state as { line?: number } | undefined)?.line;
		if (line === undefined) return;
		const before = this.data.split('\n').slice(0, line).join('\n');
		const at = line === 0 ? 0 : before.length + 1;
		this.editor.setCursor(line, 0);
		this.containerEl.dataset['line'] = String(line);
		this.textEl.focus();
		this.textEl.setSelectionRange(at, at);
	}

	override setViewData(data: string, clear: boolean): void {
		super.setViewData(data, clear);
		if (this.textEl.value !== data) this.textEl.value = data;
	}

	/** Draws the note again after something happened to its file. */
	async refresh(event: string): Promise<void> {
		if (event === 'delete') {
			this.leaf.detach();
			return;
		}
		if (!this.file) return;
		this.containerEl.dataset['path'] = this.file.path;
		this.contentEl.querySelector('.inline-title')?.replaceChildren(this.file.basename);
		this.setViewData(await this.app.vault.read(this.file), true);
	}
}

/** Keeps open notes true to their files: by listeners of the host, so that none is taken for the plugin's. */
export function followFiles({ vault, workspace }: App): void {
	for (const event of ['modify', 'rename', 'delete']) {
		vault.on(event, (file) => {
			for (const { view } of workspace.getLeavesOfType('markdown')) {
				if (view instanceof NoteView && view.file === file) void view.refresh(event);
			}
		});
	}
}
