import type { HeightGuesses } from './height-guesses';
import { ListHeights, type Keyed } from './list-heights';
import { placeChildren } from './place-children';
import { removeSmoothly } from './remove-smoothly';
import { RowElements, type DrawnRow, type RowPainter } from './row-elements';
import { moved, NO_ROWS, runsOf, type PlacedRows, type RowRange } from './row-window';
import { steadyShift } from './steady-shift';

/** A hundred thousand pixels away from the screen a browser knows no fractions of them. */
const SAME_HEIGHT = 0.5;

/** What windowed rows need to know besides how a row looks. */
export interface RowSurroundings<Row> {
	/** Rows of one kind are about as high as each other. */
	kindOf(row: Row): string;
	/** Whether a row looks like most of its kind. */
	isUsual(row: Row): boolean;
	readonly guesses: HeightGuesses;
	/** Whether an element is where somebody can see it now. */
	isInView(element: HTMLElement): boolean;
}

/** The children of one element: the rows of a list, of which only some are drawn, with room for the others. */
export class WindowedRows<Row extends Keyed> {
	/** All of them, drawn or not. */
	rows: readonly Row[] = [];
	/** Which of them are drawn. */
	range: RowRange = NO_ROWS;
	private readonly elements: RowElements<Row>;
	private readonly heights: ListHeights<Row>;
	/** The key of a row that is drawn wherever it stands. */
	private kept: string | null = null;
	/** The drawn row that has gone, when no other one has. */
	private onlyGone: DrawnRow<Row> | null = null;
	private readonly spaces: HTMLElement[] = [];
	/** The rows that each space stands for. */
	private gaps: readonly RowRange[] = [];

	constructor(
		private readonly parent: HTMLElement,
		painter: RowPainter<Row>,
		private readonly surroundings: RowSurroundings<Row>,
	) {
		this.elements = new RowElements(painter);
		this.heights = new ListHeights((row) => surroundings.kindOf(row), surroundings.guesses);
	}

	/** Takes the rows there are now. The range follows most of its rows to where they have moved; of other rows than before, what is to be drawn is not known yet. */
	take(rows: readonly Row[]): void {
		this.onlyGone = null;
		for (const drawn of this.elements.all()) drawn.isMoved = false;
		if (rows === this.rows) return;
		const { shift, isOther } = this.renumber(rows);
		const gone = this.elements.all().filter(({ index }) => index === null);
		// One row less is what an action leaves behind; a list that changes as a whole changes at once.
		if (gone.length === 1 && rows.length === this.rows.length - 1) this.onlyGone = gone[0] ?? null;
		this.rows = rows;
		this.range = isOther ? NO_ROWS : moved(this.range, shift, rows.length);
		this.heights.take(rows);
	}

	/** Draws the rows of a range and the one that is kept, touching only what has changed. */
	draw(range: RowRange): void {
		this.range = range;
		const runs = runsOf(range, this.indexOfKept());
		const drawn = runs.flatMap(({ first, end }) => this.rows.slice(first, end));
		this.removeAllBut(new Set(drawn.map(({ key }) => key)));
		const children: HTMLElement[] = [];
		const gaps: RowRange[] = [];
		const { length } = this.rows;
		for (const [at, run] of [...runs, { first: length, end: length }].entries()) {
			const gap = { first: runs[at - 1]?.end ?? 0, end: run.first };
			if (gap.first < gap.end) children.push(this.space(gaps.push(gap) - 1));
			this.rows.slice(run.first, run.end).forEach((row, index) => children.push(this.elements.elementFor(row, run.first + index, length)));
		}
		this.gaps = gaps;
		this.fitSpaces();
		placeChildren(this.parent, children);
	}

	/** Keeps a row drawn from now on, in place of the one before; answers its element. */
	keep(row: Row | null): HTMLElement | null {
		this.kept = row?.key ?? null;
		if (row === null) return null;
		if (!this.elements.get(row.key)) {
			const index = this.rows.findIndex(({ key }) => key === row.key);
			if (index === -1) return null;
			this.elements.elementFor(row, index, this.rows.length);
			this.draw(this.range);
		}
		return this.elements.get(row.key)?.element ?? null;
	}

