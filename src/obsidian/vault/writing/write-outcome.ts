import type { Undo } from './undo-log';

/** What became of a change, for people: `undo` takes a change back that was made, `problem` says why none was made and what helps. */
export type WriteOutcome = Done | NotDone;

/** What became of a file that was to be made. */
export type CreateOutcome = (Done & { readonly path: string }) | NotDone;

interface Done {
	readonly done: true;
	readonly undo: Undo;
}

/** Nothing was written. */
export interface NotDone {
	readonly done: false;
	readonly problem: string;
}

/** Nothing was written, for a reason said in a sentence or two. */
export function notDone(problem: string): NotDone {
	return { done: false, problem };
}
