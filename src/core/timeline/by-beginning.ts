import type { Steps } from '../once/steps';
import { beginningsOf, tellingLength } from './beginnings';

/** What tells with which word a text begins at some place; the key of every index by beginnings. */
export function beginningAt(text: string, place: number): string {
	const beginning = text.slice(place, place + tellingLength(text, place));
	// Two spaces in a row tell nothing of the next word.
	const gap = beginning.indexOf('  ');
	return gap < 0 ? beginning : beginning.slice(0, gap + 1);
}

const UNKNOWN = '';

/** The items that can match where a text begins so. */
export type ByBeginning<T> = (beginning: string) => readonly T[];

/**
 * Finds the items whose pattern can match where a text begins so: trying the others would be in vain. They keep the order in which
 * they were given; where the beginning is unknown, all are found. Looks at one item in each step.
 */
export function* byBeginning<T>(items: readonly T[], sourceOf: (item: T) => string): Steps<ByBeginning<T>> {
	const [places, behindSpace] = [new Map<string, readonly number[]>(), new Map<string, readonly number[]>()];
	for (const [index, item] of items.entries()) {
		for (const beginning of beginningsOf(sourceOf(item))) {
			put(places, beginning, index);
			const space = beginning.indexOf(' ');
			if (space >= 0) put(behindSpace, beginning.slice(0, space + 1), index);
		}
		yield;
	}
	const found = new Map<string, readonly T[]>([[UNKNOWN, items]]);

	function lookUp(key: string): readonly T[] {
		const indexes = new Set<number>();
		for (let length = 0; length <= key.length; length++) for (const index of places.get(key.slice(0, length)) ?? []) indexes.add(index);
		// Behind a space at its end any word may stand.
		for (const index of behindSpace.get(key) ?? []) indexes.add(index);
		return [...indexes].sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
	}

	return (beginning) => {
		const known = found.get(beginning);
		if (known) return known;
		const fitting = lookUp(beginning);
		found.set(beginning, fitting);
		return fitting;
	};
}

// A list that is pushed to makes room for sixteen more, and nearly all of these stay short.
function put(places: Map<string, readonly number[]>, beginning: string, index: number): void {
	places.set(beginning, (places.get(beginning) ?? []).concat(index));
}
