import { addDays, type CalendarDate } from '../../src/core/date/calendar-date';
import type { Interview, Reply, SentMessage } from '../../src/core/interview/interview';

/** What the notes of one application say up to a day, read the plain way, to hold the schedule against. */
export interface StoryFacts {
	/** Oldest first. */
	readonly completed: readonly Interview[];
	readonly booked: readonly Interview[];
	readonly sent: readonly SentMessage[];
	readonly hasOutcome: boolean;
	/** Null without a completed round. */
	readonly anchor: AnchorFacts | null;
}

/** Where silence is counted from (schedule.md, "Anchor and stated date"). */
interface AnchorFacts {
	/** What was sent from this day on is sent since the anchor. */
	readonly since: CalendarDate;
	readonly statedOn: CalendarDate | null;
	readonly notBefore: CalendarDate | null;
	/** Their words; empty when there are none. */
	readonly words: string;
}

/** The facts of the application with that company and role. */
export function factsOf(interviews: readonly Interview[], { company, role }: { readonly company: string; readonly role: string | null }, today: CalendarDate): StoryFacts {
	const rounds = interviews.filter((one) => one.company.name === company && one.role?.name === role).sort(byOccurrence);
	const completed = rounds.filter(({ on }) => on <= today);
	const past = <T extends { readonly on: CalendarDate }>(lines: readonly T[]): T[] => lines.filter(({ on }) => on <= today);
	return {
		completed,
		booked: rounds.filter(({ on }) => on > today),
		sent: past(rounds.flatMap(({ sent }) => sent)),
		hasOutcome: rounds.some(({ outcome }) => outcome !== undefined && outcome.on <= today),
		anchor: anchorIn(completed, past(rounds.flatMap(({ replies }) => replies))),
	};
}

/** Messages to that person from any application at that company up to a day, thank-yous aside. */
export function countedMessages(interviews: readonly Interview[], company: string, person: string, today: CalendarDate): SentMessage[] {
	return interviews
		.filter((one) => one.company.name === company)
		.flatMap(({ sent }) => sent)
		.filter(({ on, kind, to }) => on <= today && kind !== 'thank-you' && fold(to.name) === fold(person));
}

/** Names compare without regard to case and white space. */
export function fold(name: string): string {
	return name.replace(/\s+/g, ' ').toLowerCase();
}

function anchorIn(completed: readonly Interview[], replies: readonly Reply[]): AnchorFacts | null {
	const interview = completed.at(-1);
	if (!interview) return null;
	// Of one day's replies the last line of the newest round counts.
	const reply = replies.filter(({ on }) => on >= interview.on).reduce<Reply | null>((last, one) => (last && last.on > one.on ? last : one), null);
	const timeline = reply ? reply.timeline : interview.stated?.timeline;
	return {
		since: reply ? addDays(reply.on, 1) : interview.on,
		statedOn: timeline?.latest ?? null,
		notBefore: timeline?.latest === null ? timeline.earliest : null,
		words: reply?.words ?? interview.stated?.words ?? '',
	};
}

function byOccurrence(a: Interview, b: Interview): number {
	return a.on - b.on || (a.minutes ?? -1) - (b.minutes ?? -1) || (a.round ?? -1) - (b.round ?? -1) || (a.path < b.path ? -1 : 1);
}
