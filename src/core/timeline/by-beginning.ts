import { beginningsOf } from './beginnings';

const LONGEST = 3;

/**
 * Finds, for a place in a text, the items whose pattern can match there by the first characters: trying the others would be in
 * vain. They keep the order in which they were given.
 */
export function byBeginning<T>(items: readonly T[], sourceOf: (item: T) => string): (text: string, place: number) => readonly T[] {
	const places = new Map<string, number[]>();
	items.forEach((item, index) => {
		for (const beginning of beginningsOf(sourceOf(item))) {
			const same = places.get(beginning);
			if (same) same.push(index);
			else places.set(beginning, [index]);
		}
	});
	const found = new Map<string, readonly T[]>();

	function lookUp(key: string): readonly T[] {
		const indexes = new Set(Array.from({ length: LONGEST + 1 }, (_, length) => places.get(key.slice(0, length)) ?? []).flat());
		return items.filter((_, index) => indexes.has(index));
	}

	return (text, place) => {
		const key = text.slice(place, place + LONGEST);
		const known = found.get(key);
		if (known) return known;
		const fitting = lookUp(key);
		found.set(key, fitting);
		return fitting;
	};
}
