import type { FollowUpNote } from '../note/follow-up-note';
import type { Settings } from '../settings/settings';
import type { Finding } from './finding';
import { withoutIgnored } from './ignored';
import { reviewDraft } from './review';
import type { ReviewContext } from './review-context';

/** What there is to look at in the message of a note: without the rules that the settings keep quiet, and without what the note asks to leave alone. Offsets are those of its body. */
export function reviewNote({ body, ignored }: FollowUpNote, context: ReviewContext, settings: Settings): Finding[] {
	return withoutIgnored(findingsWith(body, context, settings), body, ignored);
}

/** The findings in a text, without the rules that the settings keep quiet. */
export function findingsWith(text: string, context: ReviewContext, settings: Settings): Finding[] {
	return reviewDraft(text, context, settings).filter(({ rule }) => !settings.quietRules.includes(rule));
}
