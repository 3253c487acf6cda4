import { nextTask } from './next-task';

/** Where a page asks the device for what is kept there. */
const QUESTIONS: readonly (readonly [object, readonly string[]])[] = [
	[IDBFactory.prototype, ['open', 'deleteDatabase']],
	[IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'delete']],
];

// So many tasks take a second or two; a test that stops the clock stops the plugin's timers as well.
const PATIENCE = 50_000;

const unanswered = new Set<IDBRequest>();
const atOnce = new Set<number>();

/** Begins to notice what is asked of the device's databases. */
export function watchDatabases(): void {
	for (const [prototype, names] of QUESTIONS) {
		const asked = prototype as Record<string, (...args: unknown[]) => IDBRequest>;
		for (const name of names) {
			const ask = asked[name];
			if (!ask) continue;
			asked[name] = function (this: unknown, ...args) {
				const request = ask.apply(this, args);
				unanswered.add(request);
				for (const end of ['success', 'error']) request.addEventListener(end, () => unanswered.delete(request));
				return request;
			};
		}
	}
}

/** The plugin goes on as soon as the app has had its turn. */
export function goesOnAtOnce(timer: number): void {
	atOnce.add(timer);
}

/** It has, or will not. */
export function hasGoneOn(timer: number): void {
	atOnce.delete(timer);
}

/** Until the plugin waits for nothing but people, files and the time of day. */
export async function pluginSettled(): Promise<void> {
	for (let task = 0, still = 0; task < PATIENCE && still < 3; task++) {
		await nextTask();
		still = unanswered.size > 0 || atOnce.size > 0 ? 0 : still + 1;
	}
}
