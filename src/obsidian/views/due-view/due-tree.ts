import type { CalendarDate } from '../../../core/date/calendar-date';
import { DUE_GROUPS, type DueGroup, type DueRow } from '../../../core/due-list';
import type { DueSnapshot } from '../../vault/due-list-source';
import { drawRow } from './draw-row';
import { firstUnfolded } from './first-unfolded';
import { groupElement, type GroupElement } from './group-element';
import { heightGuesses } from './height-guesses';
import { placeChildren } from './place-children';
import type { RowAction } from './row-actions';
import type { RowPainter } from './row-elements';
import { setTabStop } from './tab-stop';
import { isSameItem, itemAtPlace, itemCount, placeOf, type GroupRows, type TreeItem } from './tree-order';
import { TreeWindow } from './tree-window';
import type { ViewMemory } from './view-memory';
import { WindowedRows } from './windowed-rows';

/** An item with its element. */
export interface FoundItem {
	readonly item: TreeItem;
	readonly element: HTMLElement;
	readonly unfolded: boolean;
}

/** Where a tree is drawn, and what it is drawn from besides the list. */
export interface TreeContext {
	/** The element with `role="tree"`. */
	readonly container: HTMLElement;
	/** What it scrolls in. */
	readonly scroller: HTMLElement;
	readonly memory: ViewMemory;
	actionsFor(row: DueRow): readonly RowAction[];
}

interface GroupParts extends GroupElement {
	readonly group: DueGroup;
	readonly list: WindowedRows<DueRow>;
}

/** Groups of what is to be done now, the most urgent first. */
const TO_DO: readonly DueGroup[] = ['overdue', 'due'];

/** Groups and rows in a tree, drawn again and again and touched only where something has changed. Which items there are is known from the list; on the page are those that can be seen, some around them, and the one that is held. */
export class DueTree {
	private readonly parts = new Map<DueGroup, GroupParts>();
	/** Those that have rows, from top to bottom. */
	private shown: readonly GroupParts[] = [];
	private readonly first = firstUnfolded();
	private readonly guesses = heightGuesses();
	private readonly window: TreeWindow<DueRow>;
	private held: TreeItem | null = null;
	/** What decides how all rows look; null before the first drawing. */
	private look: { readonly today: CalendarDate; readonly locale: string } | null = null;

	constructor(private readonly context: TreeContext) {
		this.window = new TreeWindow(context.scroller, () => this.shown, this.guesses);
	}

	/** Draws a list. */
	show({ list, progress }: DueSnapshot, locale: string): void {
		const { container, memory } = this.context;
		this.look = { today: list.today, locale };
		this.first.decide(list, progress === null);
		this.window.redraw(() => {
			this.shown = DUE_GROUPS.filter((group) => list.groups[group].length > 0).map((group) => this.partsOf(group));
			// A tree without items would be announced all the same.
			container.toggle(this.shown.length > 0);
			for (const parts of this.shown) {
				const rows = list.groups[parts.group];
				const isFolded = memory.isFolded(parts.group);
				parts.show(rows.length, isFolded);
				parts.list.take(isFolded ? NONE : rows);
			}
			placeChildren(container, this.shown.map(({ item }) => item));
		});
	}

	/** Draws what has come into view since somebody has scrolled, or there is more room. */
	follow(): void {
		this.window.follow();
	}

	/** Lets go of the page. */
	close(): void {
		this.window.close();
	}

	/** How many items there are, drawn or not; those of a folded group do not count. */
	get length(): number {
		return itemCount(this.order());
	}

	/** The item at a place among them. */
	at(place: number): TreeItem | null {
		return itemAtPlace(this.order(), place);
	}

	/** The place of an item that is on the page; null when there is no such item now. */
	placeOf(item: TreeItem): number | null {
		if (item.kind === 'group') return placeOf(this.order(), item.group);
		const drawn = this.partsShown(item.group)?.list.drawnAs(item.row.key);
		return drawn ? placeOf(this.order(), item.group, drawn.index) : null;
	}

