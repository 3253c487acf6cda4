/** How rows come to their elements. */
export interface RowPainter<Row> {
	/** An empty element for a new row. */
	create(row: Row): HTMLElement;
	/** What decides how a row looks besides the row itself. */
	lookOf(row: Row): string;
	/** Fills an empty element. */
	paint(element: HTMLElement, row: Row): void;
}

/** A row on the page. */
export interface DrawnRow<Row> {
	readonly element: HTMLElement;
	row: Row;
	look: string | null;
	/** Its number among all rows; null when it is not one of them any more. */
	index: number | null;
	/** Whether it has been taken to another place among the rows around it. */
	isMoved: boolean;
	/** As measured; null since it was painted. */
	height: number | null;
}

/** The elements of the rows that are on the page, told apart by key: an element survives a redraw, and with it focus and scroll. */
export class RowElements<Row extends { readonly key: string }> {
	private readonly drawn = new Map<string, DrawnRow<Row>>();

	constructor(private readonly painter: RowPainter<Row>) {}

	get(key: string): DrawnRow<Row> | undefined {
		return this.drawn.get(key);
	}

	all(): readonly DrawnRow<Row>[] {
		return [...this.drawn.values()];
	}

	/** The element of one of `count` rows, painted anew only when it would look different. */
	elementFor(row: Row, index: number, count: number): HTMLElement {
		const drawn = this.drawn.get(row.key) ?? this.create(row);
		const { element } = drawn;
		const look = this.painter.lookOf(row);
		if (drawn.look !== look || !isSame(drawn.row, row)) {
			drawn.height = null;
			this.paint(element, row);
		}
		Object.assign(drawn, { row, look, index });
		// Screen readers count the rows on the page, unless they are told.
		setNumber(element, 'aria-posinset', index + 1);
		setNumber(element, 'aria-setsize', count);
		return element;
	}

	/** Gives up a row's element, which the caller takes from the page. */
	forget({ row }: DrawnRow<Row>): void {
		this.drawn.delete(row.key);
	}

	private create(row: Row): DrawnRow<Row> {
		const drawn = { element: this.painter.create(row), row, look: null, index: null, isMoved: false, height: null };
		this.drawn.set(row.key, drawn);
		return drawn;
	}

	private paint(element: HTMLElement, row: Row): void {
		const focused = focusWithin(element);
		element.empty();
		this.painter.paint(element, row);
		if (focused !== null) element.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
	}
}

/** Mostly it is the very same row; one that was read anew may say the same. */
function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Set again, an attribute would count as a change. */
function setNumber(element: HTMLElement, name: string, value: number): void {
	if (element.getAttribute(name) !== String(value)) element.setAttr(name, value);
}

/** The name of the focused part inside an element, so that a redraw can focus the same part again. */
function focusWithin(element: HTMLElement): string | null {
	const { activeElement } = element.ownerDocument;
	if (!activeElement || activeElement === element || !element.contains(activeElement)) return null;
	return activeElement.getAttribute('data-focus');
}
