import type { KnownPerson, LoggedMessage, LoggedReply, Round } from '../../interview/application';

/** How an application's names are shown (schedule.md: as in the newest completed round; a linked person by the note's name). */
export interface Spelling {
	readonly company: string;
	readonly role: string | null;
	/** The same person under the name to show. */
	person(person: KnownPerson): KnownPerson;
}

/** The spelling of an application whose rounds come in the order in which they are asked; the log up to today names whom no round names. */
export function spellingIn(rounds: readonly Round[], replies: readonly LoggedReply[], sent: readonly LoggedMessage[]): Spelling {
	return {
		company: rounds[0]?.company.name ?? '',
		role: rounds[0]?.role?.name ?? null,
		person(person) {
			let shown: KnownPerson | undefined;
			for (const named of peopleIn(rounds, replies, sent)) {
				if (named.key !== person.key || (shown && !named.linked)) continue;
				shown = named;
				if (named.linked) break;
			}
			return !shown || shown.name === person.name ? person : { ...person, name: shown.name };
		},
	};
}

function* peopleIn(rounds: readonly Round[], replies: readonly LoggedReply[], sent: readonly LoggedMessage[]): Iterable<KnownPerson> {
	for (const { contact, interviewers } of rounds) {
		if (contact) yield contact;
		yield* interviewers;
	}
	for (const { from } of replies) if (from) yield from;
	for (const { to } of sent) yield to;
}
