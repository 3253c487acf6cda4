import type { OpenViewState, View as ViewOriginal, ViewCreator, ViewState } from 'obsidian';
import type { App, TFile } from 'obsidian-test-mocks/obsidian';
import { ItemView, View, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { offer } from './offer';
import type { Panes, Place } from './panes';

/** Views by type, as plugins register them. */
export type ViewRegistry = Map<string, ViewCreator>;

/** The part of the host that makes leaves and remembers them, oldest first. */
export interface Leaves {
	readonly all: () => readonly WorkspaceLeaf[];
	readonly create: (place: Place) => WorkspaceLeaf;
	/** Shows a placeholder in every leaf whose view type is gone, as when a plugin is switched off. */
	readonly forgetType: (type: string) => Promise<void>;
	/** Makes the views anew that a placeholder stands for, as when a plugin is switched on again. */
	readonly remakeType: (type: string) => Promise<void>;
	/** A leaf of the last session in the background: its view is only made when it comes to the front. */
	readonly restoreDeferred: (type: string, place: Place) => void;
}

interface Closable {
	onOpen(): Promise<void>;
	onClose(): Promise<void>;
}

/** Gives item views Obsidian's markup: a header, and the content below it. */
export function installItemViews(): void {
	offer('ItemView', ItemView.prototype, {
		constructor3__(this: ItemView): void {
			const header = createDiv('view-header');
			header.createDiv('view-header-title-container').createDiv('view-header-title');
			header.createDiv('view-actions');
			this.containerEl.className = 'workspace-leaf-content';
			this.containerEl.prepend(header);
			this.contentEl.className = 'view-content';
		},
		addAction(this: ItemView, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
			const button = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
			setIcon(button, icon);
			button.addEventListener('click', (event) => void callback(event));
			this.containerEl.find('.view-actions').prepend(button);
			return button;
		},
	});
}

/** Makes real leaves, with views from the registry, on the panes. */
export function installLeaves(app: App, panes: Panes, views: ViewRegistry): Leaves {
	const leaves: WorkspaceLeaf[] = [];
	const deferred = new Map<WorkspaceLeaf, ViewState>();

	const create = (place: Place): WorkspaceLeaf => {
		const leaf = WorkspaceLeaf.create2__(app);
		leaves.push(leaf);
		const activate = (): void => app.workspace.setActiveLeaf(leaf);
		const element = panes.addLeaf(leaf, place, () => {
			panes.select(leaf);
			void leaf.loadIfDeferred();
			activate();
		});
		element.addEventListener('pointerdown', activate, true);
		element.addEventListener('focusin', activate);
		offer('WorkspaceLeaf', leaf, {
			getRoot: () => rootOf(app, place),
			loadIfDeferred: async () => {
				const state = deferred.get(leaf);
				if (state) await show(leaf, element, state);
			},
			setViewState: (state: ViewState, eState?: unknown) => show(leaf, element, state, eState),
			getViewState: () => deferred.get(leaf) ?? { type: leaf.view?.getViewType() ?? 'empty', state: leaf.view?.getState() ?? {} },
			open: (view: ViewOriginal) => open(leaf, element, view),
			openFile: (file: TFile, state?: OpenViewState) =>
				show(leaf, element, { type: typeOfFile(file), state: { ...state?.state, file: file.path }, active: state?.active ?? true }, state?.eState),
			setEphemeralState: (state: unknown) => leaf.view?.setEphemeralState(state),
			getEphemeralState: () => leaf.view?.getEphemeralState() ?? {},
			detach: () => void detach(leaf),
		});
		leaf.view = new EmptyView(leaf).asOriginalType2__();
		panes.retitle(leaf);
		return leaf;
	};

	const open = async (leaf: WorkspaceLeaf, element: HTMLElement, view: ViewOriginal): Promise<ViewOriginal> => {
		await close(leaf);
		leaf.view = view;
		view.containerEl.dataset['type'] = view.getViewType();
		view.containerEl.querySelector('.view-header-title')?.replaceChildren(view.getDisplayText());
		element.append(view.containerEl);
		view.load();
		await (view as unknown as Closable).onOpen();
		return view;
	};

	const show = async (leaf: WorkspaceLeaf, element: HTMLElement, state: ViewState, eState?: unknown): Promise<void> => {
		const wasDeferred = deferred.has(leaf);
		setDeferred(leaf, undefined);
		if (wasDeferred || leaf.view?.getViewType() !== state.type) {
			const original = leaf.asOriginalType3__();
			await open(leaf, element, views.get(state.type)?.(original) ?? new MissingView(leaf, state.type).asOriginalType2__());
		}
		if (state.state) await leaf.view?.setState(state.state, { history: false });
		if (eState !== undefined) leaf.view?.setEphemeralState(eState);
		leaf.view?.containerEl.querySelector('.view-header-title')?.replaceChildren(leaf.getDisplayText());
		panes.retitle(leaf);
		if (state.active) {
			panes.select(leaf);
			app.workspace.setActiveLeaf(leaf);
		}
		if (!panes.selected(panes.placeOf(leaf))) panes.select(leaf);
		app.workspace.trigger('layout-change');
	};

	const setDeferred = (leaf: WorkspaceLeaf, state: ViewState | undefined): void => {
		if (state) deferred.set(leaf, state);
		else deferred.delete(leaf);
		offer('WorkspaceLeaf', leaf, { isDeferred: state !== undefined });
	};

	const detach = async (leaf: WorkspaceLeaf): Promise<void> => {
		const index = leaves.indexOf(leaf);
		if (index === -1) return;
		leaves.splice(index, 1);
		deferred.delete(leaf);
		const closing = close(leaf);
		panes.removeLeaf(leaf);
		if (app.workspace.activeLeaf === leaf) app.workspace.activeLeaf = null;
		app.workspace.trigger('layout-change');
		await closing;
	};

	return {
		all: () => leaves,
		create,
		forgetType: async (type) => {
			for (const leaf of leaves.filter(({ view }) => view?.getViewType() === type)) {
				await leaf.open(new MissingView(leaf, type).asOriginalType2__());
				panes.retitle(leaf);
			}
		},
		remakeType: async (type) => {
			for (const leaf of leaves.filter((one) => one.view instanceof MissingView && !deferred.has(one) && one.view.getViewType() === type)) {
				await leaf.setViewState({ type: 'empty' });
				await leaf.setViewState({ type });
			}
		},
		restoreDeferred: (type, place) => {
			const leaf = create(place);
			leaf.view = new MissingView(leaf, type).asOriginalType2__();
			setDeferred(leaf, { type });
			panes.retitle(leaf);
		},
	};
}

async function close({ view }: WorkspaceLeaf): Promise<void> {
	if (!view) return;
	const closing = (view as unknown as Closable).onClose();
	view.unload();
	view.containerEl.remove();
	await closing;
}

function typeOfFile({ extension }: TFile): string {
	return extension === 'md' ? 'markdown' : `file-${extension}`;
}

function rootOf({ workspace }: App, place: Place): unknown {
	if (place === 'root') return workspace.rootSplit;
	return place === 'left' ? workspace.leftSplit : workspace.rightSplit;
}

class EmptyView extends View {
	override getViewType(): string {
		return 'empty';
	}

	override getDisplayText(): string {
		return 'New tab';
	}
}

class MissingView extends View {
	readonly #type: string;

	constructor(leaf: WorkspaceLeaf, type: string) {
		super(leaf);
		this.#type = type;
		this.containerEl.className = 'workspace-leaf-content';
		this.containerEl.createDiv({ cls: 'view-content', text: 'Nothing here can show this view at present.' });
	}

	override getViewType(): string {
		return this.#type;
	}

	override getDisplayText(): string {
		return this.#type;
	}
}
