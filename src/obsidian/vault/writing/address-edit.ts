import { foldName } from '../../../core/interview/names';
import type { Person } from '../../../core/interview/interview';
import { readPeople, readPeopleOfItem } from '../../../core/note/text/person-text';
import type { PropertyEdit } from './property-edit';

/**
 * Writes an address behind a person's entry in one of these properties: an item of a list, or the one person of a text.
 * Nothing is written when none of them has the person as an entry of its own, when the entry has an address already, or
 * when it would be read as somebody else with one.
 */
export function addAddress(names: readonly string[], person: string, address: string): PropertyEdit {
	return (properties) => {
		for (const [key, value] of Object.entries(properties)) {
			if (!names.some((name) => foldName(name) === foldName(key))) continue;
			const isList = Array.isArray(value);
			const entries: readonly unknown[] = isList ? value : [value];
			const written = entries.map((entry) => (typeof entry === 'string' ? withAddress(entry, person, address, isList) : undefined));
			const at = written.findIndex((entry) => entry !== undefined);
			if (at < 0) continue;
			properties[key] = isList ? entries.map((entry, index) => (index === at ? written[at] : entry)) : written[at];
			return undefined;
		}
		return `No entry for ${person} was found, so the address was not kept.`;
	};
}

/** The entry with the address, spelt so that it is the same person as before; undefined when it is another's or cannot be spelt. */
function withAddress(entry: string, person: string, address: string, isItem: boolean): string | undefined {
	const before = onlyPerson(entry, isItem);
	if (!before || before.email !== undefined || foldName(before.name) !== foldName(person)) return undefined;
	const text = entry.trim();
	// "Kim Lund, recruiter": behind the comma stands a title, and an address there would make it a second person.
	const spellings = [`${text} <${address}>`, text.replace(/\s*,/, ` <${address}>,`)];
	return spellings.find((spelling) => isSame(onlyPerson(spelling, isItem), { ...before, email: address }));
}

/** In a text, and not in an item of a list, a comma parts people. */
function onlyPerson(text: string, isItem: boolean): Person | undefined {
	const { people, unread } = isItem ? readPeopleOfItem(text) : readPeople(text);
	return people.length === 1 && unread.length === 0 ? people[0] : undefined;
}

function isSame(read: Person | undefined, wanted: Person): boolean {
	return read !== undefined && read.name === wanted.name && read.link === wanted.link && read.title === wanted.title && read.email === wanted.email;
}
