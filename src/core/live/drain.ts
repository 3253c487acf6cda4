/** Nobody waits: everything is done at once. */
export const AT_ONCE = (): boolean => false;

/**
 * Works through what waits, taking each thing off before its turn, until nothing is left or the time is used up: then false.
 * What the work itself puts into the set is worked through as well.
 */
export function drain<T>(waiting: Set<T>, work: (one: T) => void, isUsedUp: () => boolean): boolean {
	for (const one of waiting) {
		waiting.delete(one);
		work(one);
		if (waiting.size > 0 && isUsedUp()) return false;
	}
	return true;
}
