import type { Command } from 'obsidian';
import { subjectWords, titleWords } from '../../../core/due-words';
import type { FollowUp } from '../../../core/follow-up/follow-up';
import { whenWords } from '../../views/due-view/row-words';
import { chooseOne } from '../../views/modals/choice-modal';
import { applicationOf, followUpsOf, type ActionContext } from '../action-context';
import { interviewInFront } from '../interview-in-front';
import { draftMessage } from './draft-message';

/** Makes the note for a follow-up, or opens the one that is there. */
export function draftFollowUp(context: ActionContext, followUp: FollowUp): void {
	const application = applicationOf(context, followUp.note);
	const round = application?.rounds.find(({ path }) => path === followUp.note);
	if (application && round) void draftMessage(context, { application, round, kind: followUp.step, to: followUp.to });
}

/** Drafts what is due: of the open note's application when it is an interview or one of its messages, else of the whole vault. Asks which when there are several. */
export function draftFollowUpCommand(context: ActionContext): Command {
	return {
		id: 'draft-follow-up',
		name: 'Draft follow-up',
		icon: 'pencil-line',
		checkCallback(checking) {
			const { followUps, isOfNote } = wanted(context);
			if (followUps.length === 0) return false;
			if (!checking) {
				chooseOne(context.app, {
					placeholder: 'Which message?',
					items: followUps,
					textOf: (followUp: FollowUp) => titleWords(followUp),
					detailOf: (followUp: FollowUp) => detailWords(context, followUp, isOfNote),
					onChoose: (followUp) => draftFollowUp(context, followUp),
				});
			}
			return true;
		},
	};
}

/** What is overdue or due, and for an open interview, when nothing is, what comes next. */
function wanted(context: ActionContext): { readonly followUps: readonly FollowUp[]; readonly isOfNote: boolean } {
	const { source } = context;
	const application = interviewInFront(context)?.application;
	if (application) {
		const all = followUpsOf(context, application.key);
		const now = all.filter(({ state }) => state !== 'upcoming');
		return { followUps: now.length > 0 ? now : all, isOfNote: true };
	}
	const { overdue, due } = source.current().list.groups;
	return { followUps: [...overdue, ...due].flatMap((row) => (row.kind === 'follow-up' ? [row.followUp] : [])), isOfNote: false };
}

/** When it is due, whether it is begun, and for which application when the list holds those of several. */
function detailWords({ source }: ActionContext, followUp: FollowUp, isOfNote: boolean): string {
	const parts = [whenWords(followUp, source.today(), source.locale()), ...(isOfNote ? [] : [subjectWords(followUp)]), ...(source.drafts().draftOf(followUp) === undefined ? [] : ['has a draft'])];
	return parts.join(' · ');
}
