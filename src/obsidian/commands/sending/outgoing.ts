import { Notice } from 'obsidian';
import { parseFollowUpNote } from '../../../core/note/follow-up-note';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import type { Message } from '../../../core/message/message';
import { presentText } from '../../vault/open-text';
import type { ActionContext } from '../action-context';
import { addressFor } from './address';
import type { MessageAt } from './message-at';

/** A message as its note says it at this moment, ready to leave the vault. */
export interface Outgoing {
	readonly message: Message;
	/** What somebody should know before sending it; empty when all is well. */
	readonly doubts: readonly string[];
}

/** Reads the message of a note; says so and answers null when it cannot be read. The address is one that is known, or none. */
export async function outgoing(context: ActionContext, at: MessageAt): Promise<Outgoing | null> {
	const { app, source } = context;
	const { path } = at.head;
	if (!app.vault.getFileByPath(path)) {
		new Notice(`“${noteNameOf(path)}” is no longer in the vault.`);
		return null;
	}
	const note = parseFollowUpNote(path, (await presentText(app, path)) ?? '', source.settings())?.followUpNote;
	if (!note) {
		new Notice(`The message in “${noteNameOf(path)}” cannot be read. Look at its properties and try again.`);
		return null;
	}
	const [person, ...others] = note.to;
	const message: Message = {
		to: person ? { name: at.to?.name ?? person.name, email: person.email ?? addressFor(context, at) } : null,
		subject: note.subject ?? '',
		body: note.body.trim(),
	};
	return { message, doubts: doubtsAbout(message, others.map(({ name }) => name)) };
}

function doubtsAbout({ to, body }: Message, others: readonly string[]): string[] {
	return [
		...(body === '' ? ['The message is empty.'] : []),
		...(others.length > 0 && to ? [`A message goes to one person, so this one is addressed to ${to.name} alone.`] : []),
	];
}
