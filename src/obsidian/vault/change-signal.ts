import { SLICE_MS } from './work-slices';

/** Says to listeners, in their own time, that something the due list depends on has changed. */
export interface ChangeSignal {
	raise(): void;
	/** Returns the function that ends the listening. */
	onChange(listener: () => void): () => void;
	/** Resolves when the listeners have next heard of something. */
	told(): Promise<void>;
	/** Drops an announcement that has not been made yet. */
	stop(): void;
}

// A timer, because animation frames stop in a window that is hidden behind a pop-out.
const FRAME_MS = 16;

// Often enough to see rows come in; each drawing takes time that the reading needs.
const BUSY_MS = 300;

// A sync changes one note after the other for seconds, and nobody follows a list that is drawn with every frame.
const MOST_A_SECOND = 6;

interface SignalContext {
	/** Whether the app is busy with reading. */
	readonly isBusy: () => boolean;
	/** Works out what has changed, until that is done or the time is used up: then false. */
	readonly settle: (isUsedUp: () => boolean) => boolean;
}

/**
 * However many changes a burst brings (a sync, a folder renamed), its listeners hear of them together: within a frame, or,
 * while the app is busy with reading or they have just heard of many, within 300 ms; and only once what they will ask for has been worked out, in slices
 * between which the app goes on.
 */
export function createChangeSignal({ isBusy, settle }: SignalContext): ChangeSignal {
	const listeners = new Set<() => void>();
	let awaiting: (() => void)[] = [];
	let waiting: { readonly timer: number; readonly delay: number } | null = null;
	// When they last heard of something, the oldest first.
	let announced: readonly number[] = [];

	function isBurst(): boolean {
		const oldest = announced.at(-MOST_A_SECOND);
		return oldest !== undefined && performance.now() - oldest < 1_000;
	}

	function wait(delay: number): void {
		waiting = { timer: window.setTimeout(work, delay), delay };
	}

	function work(): void {
		const until = performance.now() + SLICE_MS;
		let isDone = false;
		try {
			isDone = settle(() => performance.now() >= until);
		} finally {
			// What cannot be worked out has had its turn, and must not cost the rest.
			if (isDone) announce();
			else wait(0);
		}
	}

	function announce(): void {
		waiting = null;
		announced = [...announced, performance.now()].slice(-MOST_A_SECOND);
		for (const listener of [...listeners]) listener();
		const told = awaiting;
		awaiting = [];
		for (const resolve of told) resolve();
	}

	function stop(): void {
		if (waiting) window.clearTimeout(waiting.timer);
		waiting = null;
	}

	return {
		raise() {
			const delay = isBusy() || isBurst() ? BUSY_MS : FRAME_MS;
			if (waiting && waiting.delay <= delay) return;
			// The last change of a long reading need not wait like those before it.
			stop();
			wait(delay);
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		told: () => new Promise((resolve) => void awaiting.push(resolve)),
		stop,
	};
}
