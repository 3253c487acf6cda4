/** What became of one setting's value: the usable part, if any, and a sentence for each thing that was refused. */
export interface Reading<T> {
	/** Absent when nothing of it can be used. */
	readonly value?: T;
	readonly refused: readonly string[];
}

/** How one setting is read from any value at all; never throws. */
export type Reader<T> = (value: unknown) => Reading<T>;

/** The value as it is. */
export function accepted<T>(value: T): Reading<T> {
	return { value, refused: [] };
}

/** Nothing usable, and why. */
export function refused(why: string): Reading<never> {
	return { refused: [why] };
}
