import type { Command } from 'obsidian';
import { replyLine } from '../../core/note/text/log-lines';
import { appendLine } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { openReplyModal, type ReplyInWords } from '../views/modals/reply-modal';
import { applicationOf, contactNameOf, dayContext, nameFor, namesIn, onInterviewNote, subjectOf, type ActionContext } from './action-context';

/** Asks what they wrote and logs it in the note; `from` is the name to begin with. */
export function theyReplied(context: ActionContext, notePath: string, from: string | null): void {
	const application = applicationOf(context, notePath);
	openReplyModal(context.app, {
		...dayContext(context),
		subject: application ? subjectOf(application) : '',
		from: from ?? (application ? contactNameOf(application) : null),
		names: application ? namesIn(application) : [],
		onConfirm: (reply) => void logReply(context, notePath, reply),
	});
}

/** Logs a reply in the open interview note. */
export function theyRepliedCommand(context: ActionContext): Command {
	return onInterviewNote(context, { id: 'they-replied', name: 'They replied…', icon: 'message-square-reply' }, (path) => {
		theyReplied(context, path, null);
	});
}

async function logReply(context: ActionContext, notePath: string, { on, from, words }: ReplyInWords): Promise<void> {
	const outcome = await context.writer.edit(notePath, appendLine(nameFor(context, 'replies'), replyLine(on, from, words)));
	showChange(outcome, 'Reply logged. The next steps are counted from it.');
}
