import { describe, expect, it } from 'vitest';
import { closeDueView, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { expectWhole, noteOf, openLargeList, pathOf, press, type LargeListDriver, type Seen } from './large-list-driver';

const PATIENCE = 240_000;

/** A screen of 800 px holds some fifteen rows; what is drawn around them is to be in proportion. */
const MOST_DRAWN = 45;

/** The rows that were seen before and after have moved by this, all of them; less than a pixel is what scrolling rounds away. */
function expectMoved(before: Seen, after: Seen, by: number): void {
	const places = new Map(before.rows.map(({ key, top }) => [key, top]));
	const stayed = after.rows.filter(({ key }) => places.has(key));
	expect(stayed.length).toBeGreaterThan(0);
	for (const { key, place, top } of stayed) expect(Math.abs(top - (places.get(key) ?? 0) - by), place).toBeLessThan(1);
}

/** Everything that is in the list, by the counts in its titles. */
async function placesOf(view: LargeListDriver): Promise<string[]> {
	const counts = await view.bench.side.locator('.ifu-group').evaluateAll((groups) => groups.map((group) => [(group as HTMLElement).dataset['key'] ?? '', Number(group.querySelector('.tree-item-flair')?.textContent)] as const));
	return counts.flatMap(([group, count]) => Array.from({ length: count }, (_, at) => `${group} ${at + 1}`));
}

describe.each([1000, 5000])('of %i interviews', (count) => {
	it('draws what a screen holds, when it opens and at midnight', { timeout: PATIENCE }, async () => {
		const view = await openLargeList(count, { today: '2026-11-22T23:59:30' });
		expect((await view.groups())[0]).toMatch(/^Upcoming, (857|4285)$/);
		await closeDueView(view.bench);
		const opened = await view.changesDuring(() => view.bench.command('Open follow-ups due'));
		expect(opened.added).toBeGreaterThan(10);
		expect(opened.added).toBeLessThanOrEqual(MOST_DRAWN);
		for (const day of ['2026-11-23', '2026-11-24']) {
			const midnight = await view.changesDuring(() => view.bench.clock.passTo(`${day}T00:00:05`));
			expect(await view.bench.side.getByRole('status').innerText()).toMatch(/ due$/);
			expect(midnight.added).toBeLessThanOrEqual(MOST_DRAWN);
			expectWhole(await view.seen());
		}
	});

	it('shows every row once and in order to those who scroll through', { timeout: PATIENCE }, async () => {
		const view = await openLargeList(count);
		const steps = await view.scrollThrough(700);
		steps.forEach(expectWhole);
		const rows = steps.flatMap((step) => step.rows);
		const places = [...new Set(rows.map(({ place }) => place))];
		expect(places).toEqual(await placesOf(view));
		expect(new Set(rows.map(({ key }) => key)).size).toBe(places.length);
	});

	it('touches the one row that has changed', { timeout: PATIENCE }, async () => {
		const view = await openLargeList(count);
		await view.scrollTo(20_000);
		const chosen = (await view.seen()).rows[3];
		if (!chosen) throw new Error('There is no such row.');
		const path = await view.pathAt(chosen.place);
		const text = await view.bench.files.read(path);
		const { changed, added } = await view.changesDuring(() => view.bench.files.write(path, text.replace(/^sent:|^date: 2026-11-\d\d$/m, 'round: 2\n$&')));
		expect(changed).toEqual([chosen.key]);
		expect(await view.rowAt(chosen.place).innerText()).toContain('round 2');
		expect(added).toBe(0);
		const elsewhere = await view.changesDuring(() => view.bench.files.write(pathOf(count - 1), noteOf(count - 1).replace('Cook', 'Chef')));
		expect(elsewhere).toEqual({ changed: [], added: 0 });
	});
});

describe('what one looks at', () => {
	it('follows the wheel pixel by pixel, upwards through rows that were never measured', async () => {
		const view = await openLargeList(1000);
		await press(view, 'End');
		await view.scrollTo(40_000);
		let before = await view.seen();
		for (let turns = 0; turns < 12; turns++) {
			await view.wheel(-150);
			const after = await view.seen();
			expectWhole(after);
			expectMoved(before, after, 150);
			before = after;
		}
	});

	it('stays where it is when rows above it go, come and turn out higher', async () => {
		const view = await openLargeList(1000);
		await view.scrollTo(20_000);
		const before = await view.seen();
		// Drawn, but out of sight.
		const path = await view.pathAt(`due ${Number(before.rows[0]?.place.split(' ')[1]) - 2}`);
		const text = await view.bench.files.read(path);
		for (const next of ['Only words now.', text, text.replace('role: ', 'role: Honourable Keeper of the Very Long Words That Take Up Several Lines of This List and Then Some, ')]) {
			await view.bench.files.write(path, next);
			const after = await view.seen();
			expectWhole(after);
			expectMoved(before, after, 0);
		}
		await view.bench.files.write('A new one.md', interviewNote('company: Zed', 'role: Cook', 'date: 2026-11-16', 'contact: Tom Okafor'));
		expectMoved(before, await view.seen(), 0);
	});

	it('stays where it is when a row is unfolded, and above a row that was sent', async () => {
		const view = await openLargeList(1000);
		await view.scrollTo(20_000);
		const before = await view.seen();
		const chosen = before.rows[4];
		if (!chosen) throw new Error('There is no such row.');
		const row = view.rowAt(chosen.place);
		await row.locator('.collapse-icon').click();
		await row.locator('.ifu-row-why').waitFor();
		const unfolded = await view.seen();
		expect(unfolded.rows.slice(0, 5)).toEqual(before.rows.slice(0, 5));
		expectWhole(unfolded);
		await row.getByRole('button', { name: 'Mark sent' }).click();
		await expectNotice(view.bench, 'Logged.');
		await expect.poll(async () => (await view.seen()).rows[4]?.key).not.toBe(chosen.key);
		await expect.poll(async () => Math.abs(((await view.seen()).rows[4]?.top ?? 0) - chosen.top)).toBeLessThan(1);
		const sent = await view.seen();
		expectMoved({ ...before, rows: before.rows.slice(0, 4) }, sent, 0);
		expect(await view.bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(sent.rows[4]?.key);
		expectWhole(sent);
	});

	it('stays in place while the side bar becomes wide, narrow and its text large, also from right to left', async () => {
		const view = await openLargeList(1000);
		await view.scrollTo(20_000);
		const [first] = (await view.seen()).rows;
		const set = (name: string, value: string): Promise<void> => view.bench.page.evaluate(([property, to]) => document.body.style.setProperty(property, to), [name, value] as const);
		const changes = [
			() => set('--workbench-side-width', '480px'),
			() => set('--workbench-side-width', '240px'),
			() => set('--nav-item-size', '20px'),
			() => view.bench.page.evaluate(() => void (document.body.dir = 'rtl')),
			() => set('--nav-item-size', '13px'),
			() => set('--workbench-side-width', '280px'),
		];
		for (const change of changes) {
			await change();
			await view.bench.settled();
			const seen = await view.seen();
			expectWhole(seen);
			expect(seen.rows.slice(0, 2).map(({ place }) => place)).toContain(first?.place);
		}
	});

	it('is the title of a group that one folds, and unfolds', async () => {
		const view = await openLargeList(1000);
		await press(view, 'End', 'ArrowLeft');
		const title = view.group('Needs attention').locator('.ifu-group-self');
		const place = await title.boundingBox();
		await press(view, 'ArrowLeft');
		expect(await view.group('Needs attention').locator('.ifu-row').count()).toBe(0);
		await press(view, 'ArrowRight');
		expectWhole(await view.seen());
		expect((await title.boundingBox())?.x).toBe(place?.x);
		expect(await view.focused()).toBe('Needs attention, 143');
	});
});

describe('for assistive technology', () => {
	it('every row says which one it is and of how many', async () => {
		const view = await openLargeList(1000);
		await view.scrollTo(20_000);
		const counts = await view.bench.side.locator('.is-due .ifu-row').evaluateAll((rows) => rows.map((row) => [row.ariaLevel, row.ariaSetSize, row.ariaPosInSet]));
		const first = Number(counts.at(1)?.[2]);
		expect(first).toBeGreaterThan(50);
		expect(counts.slice(1).map(([, , place]) => Number(place))).toEqual(counts.slice(1).map((_, at) => first + at));
		expect(new Set(counts.map(([level, size]) => `${level ?? ''} ${size ?? ''}`))).toEqual(new Set(['2 714']));
	});
});

describe('a list of up to 60 rows', () => {
	it('is on the page as a whole, with nothing else', async () => {
		const vault = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [pathOf(number), interviewNote(`company: Acme ${number}`, 'date: 2026-11-18', 'contact: Kim Lund')]));
		const { bench } = await openDueView({ vault });
		expect(await bench.side.locator('.ifu-row').count()).toBe(60);
		expect(await bench.side.locator('.ifu-space').count()).toBe(0);
		await bench.files.write('One more.md', interviewNote('company: Zed', 'date: 2026-11-18', 'contact: Kim Lund'));
		expect(await bench.side.getByRole('status').innerText()).toContain('61 due');
		await bench.files.remove('One more.md');
		expect(await bench.side.locator('.ifu-row').count()).toBe(60);
		expect(await bench.side.locator('.ifu-space').count()).toBe(0);
	});
});
