import type { CalendarDate } from '../date/calendar-date';
import type { Application } from '../interview/application';
import type { MessageKind } from '../interview/interview';
import { anchorOf } from './situation/anchor';
import { surroundingsOf } from './situation/surroundings';

/** What a message may speak of besides the interview itself. */
export interface MessageFacts {
	/** The day by which they said they would answer; null when they named no last day. */
	readonly stated: CalendarDate | null;
	/** The last day to answer the offer that the message is about; null when none was named. */
	readonly offerDeadline: CalendarDate | null;
}

/** The facts for a message of this kind in one of the applications; news of another offer is about that other one. */
export function messageFacts(kind: MessageKind, application: Application, applications: readonly Application[], today: CalendarDate): MessageFacts {
	const until = <T extends { readonly on: CalendarDate }>(log: readonly T[]): readonly T[] => log.filter(({ on }) => on <= today);
	const anchor = anchorOf(until(application.rounds), until(application.replies));
	const own = until(application.outcomes).at(-1);
	const elsewhere = kind === 'competing-offer' ? surroundingsOf(applications, today).offerFor(application.key) : null;
	return {
		stated: anchor?.statedOn ?? null,
		offerDeadline: elsewhere ? elsewhere.deadline : own?.kind === 'offer' ? (own.deadline ?? null) : null,
	};
}
