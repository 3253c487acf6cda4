import type { InvitedPerson } from '../../../src/core/calendar/invitation';

/** People in few words, so that a failing test can be read; `?` behind a guessed name. */
export function brief(people: readonly (InvitedPerson | undefined)[]): readonly string[] {
	return people.map((person) => (person ? `${person.name}${person.isNameGuessed ? '?' : ''} <${person.email ?? ''}>${person.isOptional ? ' optional' : ''}` : 'nobody'));
}
