import type { Command } from 'obsidian';
import type { DueActions } from '../vault/due-actions';
import type { ActionContext } from './action-context';
import { applyFix, applyFixCommand } from './apply-fix';
import { checkReadingCommand } from './check-reading';
import { copyBuiltInTemplateCommand } from './drafting/copy-built-in-template';
import { draftFollowUp, draftFollowUpCommand } from './drafting/draft-follow-up';
import { draftThankYous, draftThankYousCommand } from './drafting/draft-thank-yous';
import { insertTemplateTextCommand } from './drafting/insert-template-text';
import { markSent, markSentCommand } from './mark-sent';
import { newInterview, newInterviewCommand } from './new-interview/new-interview';
import { newInterviewFromClipboardCommand } from './new-interview/new-interview-from-clipboard';
import { newInterviewFromInvitation, newInterviewFromInvitationCommand } from './new-interview/new-interview-from-invitation';
import { newInterviewFromSelectionCommand } from './new-interview/new-interview-from-selection';
import { turnIntoInterviewCommand } from './new-interview/turn-into-interview';
import { openNote } from './open-note';
import { copyMessage, copyMessageCommand } from './sending/copy-message';
import { iSentIt, iSentItCommand } from './sending/i-sent-it';
import { messageAt, type MessageAt } from './sending/message-at';
import { openInMailApp, openInMailAppCommand } from './sending/open-in-mail-app';
import { reviewDraftCommand, reviewDraftNote } from './sending/review-draft';
import { saveAsEml, saveAsEmlCommand } from './sending/save-as-eml';
import { recordOutcome, recordOutcomeCommand } from './record-outcome';
import { snooze, snoozeCommand } from './snooze';
import { theyReplied, theyRepliedCommand } from './they-replied';
import { undoLastChangeCommand } from './undo-last-change';

/** The commands that act on a note. */
export const NOTE_COMMANDS: readonly ((context: ActionContext) => Command)[] = [
	newInterviewCommand,
	newInterviewFromInvitationCommand,
	newInterviewFromClipboardCommand,
	newInterviewFromSelectionCommand,
	turnIntoInterviewCommand,
	draftFollowUpCommand,
	draftThankYousCommand,
	insertTemplateTextCommand,
	copyBuiltInTemplateCommand,
	reviewDraftCommand,
	openInMailAppCommand,
	copyMessageCommand,
	saveAsEmlCommand,
	iSentItCommand,
	markSentCommand,
	theyRepliedCommand,
	snoozeCommand,
	recordOutcomeCommand,
	applyFixCommand,
	checkReadingCommand,
	undoLastChangeCommand,
];

/** The same actions for the rows of a list. */
export function dueActions(context: ActionContext): DueActions {
	return {
		openNote: (path, options) => void openNote(context, path, options),
		newInterview: () => void newInterview(context),
		newInterviewFromInvitation: () => newInterviewFromInvitation(context),
		draft: (followUp) => draftFollowUp(context, followUp),
		draftThankYous: (notePath) => void draftThankYous(context, notePath),
		...messageActions(context),
		markSent: (followUp, draft) => markSent(context, followUp, draft),
		replied: (notePath, from) => theyReplied(context, notePath, from),
		snooze: (applicationKey) => snooze(context, applicationKey),
		outcome: (notePath) => recordOutcome(context, notePath),
		applyFix: (note, fix, found) => applyFix(context, note, fix, found),
	};
}

/** What can be done with a draft; nothing once its note is gone. */
function messageActions(context: ActionContext): Pick<DueActions, 'reviewDraft' | 'openInMailApp' | 'copyMessage' | 'saveAsEml' | 'sentOn'> {
	const withMessage = (act: (context: ActionContext, at: MessageAt) => unknown) => (path: string) => {
		const at = messageAt(context, path);
		if (at) void act(context, at);
	};
	return { reviewDraft: withMessage(reviewDraftNote), openInMailApp: withMessage(openInMailApp), copyMessage: withMessage(copyMessage), saveAsEml: withMessage(saveAsEml), sentOn: withMessage(iSentIt) };
}
