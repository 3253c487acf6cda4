import { noteNameOf } from '../../../core/note/text/wiki-link';
import { openReviewModal } from '../../views/modals/review-modal';
import type { Offer } from '../../views/offer-notice';
import type { ActionContext } from '../action-context';
import type { MessageAt } from './message-at';
import { thingsToLookAt } from './things-to-look-at';

/** Goes on with sending a message; when there is something to look at, shows that first and leaves the choice. */
export async function beforeSending(context: ActionContext, { head: { path } }: { readonly head: Pick<MessageAt['head'], 'path'> }, goOn: Offer): Promise<void> {
	const things = context.source.settings().reviewDrafts ? await thingsToLookAt(context, path) : [];
	if (things.length === 0) goOn.run();
	else openReviewModal(context.app, { subject: noteNameOf(path), things, goOn });
}
