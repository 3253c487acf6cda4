import type { CalendarDate } from '../date/calendar-date';
import type { MessageKind } from '../interview/interview';

/** A message that went to the same person before. */
export interface EarlierMessage {
	readonly on: CalendarDate;
	/** `other` when its kind is not one of ours; it still was a message. */
	readonly kind: MessageKind | 'other';
}

/** How far an application has come, as far as LinkedIn is concerned: `late` from finalist on, the end of it included. */
export type Stage = 'early' | 'late';

/** What is known around a draft. Everything may be missing; a rule that needs what is missing stays silent. */
export interface ReviewContext {
	readonly kind?: MessageKind;
	/** The local calendar day of the interview that the message follows. */
	readonly interviewOn?: CalendarDate;
	/** The local calendar day on which the message is to be sent. */
	readonly sendOn?: CalendarDate;
	/** What went to the same person before; never this message itself. */
	readonly sent?: readonly EarlierMessage[];
	/** The last day by which they said they would answer. */
	readonly statedOn?: CalendarDate;
	readonly stage?: Stage;
	/** Names or addresses, one entry a person. */
	readonly to?: readonly string[];
	readonly cc?: readonly string[];
	readonly bcc?: readonly string[];
	/** What the interview note says about the talk. */
	readonly notes?: string;
	readonly company?: string;
	readonly role?: string;
	/** Everybody who was at the interview, by name. */
	readonly interviewers?: readonly string[];
	/** The bodies of the other drafts that follow the same interview. */
	readonly otherDrafts?: readonly string[];
	/** They asked to be called, or a call is arranged. */
	readonly callRequested?: boolean;
	/** The message answers one of theirs. */
	readonly inReplyTo?: boolean;
	/** Days off besides those of the settings: `YYYY-MM-DD`, or `MM-DD` for every year. */
	readonly holidays?: readonly string[];
}

const ANSWERS: readonly (MessageKind | undefined)[] = ['reply-to-holding', 'missed-call', 'after-rejection', 'offer-response', 'decline-offer'];

/** Whether the message answers them: nobody waits with an answer because of the calendar. */
export function isReply({ inReplyTo = false, kind }: ReviewContext): boolean {
	return inReplyTo || ANSWERS.includes(kind);
}

const UNHURRIED: readonly (MessageKind | undefined)[] = ['thank-you', 'referral-thanks', 'competing-offer', 'withdrawal'];

/** Whether the message may go out whatever was sent before and whatever they said about when they will answer. */
export function mayGoAtAnyTime(context: ReviewContext): boolean {
	return isReply(context) || UNHURRIED.includes(context.kind);
}
