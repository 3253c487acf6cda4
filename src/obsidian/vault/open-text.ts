import { MarkdownView, type App } from 'obsidian';

/**
 * The text of a note as the person sees it now: that of an editor in which it is open, which the app saves some seconds
 * later, else that of its file. Null when there is no such note or it cannot be read. Line ends of an editor are plain.
 */
export async function presentText({ vault, workspace }: Pick<App, 'vault' | 'workspace'>, path: string): Promise<string | null> {
	const file = vault.getFileByPath(path);
	if (!file) return null;
	const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
	const open = views.find((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path);
	if (open) return open.editor.getValue();
	return await vault.read(file).catch(() => null);
}
