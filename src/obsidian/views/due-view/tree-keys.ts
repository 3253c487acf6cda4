import type { RowActionId } from './row-actions';

/** What a key asks of a list item. */
export type TreeKey = 'open' | 'toggle' | 'unfold' | 'fold' | 'next' | 'previous' | 'first' | 'last' | 'menu' | RowActionId;

const KEYS: Readonly<Record<string, TreeKey>> = {
	Enter: 'open',
	' ': 'toggle',
	ArrowRight: 'unfold',
	ArrowLeft: 'fold',
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	d: 'draft',
	s: 'sent',
	r: 'replied',
	z: 'snooze',
	o: 'outcome',
	f: 'fix',
};

const MOVES: ReadonlySet<TreeKey> = new Set(['next', 'previous', 'first', 'last']);

/** Whether a key that is held down goes on: it may move, but not act on one row after the other. */
export function mayRepeat(key: TreeKey): boolean {
	return MOVES.has(key);
}

/** The meaning of a key press on a list item; undefined for keys that are not the list's, such as the menu key, after which the app sends `contextmenu`. */
export function treeKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): TreeKey | undefined {
	if (key === 'F10' && shiftKey) return 'menu';
	if (altKey || shiftKey) return undefined;
	// Ctrl and Cmd open in a new tab; with any other key they belong to the app.
	if (ctrlKey || metaKey) return key === 'Enter' ? 'open' : undefined;
	return KEYS[key] ?? KEYS[key.toLowerCase()];
}
