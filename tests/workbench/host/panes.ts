import type { Side } from 'obsidian';
import type { App, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';

/** Where a leaf is: a side bar, or the main area. */
export type Place = Side | 'root';

/** The parts of the page on which the host and the plugin draw. */
export interface Panes {
	readonly ribbon: HTMLElement;
	readonly statusBar: HTMLElement;
	/** Adds an empty leaf with its tab; answers the leaf's element. */
	readonly addLeaf: (leaf: WorkspaceLeaf, place: Place, onSelect: () => void) => HTMLElement;
	readonly removeLeaf: (leaf: WorkspaceLeaf) => void;
	/** Brings a leaf in front of the others of its place. */
	readonly select: (leaf: WorkspaceLeaf) => void;
	/** Draws the tab of a leaf anew, after its view has changed. */
	readonly retitle: (leaf: WorkspaceLeaf) => void;
	readonly setCollapsed: (side: Side, isCollapsed: boolean) => void;
	/** The leaf in front, if the place has one. */
	readonly selected: (place: Place) => WorkspaceLeaf | undefined;
	readonly placeOf: (leaf: WorkspaceLeaf) => Place;
}

interface Tab {
	readonly place: Place;
	readonly header: HTMLElement;
	readonly element: HTMLElement;
}

/** Builds Obsidian's window: ribbon, left side bar, main area, right side bar, status bar. */
export function buildPanes(app: App): Panes {
	const container = document.body.createDiv('app-container');
	const workspaceEl = app.workspace.containerEl;
	workspaceEl.className = 'workspace';
	container.createDiv('horizontal-main-container').append(workspaceEl);
	const ribbon = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left').createDiv('side-dock-actions');
	const splits: Record<Place, HTMLElement> = {
		left: workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split is-sidedock-collapsed'),
		root: workspaceEl.createDiv('workspace-split mod-vertical mod-root'),
		right: workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-right-split is-sidedock-collapsed'),
	};
	for (const split of Object.values(splits)) {
		const tabs = split.createDiv('workspace-tabs mod-top');
		tabs.createDiv('workspace-tab-header-container').createDiv('workspace-tab-header-container-inner');
		tabs.createDiv('workspace-tab-container');
	}
	const tabs = new Map<WorkspaceLeaf, Tab>();
	const tabOf = (leaf: WorkspaceLeaf): Tab => {
		const tab = tabs.get(leaf);
		if (!tab) throw new Error('This leaf is not in the workspace.');
		return tab;
	};
	const select = (leaf: WorkspaceLeaf): void => {
		const { place } = tabOf(leaf);
		for (const [other, tab] of tabs) {
			if (tab.place !== place) continue;
			tab.header.toggleClass('is-active', other === leaf);
			tab.element.toggleClass('mod-active', other === leaf);
			tab.element.toggle(other === leaf);
		}
	};
	const isSelected = (tab: Tab): boolean => tab.header.hasClass('is-active');
	return {
		ribbon,
		statusBar: container.createDiv('status-bar'),
		addLeaf: (leaf, place, onSelect) => {
			const header = part(splits[place], '.workspace-tab-header-container-inner').createDiv('workspace-tab-header tappable');
			const element = part(splits[place], '.workspace-tab-container').createDiv('workspace-leaf');
			element.toggle(false);
			header.addEventListener('click', onSelect);
			tabs.set(leaf, { place, header, element });
			return element;
		},
		removeLeaf: (leaf) => {
			const tab = tabOf(leaf);
			tab.header.remove();
			tab.element.remove();
			tabs.delete(leaf);
			if (!isSelected(tab)) return;
			const next = [...tabs].filter(([, other]) => other.place === tab.place).at(-1);
			if (next) select(next[0]);
		},
		select,
		retitle: (leaf) => {
			const { header } = tabOf(leaf);
			header.replaceChildren();
			header.setAttribute('aria-label', leaf.getDisplayText());
			header.dataset['type'] = leaf.view?.getViewType() ?? 'empty';
			const inner = header.createDiv('workspace-tab-header-inner');
			setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon() || 'file');
			inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
		},
		setCollapsed: (side, isCollapsed) => splits[side].toggleClass('is-sidedock-collapsed', isCollapsed),
		selected: (place) => [...tabs].find(([, tab]) => tab.place === place && isSelected(tab))?.[0],
		placeOf: (leaf) => tabOf(leaf).place,
	};
}

function part(parent: HTMLElement, selector: string): HTMLElement {
	const found = parent.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`The window has no ${selector}.`);
	return found;
}
