import { Notice } from 'obsidian';
import { noteNameOf } from '../../core/note/text/wiki-link';
import type { DueActions } from '../vault/due-actions';
import type { ActionContext } from './action-context';
import { uncoverNote } from './uncover-note';

/** Opens a note, at a line (1-based) when one is given; says so when it is gone. */
export async function openNote({ app }: ActionContext, path: string, options: Parameters<DueActions['openNote']>[1] = {}): Promise<void> {
	const { line, pane = false } = options;
	const file = app.vault.getFileByPath(path);
	if (!file) {
		new Notice(`“${noteNameOf(path)}” is no longer in the vault.`);
		return;
	}
	// Obsidian counts lines from 0.
	await app.workspace.getLeaf(pane).openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
	uncoverNote(app);
}
