/** Roving focus over the items of a tree: one of them, with the buttons in it, is the list's tab stop, and arrows move it. */
export interface TreeFocus {
	/** Gives the focus to the item that holds the tab stop: the one that had it last, else the one to begin with. An empty tree has none. */
	enter(): void;
	/** Whether the item with the focus was only given it to begin with, and nobody has gone on from there. */
	isAtBeginning(): boolean;
	focus(item: HTMLElement | null): void;
	/** Moves the focus by so many items. */
	move(by: number): void;
	moveToEnd(end: 'first' | 'last'): void;
	/** Runs a redraw; if the item with the focus is gone after it, its neighbour gets the focus. */
	keepThrough(redraw: () => void): void;
}

const ITEM = '[role="treeitem"]';

/** The focus of a tree whose items are `role="treeitem"`; those of a folded group are not in it. `beginning` finds the item to begin with; the first one when it finds none. */
export function treeFocus(tree: HTMLElement, beginning: () => HTMLElement | null): TreeFocus {
	let held: HTMLElement | null = null;
	// Until somebody goes to an item, the tab stop follows what there is to do.
	let isChosen = false;
	let isEntering = false;

	const items = (): HTMLElement[] => [...tree.querySelectorAll<HTMLElement>(ITEM)];
	const hold = (item: HTMLElement | null): void => {
		if (held !== item) held?.setAttr('tabindex', '-1');
		held = item;
		held?.setAttr('tabindex', '0');
		for (const button of tree.querySelectorAll('button')) button.tabIndex = button.closest(ITEM) === held ? 0 : -1;
	};
	const first = (): HTMLElement | null => beginning() ?? items()[0] ?? null;
	const focus = (item: HTMLElement | null): void => {
		isChosen = true;
		hold(item);
		item?.focus();
	};

	tree.addEventListener('focusin', ({ targetNode }) => {
		const item = targetNode?.instanceOf(Element) ? targetNode.closest<HTMLElement>(ITEM) : null;
		if (!item) return;
		isChosen ||= !isEntering;
		hold(item);
	});
	return {
		enter() {
			if (!isChosen) hold(first());
			isEntering = true;
			held?.focus();
			isEntering = false;
		},
		isAtBeginning: () => !isChosen && held !== null && held === tree.ownerDocument.activeElement,
		focus,
		move(by) {
			const all = items();
			const from = held ? all.indexOf(held) : -1;
			focus(all[Math.min(Math.max(from + by, 0), all.length - 1)] ?? null);
		},
		moveToEnd(end) {
			focus(items().at(end === 'first' ? 0 : -1) ?? null);
		},
		keepThrough(redraw) {
			const hadFocus = tree.contains(tree.ownerDocument.activeElement);
			const place = Math.max(0, held ? items().indexOf(held) : 0);
			redraw();
			const all = items();
			const next = held && all.includes(held) ? held : (all[Math.min(place, all.length - 1)] ?? null);
			if (hadFocus && next !== held) focus(next);
			else hold(isChosen || hadFocus ? next : first());
		},
	};
}
