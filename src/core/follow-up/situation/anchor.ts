import { addDays, later, type CalendarDate } from '../../date/calendar-date';
import type { LoggedReply, Round } from '../../interview/application';
import type { DayWindow } from '../../timeline/day-window';
import type { Timeline } from '../../timeline/timeline';

/** What they said about when they will answer, and how it was read. */
export interface Stated extends DayWindow {
	/** Path of the note that holds the words. */
	readonly note: string;
	/** All of them, as the note has them. */
	readonly words: string;
	/** Those that name the days. */
	readonly matched: string;
	readonly saidOn: CalendarDate;
	/** A sentence of the note's body that nobody has confirmed yet. */
	readonly unconfirmed: boolean;
}

/** The day from which silence is counted, and what they said then (schedule.md, "Anchor and stated date"). */
export interface Anchor {
	/** The interview's day, or the day of their last reply on or after it. */
	readonly on: CalendarDate;
	readonly kind: 'interview' | 'reply';
	/** Messages from this day on are sent "since the anchor": a message of a reply's own day is what they answered. */
	readonly countsFrom: CalendarDate;
	/** Their words that were read as a timeline, or the reply's words; null when there are none. */
	readonly words: string | null;
	/** Their words with the days they name; null when they name none. */
	readonly stated: Stated | null;
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
	return reply && reply.on >= interview.on ? replyAnchor(reply) : interviewAnchor(interview);
}

function replyAnchor({ on, words, timeline, path }: LoggedReply): Anchor {
	const stated = timeline ? statedBy(timeline, { note: path, words, saidOn: on, unconfirmed: false }) : null;
	return { on, kind: 'reply', countsFrom: addDays(on, 1), words, ...boundsOf(stated, on) };
}

function interviewAnchor({ on, stated: said, path }: Round): Anchor {
	const stated = said?.timeline ? statedBy(said.timeline, { note: path, words: said.words, saidOn: on, unconfirmed: said.unconfirmed ?? false }) : null;
	return { on, kind: 'interview', countsFrom: on, words: stated?.words ?? null, ...boundsOf(stated, on) };
}

function statedBy({ earliest, latest, matched }: Timeline, { note, words, saidOn, unconfirmed }: Pick<Stated, 'note' | 'words' | 'saidOn' | 'unconfirmed'>): Stated {
	return { note, words, saidOn, unconfirmed, earliest, latest, matched };
}

function boundsOf(stated: Stated | null, on: CalendarDate): Pick<Anchor, 'stated' | 'statedOn' | 'notBefore' | 'ladderFrom'> {
	const notBefore = stated?.latest === null ? stated.earliest : null;
	return { stated, statedOn: stated?.latest ?? null, notBefore, ladderFrom: notBefore === null ? on : later(on, notBefore) };
}
