import { foldName } from '../../../core/interview/names';
import { readPerson } from '../../../core/note/text/person-text';
import type { PropertyEdit } from './property-edit';

/**
 * Writes an address behind a person's entry in one of these properties: a list, or one person as text. Nothing is written
 * when none of them has the person as an entry of its own, or the entry has an address already.
 */
export function addAddress(names: readonly string[], person: string, address: string): PropertyEdit {
	return (properties) => {
		for (const [key, value] of Object.entries(properties)) {
			if (!names.some((name) => foldName(name) === foldName(key))) continue;
			const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
			const at = entries.findIndex((entry) => typeof entry === 'string' && isWithoutAddress(entry, person));
			if (at < 0) continue;
			const written = `${String(entries[at]).trim()} <${address}>`;
			properties[key] = Array.isArray(value) ? entries.map((entry, index) => (index === at ? written : entry)) : written;
			return undefined;
		}
		return `No entry for ${person} was found, so the address was not kept.`;
	};
}

function isWithoutAddress(entry: string, person: string): boolean {
	const read = readPerson(entry);
	return read !== undefined && read.email === undefined && foldName(read.name) === foldName(person);
}
