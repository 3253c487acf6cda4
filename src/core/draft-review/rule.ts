import type { Settings } from '../settings/settings';
import type { Draft } from './draft';
import type { RuleId } from '../settings/review-rules';
import type { Finding } from './finding';
import type { ReviewContext } from './review-context';

/** The settings that move the review. */
export type ReviewSettings = Pick<Settings, 'capDays' | 'afterTimelineBusinessDays' | 'weekendDays' | 'holidays' | 'holidayPreset'>;

/** One mistake. */
export interface DraftRule {
	readonly id: RuleId;
	/** What the mistake is, as a title: sentence case, no full stop. */
	readonly title: string;
	/** Why it costs, for the page of the rule. */
	readonly why: string;
	/** Every place where the draft makes the mistake, in any order. */
	find(draft: Draft, context: ReviewContext, settings: ReviewSettings): readonly Finding[];
}

/** A draft with what is known around it; the context as the command line takes it. */
export interface DraftExample {
	readonly text: string;
	readonly context?: Readonly<Record<string, unknown>>;
}

/** Drafts that make a mistake, and drafts that only look like it: the tests of a rule and its page. */
export interface RuleExamples {
	/** Each has findings of this rule and of no other. */
	readonly fires: readonly (DraftExample | string)[];
	/** None has any finding. */
	readonly staysSilent: readonly (DraftExample | string)[];
	/** What every example of the rule shares, unless it says otherwise. */
	readonly context?: Readonly<Record<string, unknown>>;
}

/** Examples that are put together by code; call it as pure, so that a bundle that does not ask for them does not hold them. */
export function examplesFrom(make: () => RuleExamples): RuleExamples {
	return make();
}
