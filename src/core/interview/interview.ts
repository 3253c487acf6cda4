import type { CalendarDate } from '../date/calendar-date';
import type { Timeline } from '../timeline/timeline';

/** A name as a note spells it, with the link behind it if it was one: `[[path/Name|alias]]` has the name `Name` and the link `path/Name`. */
export interface Reference {
	readonly name: string;
	/** The link's target without alias, heading or block; absent for plain text. */
	readonly link?: string;
}

/** Somebody named in a note. */
export interface Person extends Reference {
	readonly email?: string;
	/** "Recruiter", "VP Engineering": what stood in brackets or behind a comma. */
	readonly title?: string;
}

/** The messages of the schedule (schedule.md); the order of the first four is the ladder's. */
export const LADDER_STEPS = ['check-in', 'post-timeline-check-in', 'value-add', 'graceful-close'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** Everything the schedule can ask for. */
export const STEPS = ['thank-you', ...LADDER_STEPS, 'after-rejection', 'offer-response', 'competing-offer'] as const;
export type Step = (typeof STEPS)[number];

/** Messages that can be logged although no schedule asks for them (drafts.md, the table of templates). */
export const OTHER_MESSAGES = ['withdrawal', 'decline-offer', 'keep-warm', 'referral-thanks', 'missed-call', 'reply-to-holding', 'linkedin-note'] as const;
export type MessageKind = Step | (typeof OTHER_MESSAGES)[number];

/** One line of `sent`. */
export interface SentMessage {
	readonly on: CalendarDate;
	readonly kind: MessageKind;
	readonly to: Person;
}

/** One line of `replies`. */
export interface Reply {
	readonly on: CalendarDate;
	readonly from?: Person;
	/** What they wrote, without date and name. */
	readonly words: string;
	/** The timeline read from the words, measured from `on`; absent when they hold none. */
	readonly timeline?: Timeline;
}

export const OUTCOMES = ['offer', 'rejected', 'withdrawn', 'accepted', 'declined'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** How an application ended, or that an offer came, and on which day. */
export interface Outcome {
	readonly kind: OutcomeKind;
	readonly on: CalendarDate;
}

/** What they said at the interview about when they will answer. */
export interface StatedTimeline {
	/** The words as the note has them. */
	readonly words: string;
	/** Absent when the words hold no date that can be read. */
	readonly timeline?: Timeline;
	/** The words are a sentence of the note's body that nobody has confirmed yet. */
	readonly unconfirmed?: true;
}

/** One interview note that could be placed on the calendar: one round of one application (notes.md). */
export interface Interview {
	/** The note's path in the vault, with `/` between folders. */
	readonly path: string;
	readonly company: Reference;
	readonly role?: Reference;
	/** The user's own grouping, which overrides company and role. */
	readonly application?: Reference;
	/** The local calendar day of the interview; never converted. */
	readonly on: CalendarDate;
	/** Minutes after local midnight; absent for a date without time. */
	readonly minutes?: number;
	readonly round?: number;
	readonly interviewers: readonly Person[];
	readonly contact?: Person;
	readonly stated?: StatedTimeline;
	readonly sent: readonly SentMessage[];
	readonly replies: readonly Reply[];
	readonly outcome?: Outcome;
	/** The last day on which the offer can be answered. */
	readonly offerDeadline?: CalendarDate;
	readonly snoozedUntil?: CalendarDate;
}
