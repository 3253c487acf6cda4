import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { findChromium, launchOptions } from './chromium';
import { openIn, type Workbench, type WorkbenchOptions } from './workbench';

let browser: Promise<Browser> | undefined;
const open = new Set<Workbench>();

/** Opens the app for one flow. After the flow the plugin is switched off, and nothing may have gone wrong or be left behind. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const bench = await openIn(await sharedBrowser(), options);
	open.add(bench);
	return bench;
}

/** The one browser of a file of flows; it ends after the last of them. */
export async function sharedBrowser(): Promise<Browser> {
	browser ??= findChromium().then((found) => chromium.launch(launchOptions(found)));
	return await browser;
}

/** Closes a workbench without the checks that follow every flow, for a flow that breaks something on purpose. */
export async function closeUnchecked(bench: Workbench): Promise<void> {
	open.delete(bench);
	await bench.close();
}

afterEach(async () => {
	const benches = [...open];
	open.clear();
	for (const bench of benches) {
		// An editor tells of its focus ten milliseconds later; that is no timer of the plugin's.
		await bench.page.clock.runFor(20);
		const left = await bench.unload();
		await bench.close();
		expect(bench.errors, 'errors on the page').toEqual([]);
		expect(left, 'left behind after unload').toEqual([]);
	}
});

afterAll(async () => {
	await (await browser)?.close();
	browser = undefined;
});
