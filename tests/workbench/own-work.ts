import type { Page } from 'playwright-core';
import { readBuiltPlugin } from './disk';
import { DUE_VIEW } from './due-view-driver';
import type { BuiltPlugin } from './host/host';
import { ROOT } from './places';
import type { WorkbenchWindow } from './workbench-window';

/** What the plugin has done on the page, in milliseconds. */
export interface OwnWork {
	/** Each turn of a timer or a listener of the plugin's own, the longest first, with what it was: `timer`, `read` for what follows a reading, or the name of an event. */
	readonly turns: readonly { readonly what: string; readonly ms: number }[];
	/** Each task of half a tenth of a second and more, whosever it was. */
	readonly longTasks: readonly number[];
	/** How much of each of those was spent in turns of the plugin's own. */
	readonly ownInLongTasks: readonly number[];
}

interface PageWithWork {
	ownWork: { turns: { what: string; from: number; ms: number }[]; longTasks: { from: number; ms: number }[] };
}

/**
 * The built plugin on a page that times every turn of its own: what it gives to `setTimeout`, and what it listens to in the vault and
 * in the metadata cache. The browser's long tasks alone would not tell whose they are, as the host that stands in for Obsidian reads all
 * notes on the same thread, where Obsidian has a worker.
 */
export async function withOwnWorkTimed(): Promise<BuiltPlugin> {
	const built = await readBuiltPlugin(ROOT);
	return { ...built, code: `${TIME_OWN_WORK}\n${built.code}` };
}

/** What has been done since it was asked last. */
export async function ownWorkSoFar(page: Page): Promise<OwnWork> {
	return await page.evaluate(() => {
		const { turns, longTasks } = (window as unknown as PageWithWork).ownWork;
		const [mine, long] = [turns.splice(0), longTasks.splice(0)];
		return {
			turns: mine.map(({ what, ms }) => ({ what, ms })).sort((a, b) => b.ms - a.ms),
			longTasks: long.map(({ ms }) => ms),
			ownInLongTasks: long.map((task) => mine.filter(({ from, ms }) => from >= task.from - 1 && from + ms <= task.from + task.ms + 1).reduce((sum, { ms }) => sum + ms, 0)),
		};
	});
}

/** Counts how often the list is drawn from now on. */
export async function countDrawings(page: Page): Promise<() => Promise<number>> {
	await page.evaluate((type) => {
		const { host } = window as unknown as WorkbenchWindow;
		const kind = Object.getPrototypeOf(host.app.workspace.getLeavesOfType(type)[0]?.view) as { draw: (this: unknown) => void };
		const { draw } = kind;
		Object.assign(window, { drawings: 0 });
		kind.draw = function () {
			(window as unknown as { drawings: number }).drawings++;
			draw.call(this);
		};
	}, DUE_VIEW);
	return () => page.evaluate(() => (window as unknown as { drawings: number }).drawings);
}

// A turn lasts until what it has promised is done as well: an async function goes on in the same task, behind the timer that it waited for.
const TIME_OWN_WORK = `{
	const { vault, metadataCache } = window.app;
	const { performance, setTimeout: wait } = window.__pwClock.builtins;
	const work = (window.ownWork = { turns: [], longTasks: [] });
	const follow = (turn, rounds) => {
		turn.ms = performance.now() - turn.from;
		if (rounds > 0) queueMicrotask(() => follow(turn, rounds - 1));
	};
	const timed = (what, run) => function (...args) {
		const turn = { what, from: performance.now(), ms: 0 };
		work.turns.push(turn);
		try {
			return run.apply(this, args);
		} finally {
			follow(turn, 20);
		}
	};
	// The first three lines are about this function and its caller here.
	const isOwn = () => {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 50;
		const { stack } = new Error();
		Error.stackTraceLimit = stackTraceLimit;
		return stack.split('\\n').slice(3).join().includes('plugin:main.js');
	};
	const { setTimeout } = window;
	window.setTimeout = (run, ...rest) => setTimeout.call(window, typeof run === 'function' && isOwn() ? timed('timer', run) : run, ...rest);
	for (const source of [vault, metadataCache]) {
		const { on } = source;
		source.on = function (name, run, ...rest) {
			return on.call(this, name, isOwn() ? timed(name, run) : run, ...rest);
		};
	}
	// As from a disk: what was read comes in a task of its own.
	const { cachedRead } = vault;
	vault.cachedRead = async function (file) {
		const text = await cachedRead.call(this, file);
		await new Promise((resolve) => wait(timed('read', resolve), 20));
		return text;
	};
	new PerformanceObserver((list) => work.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ from: startTime, ms: duration })))).observe({ type: 'longtask' });
}`;
