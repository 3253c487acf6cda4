import type { RuleId } from '../settings/review-rules';
import type { RuleExamples } from './rule';
import { asksDecisionExamples } from './rules/asks-decision';
import { beforeTimelineExamples } from './rules/before-timeline';
import { callingExamples } from './rules/calling';
import { copyPasteExamples } from './rules/copy-paste';
import { entitledExamples } from './rules/entitled';
import { genericExamples } from './rules/generic';
import { linkedinEarlyExamples } from './rules/linkedin-early';
import { multiRecipientExamples } from './rules/multi-recipient';
import { noCallbackExamples } from './rules/no-callback';
import { overApologyExamples } from './rules/over-apology';
import { placeholderExamples } from './rules/placeholder';
import { sameDayExamples } from './rules/same-day';
import { tooFrequentExamples } from './rules/too-frequent';
import { tooLongExamples } from './rules/too-long';

/** The examples of each rule; apart from the rules, so that the product does not carry them. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
	'same-day': sameDayExamples,
	'generic': genericExamples,
	'too-frequent': tooFrequentExamples,
	'calling': callingExamples,
	'linkedin-early': linkedinEarlyExamples,
	'entitled': entitledExamples,
	'multi-recipient': multiRecipientExamples,
	'placeholder': placeholderExamples,
	'no-callback': noCallbackExamples,
	'over-apology': overApologyExamples,
	'asks-decision': asksDecisionExamples,
	'too-long': tooLongExamples,
	'copy-paste': copyPasteExamples,
	'before-timeline': beforeTimelineExamples,
};
