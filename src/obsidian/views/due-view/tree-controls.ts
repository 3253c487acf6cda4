import { Keymap, type App, type Component, type HoverParent, type Menu } from 'obsidian';
import type { DueRow } from '../../../core/due-list';
import type { DueActions } from '../../vault/due-actions';
import type { DueTree, FoundItem } from './due-tree';
import { openRow, pathOf, type RowAction } from './row-actions';
import { rowMenu } from './row-menu';
import type { TreeFocus } from './tree-focus';
import { mayRepeat, treeKeyOf, type TreeKey } from './tree-keys';
import type { ViewMemory } from './view-memory';

/** What mouse, finger and keys work on. */
export interface Controlled {
	readonly app: App;
	/** The view: its listeners end with it, and previews belong to it. */
	readonly view: Component & HoverParent;
	/** The name under which the app knows the view's previews. */
	readonly source: string;
	readonly tree: HTMLElement;
	readonly drawn: DueTree;
	readonly focus: TreeFocus;
	readonly memory: ViewMemory;
	readonly actions: DueActions;
	actionsFor(row: DueRow): readonly RowAction[];
}

/** Listens on the tree as a whole, so that a row costs no listener of its own. */
export function registerTreeControls(controlled: Controlled): void {
	const { view, tree, drawn } = controlled;
	const found = (event: UIEvent): FoundItem | null => {
		const target = targetOf(event);
		return target && drawn.itemAt(target);
	};

	view.registerDomEvent(tree, 'click', (event) => {
		const at = found(event);
		if (at) click(at, event, controlled);
	});
	view.registerDomEvent(tree, 'mousedown', (event) => {
		// On Windows the middle button would begin to scroll.
		if (event.button === 1 && found(event)?.item.kind === 'row') event.preventDefault();
	});
	view.registerDomEvent(tree, 'auxclick', (event) => {
		const at = found(event);
		if (event.button === 1 && at?.item.kind === 'row') openRow(at.item.row, 'tab', controlled.actions);
	});
	view.registerDomEvent(tree, 'contextmenu', (event) => {
		const at = found(event);
		if (at?.item.kind !== 'row') return;
		event.preventDefault();
		// The menu key has no place on the screen.
		if (event.pointerType === '') openMenu(at, at.element, controlled);
		else menuOf(at.item.row, controlled).showAtMouseEvent(event);
	});
	view.registerDomEvent(tree, 'mouseover', (event) => {
		const at = found(event);
		if (at) preview(at, event, controlled);
	});
	view.registerDomEvent(tree, 'keydown', (event) => {
		const at = found(event);
		const key = treeKeyOf(event);
		if (!at || key === undefined) return;
		// Held down, any other key would act on rows that nobody has looked at yet; so would Enter on a button.
		const isHeld = event.repeat && !mayRepeat(key);
		// A button inside a row keeps its own keys.
		if (event.target !== at.element && !isHeld) return;
		event.preventDefault();
		if (!isHeld) press(key, at, event, controlled);
	});
}

/** In a window of its own an element is of another `Element`, which `instanceof` does not know. */
function targetOf({ targetNode }: UIEvent): Element | null {
	return targetNode?.instanceOf(Element) ? targetNode : null;
}

function click(at: FoundItem, event: MouseEvent, controlled: Controlled): void {
	const target = targetOf(event);
	const button = target?.closest<HTMLElement>('[data-action]');
	const word = button?.dataset['action'];
	// Pressed on one row and let go on the next, a click is the group's around them; only its title folds it.
	const folds = at.item.kind === 'group' ? target?.closest('.ifu-group-self') : word === 'fold';
	if (folds) toggle(at, controlled);
	if (folds || at.item.kind === 'group') return;
	// The second half of a double click was meant for what stood here at the first.
	if (event.detail > 1) return;
	const { row } = at.item;
	if (!button) openRow(row, Keymap.isModEvent(event), controlled.actions);
	else if (word === 'menu') openMenu(at, button, controlled);
	else act(word, row, controlled);
}

function press(key: TreeKey, at: FoundItem, event: KeyboardEvent, controlled: Controlled): void {
	const { focus, actions } = controlled;
	const { item } = at;
	switch (key) {
		case 'next':
			return focus.move(1);
		case 'previous':
			return focus.move(-1);
		case 'first':
		case 'last':
			return focus.moveToEnd(key);
		case 'toggle':
			return toggle(at, controlled);
		case 'unfold':
			return at.unfolded ? focus.move(1) : toggle(at, controlled);
		case 'fold':
			return at.unfolded ? toggle(at, controlled) : focus.focus({ kind: 'group', group: item.group });
		case 'open':
			return item.kind === 'row' ? openRow(item.row, Keymap.isModEvent(event), actions) : toggle(at, controlled);
		case 'menu':
			return openMenu(at, at.element, controlled);
		default:
			if (item.kind === 'row') act(key, item.row, controlled);
	}
}

/** Does what a button or a key asks for; a row that cannot do it stays as it is. */
function act(id: string | undefined, row: DueRow, { actionsFor }: Controlled): void {
	actionsFor(row)
		.find((action) => action.id === id)
		?.run();
}

function toggle({ item, unfolded }: FoundItem, { memory }: Controlled): void {
	if (item.kind === 'group') memory.setFolded(item.group, unfolded);
	else memory.setUnfolded(item.row.key, !unfolded);
}

function openMenu({ item }: FoundItem, anchor: HTMLElement, controlled: Controlled): void {
	if (item.kind !== 'row') return;
	const { left, bottom } = anchor.getBoundingClientRect();
	menuOf(item.row, controlled).showAtPosition({ x: left, y: bottom }, anchor.doc);
}

function menuOf(row: DueRow, { actionsFor, actions }: Controlled): Menu {
	return rowMenu(actionsFor(row), (pane) => openRow(row, pane, actions));
}

function preview({ item, element }: FoundItem, event: MouseEvent, { app, view, source }: Controlled): void {
	if (item.kind !== 'row') return;
	app.workspace.trigger('hover-link', { event, source, hoverParent: view, targetEl: element, linktext: pathOf(item.row), sourcePath: '' });
}
