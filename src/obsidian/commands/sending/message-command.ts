import type { Command } from 'obsidian';
import type { ActionContext } from '../action-context';
import { messageAt, type MessageAt } from './message-at';

/** A command that is offered only while a follow-up note is open. */
export function messageCommand(context: ActionContext, command: Pick<Command, 'id' | 'name' | 'icon'>, act: (context: ActionContext, at: MessageAt) => Promise<void>): Command {
	return {
		...command,
		checkCallback(checking) {
			const at = messageAt(context, context.app.workspace.getActiveFile()?.path ?? '');
			if (!at) return false;
			if (!checking) void act(context, at);
			return true;
		},
	};
}
