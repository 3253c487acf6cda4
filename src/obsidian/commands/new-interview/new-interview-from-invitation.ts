import type { Command } from 'obsidian';
import { openInvitationModal } from '../../views/modals/invitation-modal';
import type { ActionContext } from '../action-context';
import { interviewFromFile } from './invited-interview';
import { newInterviewFromClipboard } from './new-interview-from-clipboard';

/** Asks for an invitation, a file or copied text, and for the interview that it speaks of. */
export function newInterviewFromInvitation(context: ActionContext): void {
	openInvitationModal(context.app, {
		onText: (text) => interviewFromFile(context, text),
		onCopied: () => void newInterviewFromClipboard(context),
	});
}

/** Makes an interview note from a calendar invitation, dropped or picked. */
export function newInterviewFromInvitationCommand(context: ActionContext): Command {
	return {
		id: 'new-interview-from-invitation',
		name: 'New interview from invitation (.ics)…',
		icon: 'calendar-arrow-down',
		callback: () => newInterviewFromInvitation(context),
	};
}
