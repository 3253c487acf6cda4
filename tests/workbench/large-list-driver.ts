import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { interviewNote, openDueView, type DueViewDriver } from './due-view-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const COMPANIES = ['Acme', 'Birch Labs and Partners of the Northern Provinces', 'Cobalt', 'Donaudampfschifffahrtsgesellschaft'];

/** The path of one of many interviews. */
export function pathOf(number: number): string {
	return `N${String(number).padStart(4, '0')}.md`;
}

/** One of many interviews: names of every length, so that rows are of every height. */
export function noteOf(number: number): string {
	const company = `company: ${COMPANIES[number % 4] ?? ''} ${number}`;
	if (number % 7 === 0) return interviewNote(company, 'role: Senior Principal Staff Engineer for Reliability', 'date: 2026-11-16', 'contact: Tom Okafor');
	// Two rows: one that waits, and one about words that nobody can read.
	if (number % 7 === 1) return interviewNote(company, 'date: 2026-12-01', 'timeline: soon', 'contact: Ada Byron');
	return interviewNote(company, 'role: Cook', 'date: 2026-11-18', `contact: Kim Lund${number % 3 === 0 ? '-Featherstonehaugh of Cholmondeley' : ''}`);
}

/** A vault of so many interviews: on 24 November a seventh of them is overdue, five sevenths are due, and the others wait and need attention. */
function manyInterviews(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, number) => [pathOf(number), noteOf(number)]));
}

/** The due view of that vault. */
export async function openLargeList(count: number, options: WorkbenchOptions = {}): Promise<LargeListDriver> {
	const view = await openDueView({ vault: manyInterviews(count), today: '2026-11-24', ...options });
	return largeListDriver(view);
}

/** A row on the screen: the group's name and its number in it, and where it stands below the top of the view. */
export interface SeenRow {
	readonly place: string;
	readonly key: string;
	readonly top: number;
}

/** What a person sees of a list, and what there is on the page. */
export interface Seen {
	readonly rows: readonly SeenRow[];
	/** Whether there is room on the screen in which rows should be. */
	readonly isBlank: boolean;
	readonly drawn: number;
	readonly scrollTop: number;
}

/** A large list as a person meets it. */
export interface LargeListDriver extends DueViewDriver {
	readonly seen: () => Promise<Seen>;
	/** Scrolls to a distance from the top; to the end when it is more than there is. */
	readonly scrollTo: (top: number) => Promise<void>;
	/** The element of a row that is drawn, by its place. */
	readonly rowAt: (place: string) => Locator;
	/** The path of the note that a row is about. */
	readonly pathAt: (place: string) => Promise<string>;
	/** Turns the wheel over the list. */
	readonly wheel: (by: number) => Promise<void>;
	/** Counts what happens on the page while something is done. */
	readonly changesDuring: (work: () => Promise<unknown>) => Promise<RowChanges>;
	/** Scrolls from the top to the end by so much at a time; answers what was seen at each step. */
	readonly scrollThrough: (step: number) => Promise<readonly Seen[]>;
}

/** What has happened to rows. */
export interface RowChanges {
	/** Elements of rows that have come onto the page. */
	readonly added: number;
	/** Keys of the rows in whose elements something has changed. */
	readonly changed: readonly string[];
}

interface PageWithChanges {
	rowChanges?: { added: number; changed: Set<string>; observer: MutationObserver };
}

