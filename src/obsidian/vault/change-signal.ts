/** Says that something the due list depends on has changed: at once by its version, and to listeners once per frame. */
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

/** However many changes a burst brings (a sync, a folder renamed), its listeners hear of them together. */
export function createChangeSignal(): ChangeSignal {
	const listeners = new Set<() => void>();
	let version = 0;
	let timer: number | null = null;

	function announce(): void {
		timer = null;
		for (const listener of [...listeners]) listener();
	}

	return {
		version: () => version,
		raise() {
			version++;
			timer ??= window.setTimeout(announce, FRAME_MS);
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		stop() {
			if (timer !== null) window.clearTimeout(timer);
			timer = null;
		},
	};
}
