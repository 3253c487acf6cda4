import type { Command } from 'obsidian';
import { titleWords } from '../../core/due-words';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { chooseOne } from '../views/modals/choice-modal';
import { openRecipientModal } from '../views/modals/recipient-modal';
import { applicationOf, followUpsOf, namesIn, subjectOf, type ActionContext } from './action-context';
import { interviewInFront } from './interview-in-front';
import { beforeSending } from './sending/before-sending';
import { logSent, type Sent } from './sending/log-sent';

/** Logs the message as sent today, to the person it is for, and in its draft when it has one; asks for the name when nobody is known. */
export function markSent(context: ActionContext, followUp: FollowUp, draft: string | undefined): void {
	const { note, step: kind, to } = followUp;
	const log = (person: Sent['to']): void => void logSent(context, { note, message: draft, kind, to: person, on: context.source.today() });
	if (to && draft !== undefined) {
		void beforeSending(context, { head: { path: draft } }, { label: 'It went out all the same', run: () => log(to) });
		return;
	}
	if (to) {
		log(to);
		return;
	}
	const application = applicationOf(context, note);
	openRecipientModal(context.app, {
		subject: application ? subjectOf(application) : followUp.company,
		names: application ? namesIn(application) : [],
		onConfirm: (name) => log({ name }),
	});
}

/** Marks the follow-up of the open note's application; asks which when there are several. */
export function markSentCommand(context: ActionContext): Command {
	return {
		id: 'mark-sent',
		name: 'Mark sent',
		icon: 'check',
		checkCallback(checking) {
			const application = interviewInFront(context)?.application;
			const followUps = application ? followUpsOf(context, application.key) : [];
			if (followUps.length === 0) return false;
			if (!checking) {
				chooseOne(context.app, {
					placeholder: 'Which message did you send?',
					items: followUps,
					textOf: (followUp: FollowUp) => titleWords(followUp),
					onChoose: (followUp) => markSent(context, followUp, context.source.drafts().draftOf(followUp)),
				});
			}
			return true;
		},
	};
}
