import type { DueGroup, DueRow } from '../../../core/due-list';

/** An item of the tree: a group's title, or a row. */
export type TreeItem = { readonly kind: 'group'; readonly group: DueGroup } | { readonly kind: 'row'; readonly group: DueGroup; readonly row: DueRow };

/** A group with its rows; with none while it is folded. */
export interface GroupRows {
	readonly group: DueGroup;
	readonly rows: readonly DueRow[];
}

/** How many items there are. */
export function itemCount(groups: readonly GroupRows[]): number {
	return groups.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
}

/** The item at a place of the tree, counted from its first title. */
export function itemAtPlace(groups: readonly GroupRows[], place: number): TreeItem | null {
	let left = place;
	for (const { group, rows } of groups) {
		if (left === 0) return { kind: 'group', group };
		const row = rows[left - 1];
		if (row) return { kind: 'row', group, row };
		left -= 1 + rows.length;
	}
	return null;
}

/** The place of a group's title, or of a row of it by its number; null when the group is not shown. */
export function placeOf(groups: readonly GroupRows[], wanted: DueGroup, row: number | null = null): number | null {
	let place = 0;
	for (const { group, rows } of groups) {
		if (group === wanted) return row === null ? place : place + 1 + row;
		place += 1 + rows.length;
	}
	return null;
}

/** Whether two items are the same one, though the row may say something else by now. A row in another group is another item. */
export function isSameItem(one: TreeItem, other: TreeItem): boolean {
	return one.group === other.group && keyOf(one) === keyOf(other);
}

/** Tells the rows of a group apart; null for its title. */
export function keyOf(item: TreeItem): string | null {
	return item.kind === 'row' ? item.row.key : null;
}
