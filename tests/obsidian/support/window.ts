import { afterEach, beforeEach, vi } from 'vitest';

/** Stands in for the app's window where there is none: timers of the test, and events that a test can fire. */
export function useWindow(): { fire(type: 'focus' | 'visibilitychange'): void } {
	let window = new EventTarget();
	let document = new EventTarget();

	beforeEach(() => {
		window = new EventTarget();
		document = new EventTarget();
		Object.assign(window, {
			document,
			setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
			clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
		});
		vi.stubGlobal('window', window);
		vi.stubGlobal('activeWindow', window);
		// The mocks of Obsidian make elements that no test here looks at.
		vi.stubGlobal('createDiv', () => ({}));
	});

	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	return {
		fire(type) {
			(type === 'focus' ? window : document).dispatchEvent(new Event(type));
		},
	};
}
