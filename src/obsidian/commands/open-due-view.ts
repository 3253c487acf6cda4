import type { App, Command } from 'obsidian';
import { DueView, VIEW_TYPE_DUE } from '../views/due-view/due-view';

/** Shows the due view: the one that is open, wherever it is, else a new one in the right sidebar; with `focus` the keys go to its list. */
export type OpenDueView = (options: { readonly focus: boolean }) => Promise<void>;

/** However often it is called, there is one view. */
export function createOpenDueView({ workspace }: Pick<App, 'workspace'>): OpenDueView {
	let opening: Promise<void> | null = null;

	async function open(focus: boolean): Promise<void> {
		const [present] = workspace.getLeavesOfType(VIEW_TYPE_DUE);
		const leaf = present ?? (await workspace.ensureSideLeaf(VIEW_TYPE_DUE, 'right', { active: true }));
		await workspace.revealLeaf(leaf);
		if (!focus) return;
		workspace.setActiveLeaf(leaf, { focus });
		// Obsidian focuses editors only; a list opened by the keyboard is to be walked by it.
		if (leaf.view instanceof DueView) leaf.view.focusList();
	}

	return async ({ focus }) => {
		opening ??= open(focus);
		try {
			await opening;
		} finally {
			opening = null;
		}
	};
}

/** Opens the due view from the palette. */
export function openDueViewCommand(open: OpenDueView): Command {
	return { id: 'open-follow-ups-due', name: 'Open follow-ups due', icon: 'calendar-clock', callback: () => void open({ focus: true }) };
}
