import type { Random } from '../words/random';

/** A note of the vault before it is written: many can be known without their texts in memory. */
export interface PlannedNote {
	/** With `/` between folders, from the vault's root. */
	readonly path: string;
	/** Its text; the choices are the note's own, so that no note depends on which were written before it. */
	write(random: Random): string;
}
