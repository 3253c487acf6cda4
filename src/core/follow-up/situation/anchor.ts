import { addDays, later, type CalendarDate } from '../../date/calendar-date';
import type { LoggedReply, Round } from '../../interview/application';

/** The day from which silence is counted, and what they said then (schedule.md, "Anchor and stated date"). */
export interface Anchor {
	/** The interview's day, or the day of their last reply on or after it. */
	readonly on: CalendarDate;
	readonly kind: 'interview' | 'reply';
	/** Messages from this day on are sent "since the anchor": a message of a reply's own day is what they answered. */
	readonly countsFrom: CalendarDate;
	/** Their words that were read as a timeline, or the reply's words; null when there are none. */
	readonly words: string | null;
	/** The last day on which their answer is still on time; null when they named none. */
	readonly statedOn: CalendarDate | null;
	/** An open lower bound: nothing is to be expected before this day. */
	readonly notBefore: CalendarDate | null;
	/** The day the ladder's windows are counted from: the later of `on` and `notBefore`. */
	readonly ladderFrom: CalendarDate;
}

/** The anchor of an application whose completed rounds and past replies these are, both in calendar order; null without a completed round. */
export function anchorOf(completed: readonly Round[], replies: readonly LoggedReply[]): Anchor | null {
	const interview = completed.at(-1);
	if (!interview) return null;
	const reply = replies.at(-1);
	const answered = reply !== undefined && reply.on >= interview.on;
	const timeline = answered ? reply.timeline : interview.stated?.timeline;
	const on = answered ? reply.on : interview.on;
	const statedOn = timeline?.latest ?? null;
	const notBefore = timeline?.latest === null ? timeline.earliest : null;
	return {
		on,
		kind: answered ? 'reply' : 'interview',
		countsFrom: answered ? addDays(on, 1) : on,
		words: answered ? reply.words : timeline ? (interview.stated?.words ?? null) : null,
		statedOn,
		notBefore,
		ladderFrom: notBefore === null ? on : later(on, notBefore),
	};
}
