import { afterEach, beforeEach, vi } from 'vitest';

/** An event that says somebody is there. */
type Sign = 'focus' | 'keydown' | 'pointerdown' | 'pointerover' | 'visibilitychange';

/** A window apart from the app's own. */
export interface OtherWindow {
	readonly win: Window;
	fire(type: Sign): void;
}

/** A window with a document, and nothing in it. */
export function otherWindow(): OtherWindow {
	const document = new EventTarget();
	const win = Object.assign(new EventTarget(), { document });
	return { win: win as unknown as Window, fire: (type) => (type === 'visibilitychange' ? document : win).dispatchEvent(new Event(type)) };
}

/** Stands in for the app's window where there is none: timers of the test, and events that a test can fire. */
export function useWindow(): { fire(type: Sign): void } {
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
			(type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type));
		},
	};
}
