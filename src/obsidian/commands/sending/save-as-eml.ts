import { Notice, type Command } from 'obsidian';
import { emlFile } from '../../../core/message/eml';
import { plainMessage } from '../../../core/message/message-text';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { showChange } from '../../views/change-notice';
import type { ActionContext } from '../action-context';
import { askAddress } from './address';
import { beforeSending } from './before-sending';
import { askDay } from './i-sent-it';
import type { MessageAt } from './message-at';
import { messageCommand } from './message-command';
import { outgoing, type Outgoing } from './outgoing';

/** Saves the message of a note as a mail that is not sent yet, beside the note. */
export async function saveAsEml(context: ActionContext, at: MessageAt): Promise<void> {
	await beforeSending(context, at, { label: 'Save all the same', run: () => void saveFile(context, at) });
}

async function saveFile(context: ActionContext, at: MessageAt): Promise<void> {
	const out = await outgoing(context, at);
	if (!out) return;
	const { to } = out.message;
	if (to && to.email === null) askAddress(context, at, 'Save file', (email) => void save(context, at, { ...out, message: { ...out.message, to: { ...to, email } } }));
	else await save(context, at, out);
}

/** For the open message. */
export function saveAsEmlCommand(context: ActionContext): Command {
	return messageCommand(context, { id: 'save-as-eml', name: 'Save as .eml', icon: 'mail-plus' }, saveAsEml);
}

async function save(context: ActionContext, at: MessageAt, { message, doubts }: Outgoing): Promise<void> {
	const { path } = at.head;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	const outcome = await context.writer.create({ folder, name: noteNameOf(path), extension: 'eml', text: emlFile(plainMessage(message)) });
	const words = outcome.done ? [`Saved as “${outcome.path}”. Your mail app opens it as a draft.`, ...doubts].join(' ') : '';
	if (outcome.done) showChange(outcome, words, { label: 'I sent it…', run: () => askDay(context, at) });
	else new Notice(outcome.problem);
}
