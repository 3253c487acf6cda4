import type { Command } from 'obsidian';
import { openInvitationModal } from '../../views/modals/invitation-modal';
import type { ActionContext } from '../action-context';
import { interviewFromFile } from './invited-interview';

/** Makes an interview note from a calendar invitation, dropped or picked. */
export function newInterviewFromInvitationCommand(context: ActionContext): Command {
	return {
		id: 'new-interview-from-invitation',
		name: 'New interview from invitation (.ics)…',
		icon: 'calendar-arrow-down',
		callback: () => openInvitationModal(context.app, (text) => interviewFromFile(context, text)),
	};
}
