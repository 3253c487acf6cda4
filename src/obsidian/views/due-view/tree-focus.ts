import type { DueTree } from './due-tree';
import type { TreeItem } from './tree-order';

/** Roving focus over the items of a tree: one of them, with the buttons in it, is the list's tab stop, and arrows move it. */
export interface TreeFocus {
	/** Gives the focus to the item that holds the tab stop: the one that had it last, else the one to begin with. An empty tree has none. */
	enter(): void;
	/** Whether the item with the focus was only given it to begin with, and nobody has gone on from there. */
	isAtBeginning(): boolean;
	focus(item: TreeItem | null): void;
	/** Moves the focus by so many items. */
	move(by: number): void;
	moveToEnd(end: 'first' | 'last'): void;
	/** Runs a redraw; if the item with the focus is gone after it, its neighbour gets the focus. */
	keepThrough(redraw: () => void): void;
}

/** What the focus needs of a tree, whose items need not be on the page. */
type Items = Pick<DueTree, 'length' | 'at' | 'placeOf' | 'itemAt' | 'firstToDo' | 'hold' | 'focusHeld'>;

/** The focus of a tree in its element; those of a folded group are not in it. It begins with what is to be done, else with the first item. */
export function treeFocus(tree: HTMLElement, items: Items): TreeFocus {
	let held: TreeItem | null = null;
	let element: HTMLElement | null = null;
	// Until somebody goes to an item, the tab stop follows what there is to do.
	let isChosen = false;
	let isEntering = false;

	const hold = (item: TreeItem | null): void => {
		held = item;
		element = items.hold(item);
	};
	const nearest = (place: number): TreeItem | null => items.at(Math.max(0, Math.min(place, items.length - 1)));
	const first = (): TreeItem | null => items.firstToDo() ?? items.at(0);
	const focus = (item: TreeItem | null): void => {
		isChosen = true;
		hold(item);
		items.focusHeld();
	};

	tree.addEventListener('focusin', ({ targetNode }) => {
		const found = targetNode?.instanceOf(Element) ? items.itemAt(targetNode) : null;
		if (!found) return;
		isChosen ||= !isEntering;
		hold(found.item);
	});
	return {
		enter() {
			if (!isChosen) hold(first());
			isEntering = true;
			items.focusHeld();
			isEntering = false;
		},
		isAtBeginning: () => !isChosen && element !== null && element === tree.ownerDocument.activeElement,
		focus,
		move(by) {
			const from = held ? items.placeOf(held) : null;
			focus(nearest((from ?? -1) + by));
		},
		moveToEnd(end) {
			focus(nearest(end === 'first' ? 0 : items.length));
		},
		keepThrough(redraw) {
			const hadFocus = tree.contains(tree.ownerDocument.activeElement);
			const place = held ? items.placeOf(held) : null;
			redraw();
			const isThere = held !== null && items.placeOf(held) !== null;
			const next = isThere ? held : nearest(place ?? 0);
			if (hadFocus && !isThere) focus(next);
			else hold(isChosen || hadFocus ? next : first());
		},
	};
}
