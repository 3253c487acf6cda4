import { Platform, type App } from 'obsidian';

/** On a phone a side bar lies over the note: once a note is opened from there, it makes way. Elsewhere it stays. */
export function uncoverNote({ workspace }: Pick<App, 'workspace'>): void {
	if (!Platform.isPhone) return;
	for (const side of [workspace.leftSplit, workspace.rightSplit]) if (!side.collapsed) side.collapse();
}
