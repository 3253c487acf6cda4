import type { Person } from './interview';
import { foldName } from './names';

/** Somebody whom the vault knows. */
export interface Acquaintance {
	/** As the vault's notes name them; of a note its own name. */
	readonly name: string;
	/** What a link to their note says; absent when they have none. */
	readonly link?: string;
	readonly aliases: readonly string[];
	readonly email?: string;
}

/** The person as the vault knows them: with the link to their note when name, alias or address is theirs; without an address that the note has already. */
export function asKnown(person: Person, acquaintances: readonly Acquaintance[]): Person {
	if (person.link !== undefined) return person;
	const known = acquaintances.find((each) => each.link !== undefined && isCalled(each, person.name)) ?? acquaintances.find((each) => each.link !== undefined && hasAddress(each, person.email));
	if (known?.link === undefined) return person;
	const { email, title } = person;
	return { name: known.name, link: known.link, ...(title !== undefined && { title }), ...(email !== undefined && !hasAddress(known, email) && { email }) };
}

/**
 * Those whose name, alias or address holds what has been typed: first those of whom a word begins with it, else in the given
 * order. The name itself, once it stands there, is not offered.
 */
export function acquaintancesFor(typed: string, acquaintances: readonly Acquaintance[]): readonly Acquaintance[] {
	const words = foldName(typed);
	const namesOf = ({ name, aliases, email = '' }: Acquaintance): string[] => [name, ...aliases, email].map(foldName);
	const found = acquaintances.filter((each) => foldName(each.name) !== words && namesOf(each).some((name) => name.includes(words)));
	const begins = (each: Acquaintance): boolean => namesOf(each).some((name) => ` ${name}`.includes(` ${words}`));
	return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}

function isCalled({ name, aliases }: Acquaintance, wanted: string): boolean {
	return [name, ...aliases].some((each) => foldName(each) === foldName(wanted));
}

function hasAddress({ email }: Acquaintance, wanted: string | undefined): boolean {
	return email !== undefined && wanted !== undefined && foldName(email) === foldName(wanted);
}
