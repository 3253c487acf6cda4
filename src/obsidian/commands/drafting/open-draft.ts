import { MarkdownView, Notice, type App } from 'obsidian';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import type { UnknownVariable } from '../../../core/template/fill-in';
import type { Template } from '../../../core/template/template';
import { unknownWords } from '../../../core/template/write-draft';
import type { MadeDraft } from '../../vault/drafts/draft-maker';
import type { NotDone } from '../../vault/writing/write-outcome';
import { showChange } from '../../views/change-notice';
import type { ActionContext } from '../action-context';
import { openNote } from '../open-note';
import { uncoverNote } from '../uncover-note';

const LONG_ENOUGH_MS = 12_000;

/** Shows a draft, its first gap selected when it is new, and says what became of the wish for it; `wasAsked` for just this template. */
export async function openDraft(context: ActionContext, outcome: MadeDraft | NotDone, template: Template, wasAsked = false): Promise<void> {
	if (!outcome.done) {
		new Notice(outcome.problem, LONG_ENOUGH_MS);
		return;
	}
	const { path, made } = outcome;
	if (!made) {
		await openNote(context, path);
		if (wasAsked) new Notice('This message has a draft already. Send it or delete it to begin another.', LONG_ENOUGH_MS);
		return;
	}
	await openForWriting(context.app, path, made.gap);
	showChange({ done: true, undo: made.undo }, `Draft made: “${noteNameOf(path)}”.`);
	reportUnknown(made.unknown, template);
}

/** Names the variables of a template that nobody knows. */
export function reportUnknown(unknown: readonly UnknownVariable[], template: Pick<Template, 'name'>): void {
	if (unknown.length > 0) new Notice(unknown.map((each) => unknownWords(each, template)).join('\n'), LONG_ENOUGH_MS);
}

/** Opens a note in an editor, with a stretch of it selected: offsets in its text. */
export async function openForWriting(app: App, path: string, stretch: { readonly from: number; readonly to: number } | null): Promise<void> {
	const { vault, workspace } = app;
	const file = vault.getFileByPath(path);
	if (!file) return;
	await workspace.getLeaf(false).openFile(file, { active: true, state: { mode: 'source' } });
	uncoverNote(app);
	const editor = workspace.getActiveViewOfType(MarkdownView)?.editor;
	if (!editor || !stretch) return;
	const [from, to] = [editor.offsetToPos(stretch.from), editor.offsetToPos(stretch.to)];
	editor.setSelection(from, to);
	editor.scrollIntoView({ from, to }, true);
	editor.focus();
}
