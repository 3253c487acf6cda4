import { PROPERTY_KEYS, type PropertyKey } from './property-keys';
import { quoted } from './quoted';
import { oneLine } from './read-value';
import { refused, type Reading } from './reading';
import type { Settings } from './settings';

type PropertyNames = Settings['properties'];

const propertyName = oneLine(100);

/**
 * Reads the vault's own names for our properties. Refused one by one, while the others stay: unknown properties, names that are
 * no text, and names that another property has already, chosen or its own; capitals make no difference, as in Obsidian.
 */
export function properties(value: unknown): Reading<PropertyNames> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refused('This needs to be a list of our properties, each with the name it has in your notes.');
	}
	const names = new Map<PropertyKey, string>();
	const wrong: string[] = [];
	for (const [key, item] of Object.entries(value)) {
		const known = PROPERTY_KEYS.find((each) => each === key);
		const { value: text } = propertyName(item);
		if (known === undefined) wrong.push(`${quoted(key)} is not a property I know.`);
		else if (text === undefined) wrong.push(`The name for ${quoted(key)} needs to be one line of text.`);
		else names.set(known, text);
	}
	for (let clash = firstClash(names); clash; clash = firstClash(names)) {
		wrong.push(`${quoted(clash.name)} is already the name of ${quoted(clash.holder)}, so ${quoted(clash.loser)} needs another.`);
		names.delete(clash.loser);
	}
	return { value: Object.fromEntries(names), refused: wrong };
}

interface Clash {
	readonly name: string;
	readonly holder: PropertyKey;
	/** The one of the two that the user has named; the later one when both. */
	readonly loser: PropertyKey;
}

function firstClash(names: ReadonlyMap<PropertyKey, string>): Clash | undefined {
	const holders = new Map<string, PropertyKey>();
	// Properties that keep their own name have the first right to it.
	for (const key of PROPERTY_KEYS) if (!names.has(key)) holders.set(key, key);
	for (const [loser, name] of names) {
		const folded = name.toLowerCase();
		const holder = holders.get(folded);
		if (holder !== undefined) return { name, holder, loser };
		holders.set(folded, loser);
	}
	return undefined;
}
