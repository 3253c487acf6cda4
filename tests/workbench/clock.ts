import type { Page } from 'playwright-core';

/** A local time in the browser's zone: `2026-11-23`, which means nine in the morning, or `2026-11-23T23:59:30`. */
export type LocalTime = string;

/** The page's clock, which runs by itself until it is told to leap. */
export interface Clock {
	/** Lets the time pass up to then: every timer on the way fires when it is due. */
	readonly passTo: (time: LocalTime) => Promise<void>;
	/** Closes the lid until then: timers that were due fire once, and the window comes back to the front. */
	readonly sleepTo: (time: LocalTime) => Promise<void>;
	/** What the page's clock says now, in its own zone: `2026-11-23T09:00:02`. */
	readonly now: () => Promise<LocalTime>;
}

/** Sets the page's clock; before anything on the page has looked at it. */
export async function setClock(page: Page, start: LocalTime): Promise<Clock> {
	await page.clock.install({ time: await instant(page, start) });
	const until = async (time: LocalTime): Promise<number> => {
		const left = (await instant(page, time)) - (await page.evaluate(() => Date.now()));
		if (left < 0) throw new Error(`The clock cannot go back to ${time}.`);
		return left;
	};
	return {
		passTo: async (time) => page.clock.runFor(await until(time)),
		sleepTo: async (time) => {
			await page.clock.fastForward(await until(time));
			await page.evaluate(() => {
				document.dispatchEvent(new Event('visibilitychange'));
				window.dispatchEvent(new Event('focus'));
			});
		},
		now: () => page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 19)),
	};
}

/** Milliseconds since 1970 of a local time, by the browser's own idea of its zone. */
async function instant(page: Page, time: LocalTime): Promise<number> {
	return await page.evaluate((local) => new Date(local).getTime(), time.includes('T') ? time : `${time}T09:00:00`);
}
