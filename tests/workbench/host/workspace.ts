import type { Constructor, MarkdownFileInfo, OpenViewState, PaneType, Side, View as ViewOriginal } from 'obsidian';
import type { App, TFile, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import type { Leaves } from './leaves';
import { offer } from './offer';
import type { Panes } from './panes';

interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: Record<string, unknown>;
}

/** Something a plugin asked to be previewed, as the `hover-link` event carries it. */
export interface Hover {
	readonly source: string;
	readonly linktext: string;
	readonly sourcePath: string;
}

/** Gives the workspace leaves that exist, are found, revealed and closed; answers the hovers that were asked for. */
export function installWorkspace(app: App, panes: Panes, leaves: Leaves): readonly Hover[] {
	const { workspace } = app;
	installFinding(app, panes, leaves);
	installOpening(app, panes, leaves);
	installSides(app, panes, leaves);
	offer('Workspace', workspace, {
		setActiveLeaf: (leaf: WorkspaceLeaf) => {
			if (workspace.activeLeaf === leaf) return;
			workspace.activeLeaf = leaf;
			workspace.trigger('active-leaf-change', leaf);
			workspace.trigger('file-open', workspace.getActiveFile());
		},
		getLayout: () => ({ main: leaves.all().map((leaf) => leaf.getViewState()) }),
	});
	const hovers: Hover[] = [];
	workspace.on('hover-link', (info) => {
		const { source, linktext, sourcePath } = info as Hover;
		hovers.push({ source, linktext, sourcePath });
	});
	return hovers;
}

function installFinding({ workspace }: App, panes: Panes, leaves: Leaves): void {
	const inMainArea = (leaf: WorkspaceLeaf): boolean => panes.placeOf(leaf) === 'root';
	offer('Workspace', workspace, {
		getLeavesOfType: (type: string) => leaves.all().filter(({ view }) => view?.getViewType() === type),
		detachLeavesOfType: (type: string) => {
			for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
		},
		iterateAllLeaves: (visit: (leaf: WorkspaceLeaf) => unknown) => leaves.all().forEach((leaf) => visit(leaf)),
		iterateRootLeaves: (visit: (leaf: WorkspaceLeaf) => unknown) => leaves.all().filter(inMainArea).forEach((leaf) => visit(leaf)),
		getLeafById: (id: string) => leaves.all().find((leaf) => leaf.id__ === id) ?? null,
		getActiveViewOfType: <T extends ViewOriginal>(type: Constructor<T>) => {
			const view = workspace.activeLeaf?.view;
			return view instanceof type ? view : null;
		},
		getActiveFile: () => fileOf(workspace.activeLeaf) ?? fileOf(workspace.getMostRecentLeaf()),
		get activeEditor(): MarkdownFileInfo | null {
			const view: unknown = workspace.activeLeaf?.view;
			return view instanceof MarkdownView ? view.asOriginalType7__() : null;
		},
	});
}

function installOpening(app: App, panes: Panes, leaves: Leaves): void {
	const { workspace } = app;
	const add = (pane: PaneType | false): WorkspaceLeaf => {
		const leaf = leaves.create('root');
		Object.assign(leaf, { openedAs: pane || 'tab' });
		return leaf;
	};
	const opened = (leaf: WorkspaceLeaf): WorkspaceLeaf => {
		panes.select(leaf);
		return leaf;
	};
	offer('Workspace', workspace, {
		getMostRecentLeaf: () => panes.selected('root') ?? null,
		getLeaf: (newLeaf?: PaneType | boolean) => {
			const present = newLeaf ? undefined : panes.selected('root');
			return present ?? opened(add(newLeaf === true ? 'tab' : (newLeaf ?? false)));
		},
		getUnpinnedLeaf: () => workspace.getLeaf(false),
		splitActiveLeaf: () => opened(add('split')),
		openPopoutLeaf: () => opened(add('window')),
		openLinkText: async (linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, state?: OpenViewState) => {
			const linkpath = linktext.split('#')[0] ?? '';
			const present = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
			const file = present ?? (await app.vault.create(linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`, ''));
			await workspace.getLeaf(newLeaf).openFile(file, state);
		},
	});
}

function installSides(app: App, panes: Panes, leaves: Leaves): void {
	const { workspace } = app;
	const splits = { left: workspace.leftSplit, right: workspace.rightSplit };
	for (const side of ['left', 'right'] as const) {
		const setCollapsed = (isCollapsed: boolean): void => {
			splits[side].collapsed = isCollapsed;
			panes.setCollapsed(side, isCollapsed);
			workspace.trigger('resize');
		};
		splits[side].collapsed = true;
		offer('WorkspaceSidedock', splits[side], {
			collapse: () => setCollapsed(true),
			expand: () => setCollapsed(false),
			toggle: () => setCollapsed(!splits[side].collapsed),
		});
	}
	const sideOf = (leaf: WorkspaceLeaf): Side | undefined => {
		const place = panes.placeOf(leaf);
		return place === 'root' ? undefined : place;
	};
	offer('Workspace', workspace, {
		getLeftLeaf: () => leaves.create('left'),
		getRightLeaf: () => leaves.create('right'),
		revealLeaf: async (leaf: WorkspaceLeaf) => {
			const side = sideOf(leaf);
			if (side) splits[side].expand();
			panes.select(leaf);
			await leaf.loadIfDeferred();
		},
		// What is not asked for in the options is not done: the app documents no defaults.
		ensureSideLeaf: async (type: string, side: Side, { active = false, reveal = false, state }: SideLeafOptions = {}) => {
			const present = workspace.getLeavesOfType(type).find((leaf) => sideOf(leaf) === side);
			const leaf = present ?? leaves.create(side);
			if (!present || state) await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
			if (reveal) await workspace.revealLeaf(leaf);
			if (active) workspace.setActiveLeaf(leaf);
			return leaf;
		},
	});
}

function fileOf(leaf: WorkspaceLeaf | null): TFile | null {
	const view: unknown = leaf?.view;
	if (typeof view !== 'object' || view === null || !('file' in view)) return null;
	return view.file as TFile | null;
}
