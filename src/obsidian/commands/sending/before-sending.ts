import { noteNameOf } from '../../../core/note/text/wiki-link';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import { openGaps } from '../../../core/template/fill-in';
import { openReviewModal, type ThingToLookAt } from '../../views/modals/review-modal';
import type { Offer } from '../../views/offer-notice';
import type { ActionContext } from '../action-context';
import { openForWriting } from '../drafting/open-draft';
import type { MessageAt } from './message-at';

/** Goes on with sending a message; when gaps are left in it, shows them first and leaves the choice. */
export async function beforeSending({ app }: ActionContext, { head: { path, subject = '' } }: MessageAt, goOn: Offer): Promise<void> {
	const file = app.vault.getFileByPath(path);
	const text = file ? await app.vault.read(file).catch(() => '') : '';
	const { body } = readFrontmatter(text);
	const show = (from: number, words: string) => (): void => void openForWriting(app, path, from < 0 ? null : { from, to: from + words.length });
	const inSubject = openGaps(subject).map((words): ThingToLookAt => ({ words, message: 'This is still to be filled in, in the subject.', show: show(text.indexOf(words), words) }));
	const inBody = openGaps(body).map((words): ThingToLookAt => ({ words, message: 'This is still to be filled in.', show: show(text.indexOf(words, text.length - body.length), words) }));
	const things = [...inBody, ...inSubject];
	if (things.length === 0) goOn.run();
	else openReviewModal(app, { subject: noteNameOf(path), things, goOn });
}
