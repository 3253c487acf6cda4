import { isAddress, readAddress } from '../note/text/email-address';
import { readPeople, readPerson } from '../note/text/person-text';
import { latePattern } from '../once/late-pattern';
import type { InvitedPerson } from './invitation';
import { invitedPerson } from './invited-people';

const BULLET = /^\s*(?:[-*•·]|\d{1,2}[.)])\s+/;
/** What calendars write behind a guest: "Dana Reyes - organizer". */
const PART_PLAYED = /\s+(?:-|–|\()\s*(?:organi[sz]er|host|optional|accepted|declined|tentative|required|creator)\)?\s*$/i;
const NAMED_ADDRESS = latePattern(() => /(?:^|[^\p{L}\p{N}@.])("?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,?[ \t]{1,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}"?)[ \t]{0,3}(?:<(?:mailto:)?|\()([^\s<>()]{3,254})[>)]/gu);
const WORD_WITH_AT = /[^\s<>()[\],;:"]{1,100}@[^\s<>()[\],;:"]{3,150}/g;

/** The people whom a value of a label names, as "Dana Reyes <dana@acme.example>, Sam Ortiz" or one on each line of a list. */
export function peopleOf(value: string, isOptional = false): readonly InvitedPerson[] {
	const words = value.replace(BULLET, '').replace(PART_PLAYED, '');
	const { people } = readPeople(words.replace(/ und /g, ' and '));
	return people.flatMap(({ name, email }) => invitedPerson({ name, email, isOptional }) ?? []);
}

/** The one person of a value; undefined when it names nobody, or several. */
export function onePersonOf(value: string): InvitedPerson | undefined {
	// "From: 2 pm" is a time.
	if (/\d/.test(value) && !value.includes('@')) return undefined;
	const person = readPerson(value.replace(PART_PLAYED, ''));
	if (person) return invitedPerson({ name: person.name, email: person.email });
	return invitedPerson({ email: readAddress(value) ?? undefined });
}

/** Everybody who stands in a text with an address, the name beside it included. */
export function addressedIn(text: string): readonly InvitedPerson[] {
	const named = [...text.matchAll(NAMED_ADDRESS.expression)].flatMap(([, name = '', address = '']) => {
		const email = withoutEnding(address);
		return isWhole(email) ? [invitedPerson({ name, email })] : [];
	});
	const loose = [...text.matchAll(WORD_WITH_AT)].map(([address]) => withoutEnding(address)).filter(isWhole).map((email) => invitedPerson({ email }));
	return [...named, ...loose].flatMap((person) => person ?? []);
}

/** An address with a domain that has an ending: "@dana" and "2@10" are none. */
function isWhole(address: string): boolean {
	return isAddress(address) && /@[^@]+\.\p{L}{2,}$/u.test(address);
}

function withoutEnding(address: string): string {
	return address.replace(/[.,;:!?'’]+$/, '');
}