function largeListDriver(view: DueViewDriver): LargeListDriver {
	const { bench } = view;
	const { page, side } = bench;
	const rowAt = (place: string): Locator => {
		const [group = '', number = ''] = place.split(' ');
		return side.locator(`.ifu-group[data-key="${group}"] .ifu-row[aria-posinset="${number}"]`);
	};
	return {
		...view,
		rowAt,
		// Every interview here is with another company, whose number is its note's.
		pathAt: async (place) => pathOf(Number(/(?:Acme|Provinces|Cobalt|gesellschaft) (\d+)/.exec((await rowAt(place).locator('.ifu-row-details').textContent()) ?? '')?.[1])),
		seen: () => side.evaluate(seenNow),
		scrollTo: async (top) => {
			await side.evaluate((scroller, to) => (scroller.scrollTop = to), top);
			await bench.settled();
		},
		wheel: async (by) => {
			const before = await side.evaluate((scroller) => scroller.scrollTop);
			await side.hover();
			await page.mouse.wheel(0, by);
			await page.waitForFunction(([scroller, from]) => (scroller as Element).scrollTop !== from, [await side.elementHandle(), before] as const);
			await atRest(bench);
		},
		changesDuring: async (work) => {
			await page.evaluate(countChanges);
			await work();
			await bench.settled();
			return page.evaluate(changesSoFar);
		},
		scrollThrough: async (step) => {
			const all: Seen[] = [];
			do all.push(await side.evaluate(seenNow));
			while (await side.evaluate(scrollOn, step));
			return all;
		},
	};
}

/** Wheels turn smoothly: until nothing has moved for some frames. */
async function atRest({ side, settled }: Workbench): Promise<void> {
	let last = NaN;
	for (let still = 0; still < 4; ) {
		await settled();
		const now = await side.evaluate((scroller) => scroller.scrollTop);
		still = now === last ? still + 1 : 0;
		last = now;
	}
}

function seenNow(scroller: Element): Seen {
	const view = scroller.getBoundingClientRect();
	const isSeen = (element: Element): boolean => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > view.top + 0.5 && top < view.bottom - 0.5 && bottom > top;
	};
	const rows = [...scroller.querySelectorAll<HTMLElement>('.ifu-row')];
	return {
		rows: rows.filter(isSeen).map((row) => ({
			place: `${row.parentElement?.closest<HTMLElement>('.ifu-group')?.dataset['key'] ?? ''} ${row.ariaPosInSet ?? ''}`,
			key: row.dataset['key'] ?? '',
			top: row.getBoundingClientRect().top - view.top,
		})),
		isBlank: [...scroller.querySelectorAll('.ifu-space')].some(isSeen),
		drawn: rows.length,
		scrollTop: scroller.scrollTop,
	};
}

function countChanges(): void {
	const page = window as unknown as PageWithChanges;
	page.rowChanges?.observer.disconnect();
	const changes = { added: 0, changed: new Set<string>() };
	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			const element = target instanceof Element ? target : target.parentElement;
			const key = element?.closest<HTMLElement>('.ifu-row')?.dataset['key'];
			if (key !== undefined) changes.changed.add(key);
			for (const node of addedNodes) if (node instanceof Element) changes.added += node.querySelectorAll('.ifu-row').length + (node.matches('.ifu-row') ? 1 : 0);
		}
	});
	observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	page.rowChanges = Object.assign(changes, { observer });
}

function changesSoFar(): RowChanges {
	const { rowChanges } = window as unknown as PageWithChanges;
	return { added: rowChanges?.added ?? 0, changed: [...(rowChanges?.changed ?? [])] };
}

/** Scrolls on and waits until the list has taken notice; answers whether there was anywhere to go. */
async function scrollOn(scroller: Element, step: number): Promise<boolean> {
	const { scrollTop, clientHeight, scrollHeight } = scroller;
	if (scrollTop + clientHeight >= scrollHeight - 1) return false;
	await new Promise((resolve) => {
		// The list's own listener comes before this one.
		scroller.addEventListener('scroll', resolve, { once: true });
		scroller.scrollTop = scrollTop + step;
	});
	return true;
}

/** What is on the screen may never be blank, and what is on the page never more than 80 rows. */
export function expectWhole({ isBlank, drawn, rows }: Seen): void {
	expect(isBlank, 'blank where rows should be').toBe(false);
	expect(rows.length).toBeGreaterThan(0);
	expect(drawn).toBeLessThanOrEqual(80);
}

/** Presses keys one after the other. */
export async function press({ bench }: LargeListDriver, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await bench.page.keyboard.press(key);
	await bench.settled();
}
