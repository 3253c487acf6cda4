import { Component, type Workspace } from 'obsidian';

/** Does something in the main window and in every pop-out, also those that open later; `scope` unloads when its window closes. */
export function inEveryWindow(owner: Component, workspace: Pick<Workspace, 'on' | 'iterateAllLeaves'>, act: (win: Window, scope: Component) => void): void {
	const scopes = new Map<Window, Component>();

	function open(win: Window): void {
		if (scopes.has(win)) return;
		const scope = owner.addChild(new Component());
		scopes.set(win, scope);
		act(win, scope);
	}

	function close(win: Window): void {
		const scope = scopes.get(win);
		if (scope) owner.removeChild(scope);
		scopes.delete(win);
	}

	open(window);
	// Pop-outs of the last session, and those that were there before the plugin.
	workspace.iterateAllLeaves(({ view }) => open(view.containerEl.win));
	owner.registerEvent(workspace.on('window-open', (_, win) => open(win)));
	owner.registerEvent(workspace.on('window-close', (_, win) => close(win)));
}
