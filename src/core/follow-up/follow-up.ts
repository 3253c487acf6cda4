import type { CalendarDate } from '../date/calendar-date';
import type { KnownPerson } from '../interview/application';
import type { Step } from '../interview/interview';
import type { Stated } from './situation/anchor';

/** Where a follow-up stands today: its window is open, has ended, or is still to come. */
export type FollowUpState = 'due' | 'overdue' | 'upcoming';

/** The rule that put the follow-up where it is (schedule.md, the tables' last column). */
export type Reason =
	| 'not-same-day'
	| 'thank-you-window'
	| 'thank-you-late'
	| 'silence-day-5-7'
	| 'timeline-passed'
	| 'silence-day-10-14'
	| 'silence-day-21'
	| 'multi-round-silence'
	| 'weekly-cap'
	| 'snoozed'
	| 'optional-after-rejection'
	| 'offer-received'
	| 'competing-offer';

/** A span of days in which a message is best sent, both ends inclusive; `closes` null = no end. */
export interface SendWindow {
	readonly opens: CalendarDate;
	readonly closes: CalendarDate | null;
}

/** One message to one person: what to send, when, and why (schedule.md). Names are plain text, ready to show. */
export interface FollowUp extends SendWindow {
	/** The same follow-up keeps its key from day to day; no two of one schedule share one. */
	readonly key: string;
	readonly applicationKey: string;
	readonly company: string;
	/** Null when no note names a role. */
	readonly role: string | null;
	readonly step: Step;
	/** Null when nobody is known. */
	readonly to: KnownPerson | null;
	readonly state: FollowUpState;
	readonly reason: Reason;
	readonly optional: boolean;
	/** True while they have named a day that has not passed: the next word is theirs. */
	readonly theirTurn: boolean;
	/** A sentence for people: the rule, the day it counts from, and their words in quotation marks. */
	readonly why: string;
	/** What comes after this one, as a sentence; null when nothing does. */
	readonly next: string | null;
	/** What they said that it is counted from; null when it counts from something else. */
	readonly stated: Stated | null;
	/** Path of the interview note that logs it. */
	readonly note: string;
	/** The round of that note, 1-based. */
	readonly round: number;
}

/** An application that asks for nothing now. */
export interface Quiet {
	readonly applicationKey: string;
	readonly company: string;
	readonly role: string | null;
	readonly status: 'round-booked' | 'closed' | 'no-reply' | 'offer' | 'rejected' | 'withdrawn' | 'accepted' | 'declined' | 'nothing-left';
	/** A sentence for people. */
	readonly why: string;
	/** The next day on which something can happen; null when none is known. */
	readonly nextOn: CalendarDate | null;
	readonly note: string;
}

/** What to do on one day, and what waits. */
export interface Schedule {
	/** Overdue, then due, then upcoming; within a state by day, company, role and name. */
	readonly followUps: readonly FollowUp[];
	/** Applications without any follow-up, by company and role. */
	readonly quiet: readonly Quiet[];
}
