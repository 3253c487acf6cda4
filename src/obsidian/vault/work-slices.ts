import { LONG_AHEAD, type Steps } from '../../core/once/steps';

/** Long work on the main thread, cut so that typing and scrolling never wait for it. */
export interface WorkSlices {
	/** Does one piece of work and counts its time. */
	work<T>(piece: () => T): T;
	/** True when it is the app's turn; before a piece that takes long as soon as anything has been done. */
	isUsedUp(isLongAhead?: boolean): boolean;
	/** Lets the app go on; a new slice begins. */
	rest(): Promise<void>;
}

/**
 * How long one slice may take, in milliseconds: much less than the 12 ms that nobody notices, as one more piece may begin just before
 * its end, and a collection of garbage may come on top.
 */
export const SLICE_MS = 5;

// What leaves enough time for a piece that takes long.
const SHORT_MS = 1;

/** Only the work itself counts: while a file is being read, the app has its turn anyway. */
export function workSlices(): WorkSlices {
	let worked = 0;
	return {
		work(piece) {
			const began = performance.now();
			const result = piece();
			worked += performance.now() - began;
			return result;
		},
		isUsedUp: (isLongAhead = false) => worked >= SLICE_MS || (isLongAhead && worked > SHORT_MS),
		async rest() {
			await new Promise<void>((resolve) => {
				window.setTimeout(resolve, 0);
			});
			worked = 0;
		},
	};
}

/** Goes through the steps and rests whenever a slice is used up; stops early when it is over. */
export async function inSlices(steps: Steps, isOver: () => boolean = () => false): Promise<void> {
	const slices = workSlices();
	while (!isOver()) {
		const step = slices.work(() => steps.next());
		if (step.done === true) return;
		if (slices.isUsedUp(step.value === LONG_AHEAD)) await slices.rest();
	}
}
