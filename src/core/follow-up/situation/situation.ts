import type { BusinessDays } from '../../date/business-days';
import type { CalendarDate } from '../../date/calendar-date';
import type { Application, KnownPerson, LoggedMessage, LoggedOutcome, LoggedReply, Round } from '../../interview/application';
import type { MessageKind } from '../../interview/interview';
import type { Settings } from '../../settings/settings';
import { anchorOf, type Anchor } from './anchor';
import { contactOf } from './contact';
import { spellingIn, type Spelling } from './spelling';

/** An offer from one application that the others may hear about. */
export interface LiveOffer {
	readonly applicationKey: string;
	readonly company: string;
	readonly on: CalendarDate;
	/** Last day to answer it; null when none was named. */
	readonly deadline: CalendarDate | null;
}

/** What one application can learn from all the others of the vault. */
export interface Surroundings {
	/** Day of the last counted message to this person at this company, by anybody's application; null when there is none. */
	lastCountedOn(companyKey: string, personKey: string): CalendarDate | null;
	/** The offer that counts for an application: never its own. */
	offerFor(applicationKey: string): LiveOffer | null;
}

/** What all applications share on one day. */
export interface Day {
	readonly today: CalendarDate;
	readonly settings: Settings;
	readonly businessDays: BusinessDays;
	readonly surroundings: Surroundings;
	/** A BCP 47 tag for the dates in sentences. */
	readonly locale: string;
}

/** What every rule sees: one application on one day, with nothing in it that happens after that day but booked rounds. */
export interface Situation extends Day {
	readonly application: Application;
	/** Rounds up to today, oldest first. */
	readonly completed: readonly Round[];
	/** Rounds after today, soonest first. */
	readonly booked: readonly Round[];
	/** The newest completed round; the soonest booked one when there is none. */
	readonly round: Round;
	readonly sent: readonly LoggedMessage[];
	readonly replies: readonly LoggedReply[];
	/** Null without a completed round: there is no ladder then. */
	readonly anchor: Anchor | null;
	/** Of several the latest. */
	readonly outcome: LoggedOutcome | null;
	/** The one person that chasers go to; null when nobody is known. */
	readonly contact: KnownPerson | null;
	/** Day of the last counted message to the contact; null when there is none or no contact. */
	readonly lastCountedOn: CalendarDate | null;
	readonly offerElsewhere: LiveOffer | null;
	readonly spelling: Spelling;
}

/** One application as it stands on a day (schedule.md, "Anchor and stated date"); null for one without any round. */
export function situationOf(application: Application, day: Day): Situation | null {
	const { today, surroundings } = day;
	const until = <T extends { readonly on: CalendarDate }>(log: readonly T[]): readonly T[] => log.filter(({ on }) => on <= today);
	const completed = until(application.rounds);
	const booked = application.rounds.slice(completed.length);
	const replies = until(application.replies);
	const sent = until(application.sent);
	const named = completed.length > 0 ? [...completed].reverse() : booked;
	const round = named[0];
	if (!round) return null;
	const spelling = spellingIn(named, replies, sent);
	const contact = contactOf(named, replies);
	// One by one: this runs for every application, and copying an object whole takes several times as long.
	return {
		today,
		settings: day.settings,
		businessDays: day.businessDays,
		surroundings,
		locale: day.locale,
		application,
		completed,
		booked,
		round,
		sent,
		replies,
		anchor: anchorOf(completed, replies),
		outcome: until(application.outcomes).at(-1) ?? null,
		contact: contact && spelling.person(contact),
		lastCountedOn: contact && surroundings.lastCountedOn(application.companyKey, contact.key),
		offerElsewhere: surroundings.offerFor(application.key),
		spelling,
	};
}

/** Whether a message of this kind was logged on or after a day, to whomever. */
export function wasSent(situation: Situation, kind: MessageKind, since: CalendarDate): boolean {
	return situation.sent.some((message) => message.kind === kind && message.on >= since);
}

/** The day of the graceful close sent since the anchor; null when there is none. */
export function closedOn({ anchor, sent }: Situation): CalendarDate | null {
	if (!anchor) return null;
	const closes = sent.filter(({ kind, on }) => kind === 'graceful-close' && on >= anchor.countsFrom);
	return closes.at(-1)?.on ?? null;
}
