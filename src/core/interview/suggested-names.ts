import { foldName } from './names';

/**
 * Those names that hold what has been typed: first those that begin with it, then those in which a word does, else in the given order.
 * None before something is typed, and none once one of them stands there whole: the first one offered is the one that Enter takes.
 */
export function suggestedNames(typed: string, names: readonly string[]): readonly string[] {
	const words = foldName(typed);
	if (words === '' || names.some((name) => foldName(name) === words)) return [];
	return nearestFirst(names, (name) => nearness(words, [name]));
}

/** How near the nearest of somebody's names comes to what was typed, folded: 0 begins with it, 1 has a word that does, 2 holds it; 3 does not. */
export function nearness(words: string, names: readonly string[]): number {
	const each = names.map((name) => {
		const folded = foldName(name);
		if (folded.startsWith(words)) return 0;
		return folded.includes(` ${words}`) ? 1 : folded.includes(words) ? 2 : FAR;
	});
	return Math.min(FAR, ...each);
}

/** In order of nearness, those of the same nearness as they were, and without those that are far. */
export function nearestFirst<T>(all: readonly T[], nearnessOf: (each: T) => number): readonly T[] {
	return all
		.map((each) => ({ each, near: nearnessOf(each) }))
		.filter(({ near }) => near < FAR)
		.sort((a, b) => a.near - b.near)
		.map(({ each }) => each);
}

const FAR = 3;
