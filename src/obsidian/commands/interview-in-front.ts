import type { Command } from 'obsidian';
import type { Application, Round } from '../../core/interview/application';
import { applicationOf, type ActionContext } from './action-context';
import { messageAt } from './sending/message-at';

/** One round of one application. */
export interface InterviewInFront {
	readonly application: Application;
	readonly round: Round;
}

/** The interview of the note in front: its own, or the one that a message belongs to; undefined for any other note. */
export function interviewInFront(context: ActionContext): InterviewInFront | undefined {
	const path = context.app.workspace.getActiveFile()?.path ?? '';
	const notePath = messageAt(context, path)?.interview ?? path;
	const application = applicationOf(context, notePath);
	const round = application?.rounds.find((each) => each.path === notePath);
	return application && round && { application, round };
}

/** A command that is offered only while an interview note or one of its messages is open; `act` gets the path of the interview note. */
export function onInterviewNote(context: ActionContext, command: Pick<Command, 'id' | 'name' | 'icon'>, act: (path: string) => void): Command {
	return {
		...command,
		checkCallback(checking) {
			const path = interviewInFront(context)?.round.path;
			if (path === undefined) return false;
			if (!checking) act(path);
			return true;
		},
	};
}
