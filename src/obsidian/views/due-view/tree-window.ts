import type { HeightGuesses } from './height-guesses';
import type { Keyed } from './list-heights';
import { isEnough, overlapOf, windowsOn, type Band } from './row-window';
import { scrollBack, seenIn, type SeenPlace } from './scroll-anchor';
import { SizeWatch } from './size-watch';
import type { WindowedRows } from './windowed-rows';

/** A list this short is drawn as a whole: scrolling it, and finding words on the page, stay the browser's business. */
const SMALL = 60;

/** So many rows of a longer one are drawn at most, besides the one with the focus. */
const MOST = 72;

/** Rows that turn out lower than was guessed leave room for more of them; but not for ever. */
const MOST_ROUNDS = 6;

/** A list with the title that stands above it. */
export interface TitledList<Row extends Keyed> {
	readonly title: HTMLElement;
	readonly list: WindowedRows<Row>;
}

/** Decides which rows are drawn of several lists that stand one below the other in an element that scrolls. */
export class TreeWindow<Row extends Keyed> {
	private isSmall = true;
	/** What was on the screen when it was last looked at. */
	private seen: readonly SeenPlace[] = [];
	private readonly watch: SizeWatch;

	/** `lists` answers those that are shown now, from top to bottom. */
	constructor(
		private readonly scroller: HTMLElement,
		private readonly lists: () => readonly TitledList<Row>[],
		private readonly guesses: HeightGuesses,
	) {
		this.watch = new SizeWatch(scroller, () => this.remeasure());
	}

	/** Draws what a change has made of the lists; what somebody looks at stays where it is. */
	redraw(change: () => void): void {
		if (!this.isSmall) {
			this.look();
			this.narrow();
		}
		change();
		const lists = this.lists();
		this.isSmall = lists.reduce((sum, { list }) => sum + list.rows.length, 0) <= SMALL;
		for (const { list } of lists) list.draw(this.isSmall ? { first: 0, end: list.rows.length } : list.range);
		if (this.isSmall) this.watch.watch([]);
		// At the very top one looks at what comes first, whatever that is.
		else this.settle(this.scroller.scrollTop > 0);
	}

	/** Draws what has come into view since somebody has scrolled, or the view has got more room. */
	follow(): void {
		// Hidden, nothing has a place.
		if (this.isSmall || !this.scroller.isShown()) return;
		this.look();
		// A browser that keeps in place what is seen does so without disturbing who scrolls.
		if (this.drawMore()) this.settle(!CSS.supports('overflow-anchor', 'auto'));
	}

	/** Draws what has come into view since an item was given the focus, which stays where it is. */
	followFocus(): void {
		if (this.isSmall) return;
		this.measure();
		this.see();
		if (this.drawMore()) this.settle(true);
	}

	/** Whether some of an element can be seen. */
	isInView(element: HTMLElement): boolean {
		return this.isSmall || seenIn(this.scroller, [element]).length > 0;
	}

	/** Lets go of the page. */
	close(): void {
		this.watch.stop();
	}

	/** Puts measured heights in place of guessed ones until the screen is full. */
	private settle(staysInPlace: boolean): void {
		for (let round = 0; round < MOST_ROUNDS; round++) {
			this.measure();
			this.fit(staysInPlace);
			if (!this.drawMore()) break;
		}
		this.watch.watch(this.lists().flatMap(({ list }) => list.drawnElements()));
		this.look();
	}

	/** Rows have taken another size by themselves. */
	private remeasure(): void {
		if (this.isSmall || !this.scroller.isShown() || !this.measure()) return;
		this.settle(true);
	}

	/** Answers whether rows that look the same are of another height by now: then so are all others, as the width is another one, or the text. */
	private measure(): boolean {
		const lists = this.lists();
		if (!lists.map(({ list }) => list.measure()).includes(true)) return false;
		this.guesses.forget();
		for (const { list } of lists) list.forgetHeights();
		for (const { list } of lists) list.measure();
		return true;
	}

	private fit(staysInPlace: boolean): void {
		const lists = this.lists();
		for (const { list } of lists) list.fitSpaces();
		if (staysInPlace) scrollBack(this.scroller, this.seen, (element) => lists.some(({ title, list }) => title === element || list.isSteady(element)));
	}

	/** Answers whether there was more to draw. */
	private drawMore(): boolean {
		const lists = this.lists().map(({ list }) => list);
		const drawn = lists.map(({ range }) => range);
		const placed = lists.map((list) => list.placed());
		const seen = this.bandSeen();
		if (isEnough(drawn, placed, seen, MOST)) return false;
		const ranges = windowsOn(placed, seen, MOST);
		const others = lists.filter(({ range }, at) => range.first !== ranges[at]?.first || range.end !== ranges[at].end);
		for (const list of others) list.draw(ranges[lists.indexOf(list)] ?? list.range);
		return others.length > 0;
	}

	/** Leaves out of the ranges what was scrolled through and is far from the screen by now: it need not be drawn anew. */
	private narrow(): void {
		const lists = this.lists().map(({ list }) => list);
		const ranges = windowsOn(lists.map((list) => list.placed()), this.bandSeen(), MOST);
		for (const [at, list] of lists.entries()) list.range = overlapOf(list.range, ranges[at] ?? list.range);
	}

	private bandSeen(): Band {
		const { top, bottom } = this.scroller.getBoundingClientRect();
		return { top, bottom };
	}

	/** Takes notice of what is on the screen, after that is where it was before rows have taken another size. */
	private look(): void {
		if (this.measure()) this.fit(true);
		this.see();
	}

	private see(): void {
		this.seen = seenIn(this.scroller, this.lists().flatMap(({ title, list }) => [title, ...list.drawnElements()]));
	}
}
