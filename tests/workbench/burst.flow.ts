import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { noteOf, openLargeList, pathOf } from './large-list-driver';
import { countDrawings, ownWorkSoFar, withOwnWorkTimed, type OwnWork } from './own-work';
import type { WorkbenchWindow } from './workbench-window';

const PATIENCE = 240_000;
const WORDS = 'They said that they would like to hear from me within two weeks, and that the team is small.';

/** Changes files as a sync does: one after the other, as fast as they come, in tasks of their own; answers how long it took. */
async function change({ files }: { files: readonly (readonly [string, string])[] }): Promise<number> {
	const { vault } = (window as unknown as WorkbenchWindow).host.app;
	const { performance } = (window as unknown as { __pwClock: { builtins: { performance: Performance } } }).__pwClock.builtins;
	const channel = new MessageChannel();
	const began = performance.now();
	for (const [path, text] of files) {
		const file = vault.getFileByPath(path);
		if (file) await vault.modify(file, text);
		await new Promise((resolve) => {
			channel.port1.onmessage = resolve;
			channel.port2.postMessage(null);
		});
	}
	channel.port1.close();
	return performance.now() - began;
}

function syncOf(round: number): readonly (readonly [string, string])[] {
	return Array.from({ length: 500 }, (_, at) => [pathOf(at * 2 + 1), noteOf(at * 2 + 1).replace('company: ', `company: ${round} `)] as const);
}

async function typeDuring(page: Page, work: () => Promise<number>): Promise<number> {
	const [took] = await Promise.all([work(), page.keyboard.type(WORDS, { delay: 15 })]);
	return took;
}

function longest({ turns }: OwnWork): number {
	return turns[0]?.ms ?? 0;
}

/** How often the plugin held up the page for as long as anybody could notice. */
function holdUps({ turns }: OwnWork): number {
	return turns.filter(({ ms }) => ms >= 50).length;
}

function said(what: string, work: OwnWork, more = ''): void {
	const long = work.longTasks.map((ms, at) => `${ms.toFixed(0)} ms with ${(work.ownInLongTasks[at] ?? 0).toFixed(0)} of the plugin’s own`);
	const turns = work.turns.slice(0, 3).map((turn) => `${turn.what} ${turn.ms.toFixed(1)} ms`);
	process.stdout.write(`${what}: ${work.turns.length} turns, the longest ${turns.join(', ')}; long tasks: ${long.join(', ') || 'none'}${more}\n`);
}

it('lets somebody type while five hundred notes change', { timeout: PATIENCE }, async () => {
	const view = await openLargeList(1000, { plugin: await withOwnWorkTimed() });
	const { bench } = view;
	const { page } = bench;
	expect(await view.groups()).toEqual(['Overdue, 143', 'Due today, 714', 'Waiting, 143', 'Needs attention, 143']);
	await bench.editor.open(pathOf(2));
	await bench.editor.typeAtEnd(noteOf(2).trimEnd().split('\n').length - 1, '\n');
	const drawings = await countDrawings(page);
	const all: OwnWork[] = [];
	for (const round of [1, 2, 3]) {
		await ownWorkSoFar(page);
		const before = await drawings();
		const began = performance.now();
		const took = await typeDuring(page, () => page.evaluate(change, { files: syncOf(round) }));
		const seconds = (performance.now() - began) / 1_000;
		const drawn = (await drawings()) - before;
		await bench.settled();
		const work = await ownWorkSoFar(page);
		all.push(work);
		said('A sync of five hundred notes', work, `; over in ${(took / 1_000).toFixed(1)} s, and drawn ${drawn} times in the ${seconds.toFixed(1)} s in which somebody typed`);
		// Each letter that is typed changes a note too.
		expect(drawn).toBeLessThan(8 * seconds + 8);
	}
	expect(await bench.editor.text()).toContain(WORDS.repeat(3));
	// What was typed says when they will answer, so that row waits.
	await expect.poll(view.groups).toEqual(['Overdue, 143', 'Due today, 713', 'Waiting, 144', 'Needs attention, 143']);
	await view.scrollTo(0);
	expect(await view.rowAt('overdue 1').locator('.ifu-row-details').innerText()).toContain('· 3 ');
	// Other programs on the machine may stretch some turn of thousands, but not one of each sync.
	expect(Math.min(...all.map(longest))).toBeLessThan(50);
	expect(Math.min(...all.map(({ ownInLongTasks }) => Math.max(0, ...ownInLongTasks)))).toBeLessThan(50);
	expect(all.map(holdUps).reduce((sum, count) => sum + count, 0)).toBeLessThan(10);
});

it('reads a thousand notes for the first time without holding up the page', { timeout: PATIENCE }, async () => {
	const view = await openLargeList(1000, { plugin: await withOwnWorkTimed() });
	expect(await view.groups()).toEqual(['Overdue, 143', 'Due today, 714', 'Waiting, 143', 'Needs attention, 143']);
	const work = await ownWorkSoFar(view.bench.page);
	said('A first reading of a thousand notes', work);
	expect(work.turns.length).toBeGreaterThan(1000);
	// A slice is 8 ms and one more note; other programs on the machine may stretch some of a thousand turns.
	expect(holdUps(work)).toBeLessThan(5);
	expect(longest(work)).toBeLessThan(500);
});