	/** The row that an element was drawn for. */
	rowOf(element: HTMLElement): Row | null {
		const drawn = this.elements.get(element.dataset['key'] ?? '');
		return drawn?.element === element ? drawn.row : null;
	}

	/** The element and the number of a row that is drawn, by its key. */
	drawnAs(key: string): { readonly element: HTMLElement; readonly index: number } | null {
		const drawn = this.elements.get(key);
		return drawn && drawn.index !== null ? { element: drawn.element, index: drawn.index } : null;
	}

	/** What is drawn, from top to bottom. */
	drawnElements(): HTMLElement[] {
		return [...this.elements.all()].sort((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ element }) => element);
	}

	/** Whether an element was drawn for a row that stands where it stood among those around it. */
	isSteady(element: HTMLElement): boolean {
		const drawn = this.elements.get(element.dataset['key'] ?? '');
		return drawn?.element === element && !drawn.isMoved;
	}

	/** Measures what is drawn and changes nothing on the page; answers whether a row that was not painted anew is of another height by now. */
	measure(): boolean {
		let isOther = false;
		for (const drawn of this.elements.all()) {
			const { element, row, index } = drawn;
			const { height } = element.getBoundingClientRect();
			if (index === null || (drawn.height !== null && Math.abs(drawn.height - height) < SAME_HEIGHT)) continue;
			// The last row has no margin below it, and which one is the last may have changed.
			isOther ||= drawn.height !== null && index < this.rows.length - 2;
			drawn.height = height;
			this.heights.set(index, row, height, this.surroundings.isUsual(row));
		}
		return isOther;
	}

	/** Forgets all heights; the drawn rows can be measured again. */
	forgetHeights(): void {
		for (const drawn of this.elements.all()) drawn.height = null;
		this.heights.forget();
	}

	/** Gives the rows that are not drawn the room that they are now thought to need. */
	fitSpaces(): void {
		const heights = this.heights.current();
		for (const [at, { first, end }] of this.gaps.entries()) {
			const { style } = this.space(at);
			const height = `${heights.above(end) - heights.above(first)}px`;
			if (style.height !== height) style.height = height;
		}
	}

	/** All its rows, and where the first of them would stand in the window. */
	placed(): PlacedRows {
		return { heights: this.heights.current(), top: this.parent.getBoundingClientRect().top };
	}

	/** Gives the drawn rows their new numbers; answers by how many most of them have moved, and whether none of them is left. */
	private renumber(rows: readonly Row[]): { readonly shift: number; readonly isOther: boolean } {
		const before = new Map(this.elements.all().map((drawn) => [drawn, drawn.index ?? 0]));
		for (const drawn of before.keys()) drawn.index = null;
		// Of thousands of rows few are drawn; once those are found, the others need not be looked at.
		let missing = before.size;
		for (let index = 0; index < rows.length && missing > 0; index++) {
			const drawn = this.elements.get(rows[index]?.key ?? '');
			if (!drawn) continue;
			drawn.index = index;
			missing--;
		}
		const moves = [...before].flatMap(([{ index }, old]) => (index === null ? [] : [index - old]));
		const shift = steadyShift(moves);
		for (const [drawn, old] of before) drawn.isMoved = drawn.index === null || drawn.index - old !== shift;
		return { shift, isOther: moves.length === 0 };
	}

	private indexOfKept(): number | null {
		return (this.kept === null ? undefined : this.elements.get(this.kept))?.index ?? null;
	}

	private removeAllBut(keys: ReadonlySet<string>): void {
		for (const drawn of this.elements.all()) {
			if (keys.has(drawn.row.key)) continue;
			if (drawn === this.onlyGone && this.surroundings.isInView(drawn.element)) removeSmoothly(drawn.element);
			else drawn.element.remove();
			this.elements.forget(drawn);
		}
		this.onlyGone = null;
	}

	/** Room for rows that are not drawn; the page does not hold on to it when it keeps in place what somebody looks at. */
	private space(at: number): HTMLElement {
		return (this.spaces[at] ??= createDiv({ cls: 'ifu-space', attr: { 'aria-hidden': 'true' } }));
	}
}
