import { DEFAULT_SETTINGS } from '../settings/settings';
import { readDraft } from './draft';
import type { Finding } from './finding';
import type { ReviewContext } from './review-context';
import type { ReviewSettings } from './rule';
import { DRAFT_RULES } from './rules';

const LONGEST = 200_000;

/** Everything in a draft that somebody should look at before it is sent, by place (drafts.md, "Review"). Any text has an answer; what lies behind 200,000 characters is not read. */
export function reviewDraft(text: string, context: ReviewContext, settings: ReviewSettings = DEFAULT_SETTINGS): Finding[] {
	const draft = readDraft(text.slice(0, LONGEST), context);
	const findings = DRAFT_RULES.flatMap((rule) => rule.find(draft, context, settings));
	// Sorting is stable: at one place the order of the rules stays.
	return findings.sort((a, b) => a.from - b.from);
}
