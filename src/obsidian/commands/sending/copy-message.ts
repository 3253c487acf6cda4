import { Notice, type Command } from 'obsidian';
import { messageText } from '../../../core/message/message-text';
import { showOffer } from '../../views/offer-notice';
import type { ActionContext } from '../action-context';
import { beforeSending } from './before-sending';
import { askDay } from './i-sent-it';
import type { MessageAt } from './message-at';
import { messageCommand } from './message-command';
import { outgoing } from './outgoing';

/** Puts the text of the message of a note on the clipboard. */
export async function copyMessage(context: ActionContext, at: MessageAt): Promise<void> {
	await beforeSending(context, at, { label: 'Copy all the same', run: () => void copy(context, at) });
}

async function copy(context: ActionContext, at: MessageAt): Promise<void> {
	const out = await outgoing(context, at);
	if (!out) return;
	if (await copied(messageText(out.message))) showOffer(['Copied.', ...out.doubts].join(' '), { label: 'I sent it…', run: () => askDay(context, at) });
	else new Notice('The message could not be copied. Select it in the note and copy it by hand.');
}

/** For the open message. */
export function copyMessageCommand(context: ActionContext): Command {
	return messageCommand(context, { id: 'copy-message', name: 'Copy message', icon: 'clipboard-copy' }, copyMessage);
}

/** Whether the clipboard took the text. */
export async function copied(text: string): Promise<boolean> {
	try {
		await window.navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
