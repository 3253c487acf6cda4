import { Keymap, type App, type Component, type HoverParent } from 'obsidian';
import type { DueActions } from '../../vault/due-actions';
import type { DueTree, FoundItem } from './due-tree';
import { actOnRow, openRow, rowActionNamed } from './row-actions';
import { placeOf, rowMenu } from './row-menu';
import type { TreeFocus } from './tree-focus';
import { treeKeyOf, type TreeKey } from './tree-keys';
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
	redraw(): void;
}

/** Listens on the tree as a whole, so that a row costs no listener of its own. */
export function registerTreeControls(controlled: Controlled): void {
	const { view, tree, drawn } = controlled;
	const found = ({ target }: Event): FoundItem | null => (target instanceof Element ? drawn.itemAt(target) : null);

	view.registerDomEvent(tree, 'click', (event) => {
		const at = found(event);
		if (at) click(at, event, controlled);
	});
	view.registerDomEvent(tree, 'auxclick', (event) => {
		const at = found(event);
		if (event.button === 1 && at?.item.kind === 'row') openRow(at.item.row, 'tab', controlled.actions);
	});
	view.registerDomEvent(tree, 'contextmenu', (event) => {
		const at = found(event);
		if (at?.item.kind !== 'row') return;
		event.preventDefault();
		rowMenu(at.item.row, controlled.actions).showAtMouseEvent(event);
	});
	view.registerDomEvent(tree, 'mouseover', (event) => {
		const at = found(event);
		if (at) preview(at, event, controlled);
	});
	view.registerDomEvent(tree, 'keydown', (event) => {
		const at = found(event);
		const key = treeKeyOf(event);
		// A button inside a row keeps its own keys.
		if (!at || key === undefined || event.target !== at.element) return;
		event.preventDefault();
		press(key, at, event, controlled);
	});
}

function click(at: FoundItem, event: MouseEvent, controlled: Controlled): void {
	const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
	const word = button?.dataset['action'];
	if (at.item.kind === 'group' || word === 'fold') {
		toggle(at, controlled);
		return;
	}
	const action = rowActionNamed(word);
	if (action) actOnRow(action, at.item.row, controlled.actions);
	else if (button && word === 'menu') openMenu(at, button, controlled);
	else openRow(at.item.row, Keymap.isModEvent(event), controlled.actions);
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
			return at.unfolded ? toggle(at, controlled) : focus.focus(at.parent ?? at.element);
		case 'open':
			return item.kind === 'row' ? openRow(item.row, Keymap.isModEvent(event), actions) : toggle(at, controlled);
		case 'menu':
			return openMenu(at, at.element, controlled);
		default:
			if (item.kind === 'row') actOnRow(key, item.row, actions);
	}
}

function toggle({ item, unfolded }: FoundItem, { memory, redraw }: Controlled): void {
	if (item.kind === 'group') memory.setFolded(item.group, unfolded);
	else memory.setUnfolded(item.row.key, !unfolded);
	redraw();
}

function openMenu({ item }: FoundItem, anchor: HTMLElement, { actions }: Controlled): void {
	if (item.kind !== 'row') return;
	const { left, bottom } = anchor.getBoundingClientRect();
	rowMenu(item.row, actions).showAtPosition({ x: left, y: bottom }, anchor.doc);
}

function preview({ item, element }: FoundItem, event: MouseEvent, { app, view, source }: Controlled): void {
	if (item.kind !== 'row') return;
	const { path: linktext } = placeOf(item.row);
	app.workspace.trigger('hover-link', { event, source, hoverParent: view, targetEl: element, linktext, sourcePath: '' });
}
