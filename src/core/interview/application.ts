import type { CalendarDate } from '../date/calendar-date';
import type { Timeline } from '../timeline/timeline';
import type { MessageKind, Outcome, StatedTimeline } from './interview';

/** A name that has been looked up: two with the same key are the same person or company, however a note spells them. */
export interface Known {
	readonly key: string;
	/** As this note spells it; a linked one is called by its note's own name. */
	readonly name: string;
	readonly linked: boolean;
}

/** Somebody of one round. */
export interface KnownPerson extends Known {
	/** "Recruiter", "VP Engineering"; as the note has it. */
	readonly title?: string;
	/** The link's target as the note has it, with its folder if it names one; absent for plain text. */
	readonly link?: string;
}

/** One interview, with its names looked up. */
export interface Round {
	/** Path of the interview note. */
	readonly path: string;
	readonly company: Known;
	readonly role: Known | null;
	/** The local calendar day of the interview. */
	readonly on: CalendarDate;
	/** As the note numbers it; absent when it does not. */
	readonly number?: number;
	/** Each person once, in the note's order. */
	readonly interviewers: readonly KnownPerson[];
	readonly contact?: KnownPerson;
	readonly stated?: StatedTimeline;
}

/** One logged message of an application, from whichever note. */
export interface LoggedMessage {
	readonly on: CalendarDate;
	readonly kind: MessageKind;
	readonly to: KnownPerson;
}

/** One logged reply of an application, from whichever note. */
export interface LoggedReply {
	readonly on: CalendarDate;
	readonly from?: KnownPerson;
	readonly words: string;
	readonly timeline?: Timeline;
	/** Path of the note that logs it. */
	readonly path: string;
}

/** An outcome with what its note says about answering. */
export interface LoggedOutcome extends Outcome {
	readonly path: string;
	/** The last day on which the offer can be answered. */
	readonly deadline?: CalendarDate;
}

/** A snooze and the note that holds it. */
export interface LoggedSnooze {
	readonly until: CalendarDate;
	readonly path: string;
}

/**
 * Company and role with all their rounds, whatever their dates: what a candidate calls "my application at Acme".
 * Logs are in calendar order; what happened on one day is in the order of the rounds, then of the lines.
 */
export interface Application {
	readonly key: string;
	/** Compares companies across applications. */
	readonly companyKey: string;
	/** Oldest first: by day, then a date without time, time, round number, path (schedule.md, "Anchor"). */
	readonly rounds: readonly Round[];
	readonly sent: readonly LoggedMessage[];
	readonly replies: readonly LoggedReply[];
	readonly outcomes: readonly LoggedOutcome[];
	readonly snoozes: readonly LoggedSnooze[];
}
