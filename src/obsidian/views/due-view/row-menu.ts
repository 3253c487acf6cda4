import { Menu, Platform, type PaneType } from 'obsidian';
import type { RowAction } from './row-actions';

/** The menu of a row: what can be done with it, and the ways to open its note. */
export function rowMenu(actions: readonly RowAction[], open: (pane: PaneType | false) => void): Menu {
	const menu = new Menu();
	const add = (title: string, icon: string, run: () => void): void => {
		menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
	};
	for (const { title, icon, run } of actions) add(title, icon, run);
	menu.addSeparator();
	add('Open note', 'file-text', () => open(false));
	// A phone shows one note at a time.
	if (Platform.isPhone) return menu;
	add('Open in new tab', 'file-plus', () => open('tab'));
	add('Open to the right', 'separator-vertical', () => open('split'));
	return menu;
}
