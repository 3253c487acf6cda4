import type { App } from 'obsidian-test-mocks/obsidian';
import { eventLists } from './events';
import { goesOnAtOnce, hasGoneOn } from './plugin-at-work';

/** Counts what a plugin takes from the page, and what of that is still there. */
export interface LeakWatch {
	/** One line for each thing left behind; none when all was given back. */
	readonly left: () => string[];
}

/** A browser's timers; Node's types, loaded beside, would answer objects. */
interface Timers {
	setTimeout(handler: TimerHandler, delay?: number, ...rest: unknown[]): number;
	setInterval(handler: TimerHandler, delay?: number, ...rest: unknown[]): number;
	clearTimeout(id: number): void;
	clearInterval(id: number): void;
}

/** The name of the plugin's code in stack traces. */
export const PLUGIN_SOURCE = 'plugin:main.js';

let isHostAtWork = false;

/** Runs what is the host's own business whoever asked for it; timers and listeners of it are not counted. */
export function asHost<T>(run: () => T): T {
	const before = isHostAtWork;
	isHostAtWork = true;
	try {
		return run();
	} finally {
		isHostAtWork = before;
	}
}

const LASTING: readonly EventTarget[] = [window, document, document.documentElement, document.body];

/** Begins to count: timers, listeners on the page itself, listeners on the app, styles, and elements beside the app. */
export function watchForLeaks(app: App): LeakWatch {
	const timers = countTimers();
	const listeners = countListeners();
	const events = countEvents(app);
	const styles = countStyles();
	const strays = new Set(document.body.children);
	return {
		left: () => [
			...timers(),
			...listeners(),
			...events(),
			...styles(),
			...[...document.body.children]
				.filter((element) => !strays.has(element) && !element.matches('.notice-container'))
				.map((element) => `element ${element.tagName.toLowerCase()}.${element.className}`),
		],
	};
}

function countTimers(): () => string[] {
	const running = new Map<number, string>();
	const { setTimeout, setInterval, clearTimeout, clearInterval } = window as unknown as Timers;
	const describe = (kind: string, handler: TimerHandler, delay = 0): string => `${kind} of ${delay} ms: ${String(handler).slice(0, 80)}`;
	Object.assign(window, {
		setTimeout: (handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
			const run = (): void => {
				running.delete(id);
				hasGoneOn(id);
				if (typeof handler === 'function') (handler as (...args: unknown[]) => void)(...rest);
			};
			const id = setTimeout.call(window, run, delay);
			if (isCalledByPlugin()) {
				running.set(id, describe('timeout', handler, delay));
				if (delay === 0) goesOnAtOnce(id);
			}
			return id;
		},
		setInterval: (handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
			const id = setInterval.call(window, handler, delay, ...rest);
			if (isCalledByPlugin()) running.set(id, describe('interval', handler, delay));
			return id;
		},
		clearTimeout: (id: number) => {
			running.delete(id);
			hasGoneOn(id);
			clearTimeout.call(window, id);
		},
		clearInterval: (id: number) => {
			running.delete(id);
			clearInterval.call(window, id);
		},
	});
	return () => [...running.values()];
}

function countListeners(): () => string[] {
	const held: { target: EventTarget; type: string; listener: unknown; isCapture: boolean }[] = [];
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	const indexOf = (target: EventTarget, type: string, listener: unknown, isCapture: boolean): number =>
		held.findIndex((one) => one.target === target && one.type === type && one.listener === listener && one.isCapture === isCapture);
	Object.assign(EventTarget.prototype, {
		addEventListener(this: EventTarget | undefined, type: string, listener: EventListener, options?: AddEventListenerOptions | boolean): void {
			const target = this ?? window;
			const isCapture = typeof options === 'boolean' ? options : (options?.capture ?? false);
			if (LASTING.includes(target) && isCalledByPlugin() && indexOf(target, type, listener, isCapture) === -1) held.push({ target, type, listener, isCapture });
			addEventListener.call(target, type, listener, options);
		},
		removeEventListener(this: EventTarget | undefined, type: string, listener: EventListener, options?: EventListenerOptions | boolean): void {
			const target = this ?? window;
			const isCapture = typeof options === 'boolean' ? options : (options?.capture ?? false);
			const index = indexOf(target, type, listener, isCapture);
			if (index !== -1) held.splice(index, 1);
			removeEventListener.call(target, type, listener, options);
		},
	});
	return () => held.map(({ target, type }) => `listener for ${type} on ${target === window ? 'window' : target === document ? 'document' : 'the page'}`);
}

/** The test driver listens on the page as well, and editors have timers. */
function isCalledByPlugin(): boolean {
	if (isHostAtWork) return false;
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 50;
	const { stack = '' } = new Error();
	Error.stackTraceLimit = stackTraceLimit;
	return stack.includes(PLUGIN_SOURCE);
}

function countEvents({ vault, metadataCache, workspace }: App): () => string[] {
	const sources = { vault, 'metadata cache': metadataCache, workspace };
	const count = (): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const [name, source] of Object.entries(sources)) {
			for (const [event, entries] of Object.entries(eventLists(source))) counts.set(`${name} event ${event}`, entries.length);
		}
		return counts;
	};
	const before = count();
	return () => [...count()].filter(([event, size]) => size > (before.get(event) ?? 0)).map(([event]) => event);
}

function countStyles(): () => string[] {
	const count = (): number => document.querySelectorAll('style, link[rel="stylesheet"]').length + document.adoptedStyleSheets.length;
	const before = count();
	return () => (count() > before ? [`${count() - before} style sheets`] : []);
}
