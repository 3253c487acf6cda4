/** Long work on the main thread, cut so that typing and scrolling never wait for it. */
export interface WorkSlices {
	/** Does one piece of work and counts its time. */
	work<T>(piece: () => T): T;
	/** True when it is the app's turn. */
	isUsedUp(): boolean;
	/** Lets the app go on; a new slice begins. */
	rest(): Promise<void>;
}

// One more piece may begin just before, so this is less than the 12 ms that nobody notices.
const SLICE_MS = 8;

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
		isUsedUp: () => worked >= SLICE_MS,
		async rest() {
			await new Promise<void>((resolve) => {
				window.setTimeout(resolve, 0);
			});
			worked = 0;
		},
	};
}

/** Goes through the steps and rests whenever a slice is used up; stops early when it is over. */
export async function inSlices(steps: Iterator<unknown>, isOver: () => boolean = () => false): Promise<void> {
	const slices = workSlices();
	while (!isOver() && slices.work(() => steps.next()).done !== true) if (slices.isUsedUp()) await slices.rest();
}