	/** The item that an element belongs to. */
	itemAt(inner: Element): FoundItem | null {
		const element = inner.closest<HTMLElement>('[role="treeitem"]');
		if (!element) return null;
		const parts = this.shown.find(({ item }) => item.contains(element));
		if (!parts) return null;
		const { group, list } = parts;
		const row = list.rowOf(element);
		if (!row && element !== parts.item) return null;
		return { item: row ? { kind: 'row', group, row } : { kind: 'group', group }, element, unfolded: element.ariaExpanded === 'true' };
	}

	/** The first row that somebody can do something about now; null when there is none, or it is folded. */
	firstToDo(): TreeItem | null {
		for (const group of TO_DO) {
			const row = this.partsShown(group)?.list.rows[0];
			if (row) return { kind: 'row', group, row };
		}
		return null;
	}

	/** Makes an item the tab stop, in place of the one before; it stays on the page even when it is scrolled away. Answers its element. */
	hold(item: TreeItem | null): HTMLElement | null {
		const before = this.held;
		this.held = item;
		if (before && !(item && isSameItem(before, item))) {
			const element = this.elementOf(before);
			if (element) setTabStop(element, false);
			this.parts.get(before.group)?.list.keep(null);
		}
		if (item?.kind === 'row') this.partsShown(item.group)?.list.keep(item.row);
		const element = item && this.elementOf(item);
		if (element) setTabStop(element, true);
		return element;
	}

	/** Gives the focus to the item that is held, and draws what comes into view by that. */
	focusHeld(): void {
		const { held, shown } = this;
		if (held?.kind === 'row') this.elementOf(held)?.focus();
		else if (held) {
			const parts = this.partsShown(held.group);
			// A group is as high as all its rows together: its title is what is to be seen, and of the first one what stands above it as well.
			parts?.item.focus({ preventScroll: true });
			if (parts === shown[0]) this.context.scroller.scrollTop = 0;
			else parts?.title.scrollIntoView({ block: 'nearest' });
		}
		this.window.followFocus();
	}

	private elementOf(item: TreeItem): HTMLElement | null {
		const parts = this.partsShown(item.group);
		if (!parts) return null;
		return item.kind === 'group' ? parts.item : (parts.list.drawnAs(item.row.key)?.element ?? null);
	}

	private order(): readonly GroupRows[] {
		return this.shown.map(({ group, list }) => ({ group, rows: list.rows }));
	}

	private partsShown(wanted: DueGroup): GroupParts | undefined {
		return this.shown.find(({ group }) => group === wanted);
	}

	private partsOf(group: DueGroup): GroupParts {
		const known = this.parts.get(group);
		if (known) return known;
		const element = groupElement(group);
		const list = new WindowedRows(element.children, this.painterOf(group), {
			kindOf: ({ kind }) => kind,
			isUsual: (row) => !this.isUnfolded(group, row),
			guesses: this.guesses,
			isInView: (row) => this.window.isInView(row),
		});
		const parts = { ...element, group, list };
		this.parts.set(group, parts);
		return parts;
	}

	private painterOf(group: DueGroup): RowPainter<DueRow> {
		const isHeld = (row: DueRow): boolean => this.held !== null && isSameItem(this.held, { kind: 'row', group, row });
		return {
			create: ({ key }) => createDiv({ cls: 'tree-item ifu-row', attr: { role: 'treeitem', 'aria-level': '2', tabindex: '-1', 'data-key': key } }),
			lookOf: (row) => [this.isUnfolded(group, row), this.look?.today, this.look?.locale].join(' '),
			paint: (element, row) => {
				if (!this.look) return;
				drawRow(element, row, { ...this.look, unfolded: this.isUnfolded(group, row), actions: this.context.actionsFor(row) });
				setTabStop(element, isHeld(row));
			},
		};
	}

	private isUnfolded(group: DueGroup, row: DueRow): boolean {
		return this.context.memory.isUnfolded(row.key) ?? this.first.has(group, row);
	}
}

/** What a folded group shows; one and the same, so that it counts as unchanged. */
const NONE: readonly DueRow[] = [];
