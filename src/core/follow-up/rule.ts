import type { CalendarDate } from '../date/calendar-date';
import type { KnownPerson, Round } from '../interview/application';
import type { LadderStep, Step } from '../interview/interview';
import type { Anchor } from './situation/anchor';
import type { FollowUpState, Reason, SendWindow } from './follow-up';
import type { Situation } from './situation/situation';

/** A follow-up as a rule makes it, before it is named and put into words. */
export interface Item extends SendWindow {
	readonly step: Step;
	readonly to: KnownPerson | null;
	readonly state: FollowUpState;
	readonly reason: Reason;
	readonly why: string;
	readonly optional?: boolean;
	/** The round it belongs to, when that is not the situation's own. */
	readonly round?: Round;
}

/** One row of schedule.md that lists follow-ups of its own. */
export type FollowUpRule = (situation: Situation) => readonly Item[];

/** A reason that keeps a step waiting although its own window is open. */
export interface Hold {
	readonly reason: Reason;
	/** The first day on which it holds no longer. */
	readonly until: CalendarDate;
	/** The sentence, once it is needed: of all the steps and holds of an application one at most is put into words. */
	readonly why: () => string;
}

/** One step of the ladder with the days in which it may be sent. */
export interface Rung extends SendWindow {
	readonly step: LadderStep;
	readonly reason: Reason;
	/** The sentence, once it is needed. */
	readonly why: () => string;
	/** In order of weight: of those that still hold, the last one is named. */
	readonly holds: readonly Hold[];
}

/** One row of schedule.md's ladder: when its step would be sent if nothing else mattered; null when it has no place here. */
export type LadderRule = (situation: Situation, anchor: Anchor) => Rung | null;

/** A rule that moves, shortens or drops steps of the ladder; it gets and gives them in the ladder's order. */
export type LadderAdjustment = (rungs: readonly Rung[], situation: Situation) => readonly Rung[];

/** A story with the follow-ups it must give: test and documentation of a rule in one. Its lines are read by `tests/support/story.ts`. */
export interface RuleExample {
	readonly story: string;
	readonly given: readonly string[];
	readonly settings?: Readonly<Record<string, unknown>>;
	/** ISO day → every follow-up of that day, as `state step to Name opens..closes reason`. */
	readonly on: Readonly<Record<string, readonly string[]>>;
}
