import { Notice, type Command } from 'obsidian';
import type { ActionContext } from './action-context';

/** The undo of the newest notice, for the keyboard and for when the notice has gone. */
export function undoLastChangeCommand({ writer }: ActionContext): Command {
	return {
		id: 'undo-last-change',
		name: 'Undo the last logged change',
		icon: 'undo-2',
		checkCallback(checking) {
			const undo = writer.lastUndo();
			if (!undo) return false;
			if (!checking) void undo().then(({ message }) => new Notice(message));
			return true;
		},
	};
}
