import type { DueGroup } from '../../../core/due-list';
import { GROUP_WORDS } from '../../../core/due-words';
import { setElementName } from '../element-name';
import { drawFoldIcon } from './draw-row';

/** The elements of a group: its item in the tree, and what is in it. */
export interface GroupElement {
	readonly item: HTMLElement;
	/** Its title, which folds it. */
	readonly title: HTMLElement;
	/** Where its rows belong. */
	readonly children: HTMLElement;
	/** Says how many rows it has, and whether they are shown. */
	show(count: number, isFolded: boolean): void;
}

/** A group without rows yet, in no tree yet. */
export function groupElement(group: DueGroup): GroupElement {
	const item = createDiv({ cls: `tree-item ifu-group is-${group}`, attr: { role: 'treeitem', 'aria-level': '1', tabindex: '-1', 'data-key': group } });
	const title = item.createDiv({ cls: 'tree-item-self is-clickable mod-collapsible ifu-group-self' });
	drawFoldIcon(title);
	title.createDiv({ cls: 'tree-item-inner', text: GROUP_WORDS[group] });
	const flair = title.createDiv({ cls: 'tree-item-flair-outer' }).createSpan({ cls: 'tree-item-flair' });
	return {
		item,
		title,
		children: item.createDiv({ cls: 'tree-item-children ifu-rows', attr: { role: 'group' } }),
		show(count, isFolded) {
			item.ariaExpanded = String(!isFolded);
			setElementName(item, `${GROUP_WORDS[group]}, ${count}`);
			item.toggleClass('is-collapsed', isFolded);
			// The same text set again would count as a change.
			if (flair.getText() !== String(count)) flair.setText(String(count));
		},
	};
}
