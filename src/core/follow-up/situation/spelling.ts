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
	const shown = new Map<string, KnownPerson>();
	const add = (person: KnownPerson | undefined): void => {
		if (!person) return;
		const present = shown.get(person.key);
		if (!present || (person.linked && !present.linked)) shown.set(person.key, person);
	};
	for (const round of rounds) {
		add(round.contact);
		round.interviewers.forEach(add);
	}
	for (const { from } of replies) add(from);
	for (const { to } of sent) add(to);
	return {
		company: rounds[0]?.company.name ?? '',
		role: rounds[0]?.role?.name ?? null,
		person(person) {
			const name = shown.get(person.key)?.name ?? person.name;
			return name === person.name ? person : { ...person, name };
		},
	};
}
