import { Notice, type Command } from 'obsidian';
import { subjectWords, titleWords } from '../../../core/due-words';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { openSentModal } from '../../views/modals/sent-modal';
import { dayContext, nameFor, namesIn, type ActionContext } from '../action-context';
import { beforeSending } from './before-sending';
import { logSent } from './log-sent';
import { messageAt, type MessageAt } from './message-at';

/** Asks on which day the message of a note went out, and logs it; before that, shows gaps that are left in it. */
export function iSentIt(context: ActionContext, message: MessageAt): void {
	void beforeSending(context, message, { label: 'It went out all the same', run: () => askDay(context, message) });
}

/** The same for a message that has been looked at just now. */
export function askDay(context: ActionContext, message: MessageAt): void {
	const { head, interview, application, to } = message;
	const { step: kind } = head;
	if (interview === undefined || kind === undefined) {
		new Notice(kind === undefined ? kindMissing(context, message) : interviewMissing(context, message), 10_000);
		return;
	}
	const round = application?.rounds.find(({ path }) => path === interview);
	openSentModal(context.app, {
		...dayContext(context),
		subject: [titleWords({ step: kind, to }), round && subjectWords({ company: round.company.name, role: round.role?.name ?? null })].filter((part) => part !== undefined).join(' · '),
		to: to?.name ?? '',
		names: application ? namesIn(application) : [],
		onConfirm: ({ on, name }) => void logSent(context, { note: interview, message: head.path, kind, to: name === to?.name ? to : { name }, on }),
	});
}

/** Logs the open message as sent. */
export function iSentItCommand(context: ActionContext): Command {
	return {
		id: 'i-sent-it',
		name: 'I sent it…',
		icon: 'check-check',
		checkCallback(checking) {
			const message = messageAt(context, context.app.workspace.getActiveFile()?.path ?? '');
			if (!message || message.head.sentOn !== undefined) return false;
			if (!checking) iSentIt(context, message);
			return true;
		},
	};
}

/** Logged as another kind, it would leave the one that was sent due. */
function kindMissing(context: ActionContext, { head }: MessageAt): string {
	return `“${noteNameOf(head.path)}” does not say what kind of message it is, so nothing was logged. Mend its property “${nameFor(context, 'step')}”, as in “thank-you”, then try again.`;
}

function interviewMissing(context: ActionContext, { head }: MessageAt): string {
	const own = noteNameOf(head.path);
	const property = nameFor(context, 'interview');
	if (!head.interview) return `“${own}” belongs to no interview, so nothing was logged. Link the interview note in its property “${property}”, then try again.`;
	return `The interview note “${head.interview.name}” that “${own}” links to is not in the vault, so nothing was logged. Mend the link in its property “${property}”, then try again.`;
}
