import type ICAL from 'ical.js';
import { readAddress } from '../note/text/email-address';
import { parameter } from './event-time';
import type { InvitedPerson } from './invitation';
import { eachOnce, invitedPerson } from './invited-people';
import { isNoPerson } from './no-person';

/** The people of an event. */
export interface EventPeople {
	readonly organiser: InvitedPerson | undefined;
	/** With the organiser, once. */
	readonly attendees: readonly InvitedPerson[];
}

/** Who invites and who is invited; rooms, programs and shared calendars are nobody. */
export function eventPeople(event: ICAL.Component): EventPeople {
	const [inviting] = event.getAllProperties('organizer').flatMap(personOf);
	const everybody = eachOnce([...(inviting ? [inviting] : []), ...event.getAllProperties('attendee').flatMap(personOf)]);
	// Among the attendees the organiser may have a fuller name.
	return { organiser: inviting && everybody[0], attendees: everybody };
}

function personOf(property: ICAL.Property): readonly InvitedPerson[] {
	const value: unknown = property.getFirstValue();
	const email = readAddress(typeof value === 'string' ? value : '') ?? readAddress(parameter(property, 'email')) ?? undefined;
	const name = parameter(property, 'cn');
	if (/^(?:ROOM|RESOURCE)$/i.test(parameter(property, 'cutype')) || isNoPerson({ name, email })) return [];
	const isOptional = /^(?:OPT|NON)-PARTICIPANT$/i.test(parameter(property, 'role'));
	const person = invitedPerson({ name, email, isOptional });
	return person ? [person] : [];
}
