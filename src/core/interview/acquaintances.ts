import type { Person } from './interview';
import { foldName } from './names';
import { nearestFirst, nearness } from './suggested-names';

/** Somebody whom the vault knows. */
export interface Acquaintance {
	/** As the vault's notes name them; of a note its own name. */
	readonly name: string;
	/** What a link to their note says; absent when they have none. */
	readonly link?: string;
	readonly aliases: readonly string[];
	readonly email?: string;
}

/**
 * The person as the vault knows them: with the link to their note when name, alias or address is theirs; without an address that the
 * note has already. Of two addresses nobody can say that they are one person's, so a name alone is not enough then.
 */
export function asKnown(person: Person, acquaintances: readonly Acquaintance[]): Person {
	const { link, name, email, title } = person;
	if (link !== undefined) return person;
	const noted = acquaintances.filter((each) => each.link !== undefined);
	const known = noted.find((each) => isCalled(each, name) && !hasOtherAddress(each, email)) ?? noted.find((each) => hasAddress(each, email));
	if (known?.link === undefined) return person;
	return { name: known.name, link: known.link, ...(title !== undefined && { title }), ...(email !== undefined && !hasAddress(known, email) && { email }) };
}

/** Those with a note under the person's name whose address is another one; none when the vault knows the person. */
export function namesakesOf(person: Person, acquaintances: readonly Acquaintance[]): readonly Acquaintance[] {
	if (asKnown(person, acquaintances).link !== undefined) return [];
	return acquaintances.filter((each) => each.link !== undefined && isCalled(each, person.name) && hasOtherAddress(each, person.email));
}

/**
 * Those whose name, alias or address holds what has been typed: first those of whom one begins with it, then those of whom a word
 * does, else in the given order. None before something is typed, and none once a name stands there whole.
 */
export function acquaintancesFor(typed: string, acquaintances: readonly Acquaintance[]): readonly Acquaintance[] {
	const words = foldName(typed);
	if (words === '' || acquaintances.some(({ name }) => foldName(name) === words)) return [];
	return nearestFirst(acquaintances, ({ name, aliases, email = '' }) => nearness(words, [name, ...aliases, email]));
}

function isCalled({ name, aliases }: Acquaintance, wanted: string): boolean {
	return [name, ...aliases].some((each) => foldName(each) === foldName(wanted));
}

function hasAddress({ email }: Acquaintance, wanted: string | undefined): boolean {
	return email !== undefined && wanted !== undefined && foldName(email) === foldName(wanted);
}

function hasOtherAddress(one: Acquaintance, wanted: string | undefined): boolean {
	return one.email !== undefined && wanted !== undefined && !hasAddress(one, wanted);
}
