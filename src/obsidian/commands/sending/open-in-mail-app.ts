import { Platform, type Command } from 'obsidian';
import { messageText, plainMessage } from '../../../core/message/message-text';
import { fitsInLink, mailtoLink } from '../../../core/message/mailto';
import type { Message } from '../../../core/message/message';
import { showOffer } from '../../views/offer-notice';
import type { ActionContext } from '../action-context';
import { askAddress } from './address';
import { beforeSending } from './before-sending';
import { copied } from './copy-message';
import { askDay } from './i-sent-it';
import { messageCommand } from './message-command';
import type { MessageAt } from './message-at';
import { outgoing, type Outgoing } from './outgoing';

/** Hands the message of a note to the mail app, where the user sends it. */
export async function openInMailApp(context: ActionContext, at: MessageAt): Promise<void> {
	await beforeSending(context, at, { label: 'Open mail app all the same', run: () => void handOver(context, at) });
}

async function handOver(context: ActionContext, at: MessageAt): Promise<void> {
	const out = await outgoing(context, at);
	if (!out) return;
	const { to } = out.message;
	if (to && to.email === null) askAddress(context, at, 'Open mail app', (email) => void hand(context, at, withAddress(out, email)));
	else await hand(context, at, out);
}

/** For the open message. */
export function openInMailAppCommand(context: ActionContext): Command {
	return messageCommand(context, { id: 'open-in-mail-app', name: 'Open in mail app', icon: 'mail' }, openInMailApp);
}

function withAddress({ message, doubts }: Outgoing, email: string | null): Outgoing {
	return { message: { ...message, to: message.to && { ...message.to, email } }, doubts };
}

async function hand(context: ActionContext, at: MessageAt, { message, doubts }: Outgoing): Promise<void> {
	const link = mailtoLink(plainMessage(message));
	const words = fitsInLink(link, Platform.isWin ? 'windows' : 'other') ? open(link) : await openShort(message);
	showOffer([words, ...doubts].join(' '), { label: 'I sent it…', run: () => askDay(context, at) });
}

function open(link: string): string {
	window.open(link);
	return 'Handed to your mail app.';
}

/** The text goes by the clipboard when a link cannot carry it. */
async function openShort(message: Message): Promise<string> {
	if (!(await copied(messageText(message)))) return 'This message is too long to hand to a mail app, and it could not be copied. Select it in the note and copy it by hand.';
	window.open(mailtoLink(plainMessage({ ...message, body: '' })));
	return 'This message is too long to hand to a mail app, so it was copied: paste it into the mail that has just opened.';
}
