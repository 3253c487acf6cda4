import type { DraftRule } from '../rule';
import { asksDecisionRule } from './asks-decision';
import { beforeTimelineRule } from './before-timeline';
import { callingRule } from './calling';
import { copyPasteRule } from './copy-paste';
import { entitledRule } from './entitled';
import { genericRule } from './generic';
import { linkedinEarlyRule } from './linkedin-early';
import { multiRecipientRule } from './multi-recipient';
import { noCallbackRule } from './no-callback';
import { overApologyRule } from './over-apology';
import { placeholderRule } from './placeholder';
import { sameDayRule } from './same-day';
import { tooFrequentRule } from './too-frequent';
import { tooLongRule } from './too-long';

/** Every rule, in the order in which findings at one place are told. */
export const DRAFT_RULES: readonly DraftRule[] = [
	sameDayRule,
	genericRule,
	tooFrequentRule,
	callingRule,
	linkedinEarlyRule,
	entitledRule,
	multiRecipientRule,
	placeholderRule,
	noCallbackRule,
	overApologyRule,
	asksDecisionRule,
	tooLongRule,
	copyPasteRule,
	beforeTimelineRule,
];
