/** Says that something the due list depends on has changed: at once by its version, and to listeners in their own time. */
export interface ChangeSignal {
	/** Another number after every change. */
	version(): number;
	raise(): void;
	/** Returns the function that ends the listening. */
	onChange(listener: () => void): () => void;
	/** Drops an announcement that has not been made yet. */
	stop(): void;
}

// A timer, because animation frames stop in a window that is hidden behind a pop-out.
const FRAME_MS = 16;

// Often enough to see rows come in; each drawing takes time that the reading needs.
const BUSY_MS = 300;

/**
 * However many changes a burst brings (a sync, a folder renamed), its listeners hear of them together: within a frame, or,
 * while the app is busy with reading, within 300 ms.
 */
export function createChangeSignal(isBusy: () => boolean): ChangeSignal {
	const listeners = new Set<() => void>();
	let version = 0;
	let waiting: { readonly timer: number; readonly delay: number } | null = null;

	function announce(): void {
		waiting = null;
		for (const listener of [...listeners]) listener();
	}

	function stop(): void {
		if (waiting) window.clearTimeout(waiting.timer);
		waiting = null;
	}

	return {
		version: () => version,
		raise() {
			version++;
			const delay = isBusy() ? BUSY_MS : FRAME_MS;
			if (waiting && waiting.delay <= delay) return;
			// The last change of a long reading need not wait like those before it.
			stop();
			waiting = { timer: window.setTimeout(announce, delay), delay };
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		stop,
	};
}
