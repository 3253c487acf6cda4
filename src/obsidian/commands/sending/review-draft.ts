import { Notice, type Command } from 'obsidian';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { openReviewModal } from '../../views/modals/review-modal';
import type { ActionContext } from '../action-context';
import { messageCommand } from './message-command';
import type { MessageAt } from './message-at';
import { thingsToLookAt } from './things-to-look-at';

/** Shows what there is to look at in a message. */
export async function reviewDraftNote(context: ActionContext, { head: { path } }: Pick<MessageAt, 'head'>): Promise<void> {
	const things = await thingsToLookAt(context, path);
	if (things.length === 0) new Notice('Nothing to look at: this can go out.');
	else openReviewModal(context.app, { subject: noteNameOf(path), things });
}

/** For the open message. */
export function reviewDraftCommand(context: ActionContext): Command {
	return messageCommand(context, { id: 'review-draft', name: 'Review draft', icon: 'spell-check' }, reviewDraftNote);
}
