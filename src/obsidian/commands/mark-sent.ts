import type { Command } from 'obsidian';
import { titleWords } from '../../core/due-words';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { sentLine } from '../../core/note/text/log-lines';
import { appendLine } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { chooseOne } from '../views/modals/choice-modal';
import { openRecipientModal } from '../views/modals/recipient-modal';
import { applicationOf, followUpsOf, nameFor, namesIn, subjectOf, type ActionContext } from './action-context';

/** Logs the message as sent today, to the person it is for; asks for the name when nobody is known. */
export function markSent(context: ActionContext, followUp: FollowUp): void {
	if (followUp.to) {
		void logSent(context, followUp, followUp.to.name);
		return;
	}
	const application = applicationOf(context, followUp.note);
	openRecipientModal(context.app, {
		subject: application ? subjectOf(application) : followUp.company,
		names: application ? namesIn(application) : [],
		onConfirm: (name) => void logSent(context, followUp, name),
	});
}

/** Marks the follow-up of the open note's application; asks which when there are several. */
export function markSentCommand(context: ActionContext): Command {
	return {
		id: 'mark-sent',
		name: 'Mark sent',
		icon: 'check',
		checkCallback(checking) {
			const path = context.app.workspace.getActiveFile()?.path;
			const application = path === undefined ? undefined : applicationOf(context, path);
			const followUps = application ? followUpsOf(context, application.key) : [];
			if (followUps.length === 0) return false;
			if (!checking) {
				chooseOne(context.app, {
					placeholder: 'Which message did you send?',
					items: followUps,
					textOf: (followUp: FollowUp) => titleWords(followUp),
					onChoose: (followUp) => markSent(context, followUp),
				});
			}
			return true;
		},
	};
}

async function logSent(context: ActionContext, followUp: FollowUp, to: string): Promise<void> {
	const line = sentLine(context.source.today(), followUp.step, to);
	const outcome = await context.writer.edit(followUp.note, appendLine(nameFor(context, 'sent'), line));
	showChange(outcome, followUp.next === null ? 'Logged.' : `Logged. ${followUp.next}`);
}
