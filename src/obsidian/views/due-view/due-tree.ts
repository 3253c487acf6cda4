import { DUE_GROUPS, type DueGroup, type DueList, type DueRow } from '../../../core/due-list';
import { GROUP_WORDS } from '../../../core/due-words';
import type { DueSnapshot } from '../../vault/due-list-source';
import { setElementName } from '../element-name';
import { drawFoldIcon, drawRow } from './draw-row';
import { firstUnfolded } from './first-unfolded';
import { keyedChildren, type KeyedChildren } from './keyed-children';
import type { RowAction } from './row-actions';
import type { ViewMemory } from './view-memory';

/** An item of the tree: a group's title, or a row. */
export type TreeItem = { readonly kind: 'group'; readonly group: DueGroup } | { readonly kind: 'row'; readonly row: DueRow };

/** An item with its place on the screen. */
export interface FoundItem {
	readonly item: TreeItem;
	readonly element: HTMLElement;
	readonly unfolded: boolean;
	/** The group's title above a row. */
	readonly parent: HTMLElement | null;
}

/** The groups and their rows on the screen. */
export interface DueTree {
	show(snapshot: DueSnapshot, locale: string): void;
	/** The item an element belongs to. */
	itemAt(element: Element): FoundItem | null;
	/** The first row that somebody can do something about now; null when there is none on the screen. */
	firstToDo(): HTMLElement | null;
}

/** Groups of what is to be done now, the most urgent first. */
const TO_DO: readonly DueGroup[] = ['overdue', 'due'];

interface GroupParts {
	readonly item: HTMLElement;
	readonly count: HTMLElement;
	readonly rows: KeyedChildren;
}

/** Draws a list into `container` (`role="tree"`), again and again, touching only what has changed. */
export function dueTree(container: HTMLElement, memory: ViewMemory, actionsFor: (row: DueRow) => readonly RowAction[]): DueTree {
	const groups = new Map<DueGroup, GroupParts>();
	const items = new Map<string, TreeItem>();
	const first = firstUnfolded();

	function groupParts(group: DueGroup): GroupParts {
		const known = groups.get(group);
		if (known) return known;
		const parts = createGroup(group);
		groups.set(group, parts);
		return parts;
	}

	return {
		show({ list, progress }, locale) {
			items.clear();
			first.decide(list, progress === null);
			const shownGroups = DUE_GROUPS.filter((group) => list.groups[group].length > 0);
			// A tree without items would be announced all the same.
			container.toggle(shownGroups.length > 0);
			for (const [group, { item }] of groups) if (!shownGroups.includes(group)) item.detach();
			shownGroups.forEach((group, index) => {
				const parts = groupParts(group);
				if (container.children[index] !== parts.item) container.insertBefore(parts.item, container.children[index] ?? null);
				showGroup(parts, group, list, locale);
			});
		},
		itemAt(inner) {
			const element = inner.closest<HTMLElement>('[role="treeitem"]');
			const item = items.get(element?.dataset['key'] ?? '');
			if (!element || !item) return null;
			const parent = element.parentElement?.closest<HTMLElement>('[role="treeitem"]') ?? null;
			return { item, element, parent, unfolded: element.ariaExpanded === 'true' };
		},
		firstToDo: () => firstRowIn(TO_DO.flatMap((group) => groups.get(group)?.item ?? [])),
	};

	function showGroup({ item, count, rows }: GroupParts, group: DueGroup, list: DueList, locale: string): void {
		const all = list.groups[group];
		const folded = memory.isFolded(group);
		items.set(group, { kind: 'group', group });
		item.ariaExpanded = String(!folded);
		setElementName(item, `${GROUP_WORDS[group]}, ${all.length}`);
		item.toggleClass('is-collapsed', folded);
		count.setText(String(all.length));
		// Rows that nobody sees cost nothing.
		rows.show(
			(folded ? [] : all).map((row) => {
				const unfolded = memory.isUnfolded(row.key) ?? first.has(group, row);
				items.set(row.key, { kind: 'row', row });
				return {
					key: row.key,
					content: JSON.stringify([row, unfolded, list.today, locale]),
					draw: (element) => drawRow(element, row, { today: list.today, locale, unfolded, actions: actionsFor(row) }),
				};
			}),
		);
	}
}

/** The first row of those groups that are on the screen. */
function firstRowIn(groups: readonly HTMLElement[]): HTMLElement | null {
	const rows = groups.filter(({ parentElement }) => parentElement !== null).map((group) => group.querySelector<HTMLElement>('[role="treeitem"]'));
	return rows.find((row) => row !== null) ?? null;
}

function createGroup(group: DueGroup): GroupParts {
	const item = createDiv({ cls: `tree-item ifu-group is-${group}`, attr: { role: 'treeitem', 'aria-level': '1', tabindex: '-1', 'data-key': group } });
	const self = item.createDiv({ cls: 'tree-item-self is-clickable mod-collapsible ifu-group-self' });
	drawFoldIcon(self);
	self.createDiv({ cls: 'tree-item-inner', text: GROUP_WORDS[group] });
	const count = self.createDiv({ cls: 'tree-item-flair-outer' }).createSpan({ cls: 'tree-item-flair' });
	const children = item.createDiv({ cls: 'tree-item-children ifu-rows', attr: { role: 'group' } });
	const rows = keyedChildren(children, (key) =>
		createDiv({ cls: 'tree-item ifu-row', attr: { role: 'treeitem', 'aria-level': '2', tabindex: '-1', 'data-key': key } }),
	);
	return { item, count, rows };
}
