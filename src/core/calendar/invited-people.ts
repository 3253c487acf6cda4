import { foldName } from '../interview/names';
import type { InvitedPerson } from './invitation';
import { companyOf, nameFromAddress } from './name-guess';

/** What is known of somebody before it is made a person: a name, an address, or both. */
export interface Mention {
	readonly name?: string | undefined;
	readonly email?: string | undefined;
	readonly isOptional?: boolean;
}

/** The person of a mention; undefined when it holds nothing. A name that is missing is made of the address. */
export function invitedPerson({ name = '', email, isOptional = false }: Mention): InvitedPerson | undefined {
	const written = name.replace(/\s+/g, ' ').trim().replace(/^(["'])(.*)\1$/, '$2').trim();
	const isName = written !== '' && !written.includes('@');
	if (isName) return { name: written, ...(email !== undefined && { email }), isNameGuessed: false, isOptional };
	if (email === undefined) return undefined;
	const guessed = nameFromAddress(email);
	return { name: guessed ?? email, email, isNameGuessed: guessed !== undefined, isOptional };
}

/** Everybody once, in their order: two mentions are one person when their addresses are the same, or, without an address, their names. */
export function eachOnce(people: readonly InvitedPerson[]): readonly InvitedPerson[] {
	const found: InvitedPerson[] = [];
	for (const person of people) {
		const at = found.findIndex((other) => isSame(other, person));
		const known = found[at];
		if (known) found[at] = merged(known, person);
		else found.push(person);
	}
	return found;
}

/** Whether it is the user, known by name; never while nobody knows that name. */
export function isUser({ name }: Pick<InvitedPerson, 'name'>, myName: string): boolean {
	return myName.trim() !== '' && foldName(name) === foldName(myName);
}

/** The one company that the addresses of these people agree on, that of the user aside. */
export function companyOfPeople(people: readonly InvitedPerson[], myName: string): string | undefined {
	return companyOf(people.flatMap((person) => (isUser(person, myName) ? [] : (person.email ?? []))));
}

function isSame(one: InvitedPerson, other: InvitedPerson): boolean {
	if (one.email !== undefined && other.email !== undefined) return one.email.toLowerCase() === other.email.toLowerCase();
	return one.name.toLowerCase() === other.name.toLowerCase();
}

function merged(one: InvitedPerson, other: InvitedPerson): InvitedPerson {
	const named = hasOwnName(one) || !hasOwnName(other) ? one : other;
	const email = one.email ?? other.email;
	return { ...named, ...(email !== undefined && { email }), isOptional: one.isOptional && other.isOptional };
}

function hasOwnName({ name, email, isNameGuessed }: InvitedPerson): boolean {
	return !isNameGuessed && name !== email;
}
