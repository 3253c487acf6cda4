import type { App, Command } from 'obsidian';
import { VIEW_TYPE_DUE } from '../views/due-view/due-view';

/** Shows the due view: the one that is open, wherever it is, else a new one in the right sidebar. */
export type OpenDueView = () => Promise<void>;

/** However often it is called, there is one view. */
export function createOpenDueView({ workspace }: Pick<App, 'workspace'>): OpenDueView {
	let opening: Promise<void> | null = null;

	async function open(): Promise<void> {
		const [present] = workspace.getLeavesOfType(VIEW_TYPE_DUE);
		const leaf = present ?? (await workspace.ensureSideLeaf(VIEW_TYPE_DUE, 'right', { active: true }));
		await workspace.revealLeaf(leaf);
		workspace.setActiveLeaf(leaf, { focus: true });
	}

	return async () => {
		opening ??= open();
		try {
			await opening;
		} finally {
			opening = null;
		}
	};
}

/** Opens the due view from the palette. */
export function openDueViewCommand(open: OpenDueView): Command {
	return { id: 'open-follow-ups-due', name: 'Open follow-ups due', icon: 'calendar-clock', callback: () => void open() };
}
