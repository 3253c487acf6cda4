import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { App, Plugin } from 'obsidian-test-mocks/obsidian';
import { Plugin as PluginClass } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

/** What plugins add to every editor. */
export interface EditorExtensions {
	/** All that is registered now, for a new state of an editor. */
	readonly present: () => Extension;
	/** Lets an open editor follow what is registered from now on; answers how that ends. */
	readonly keepUp: (cm: EditorView) => () => void;
}

/** Lets plugins register extensions, which apply to all open editors at once and go with the plugin. */
export function installEditorExtensions({ workspace }: App): EditorExtensions {
	const registered: Extension[] = [];
	const open = new Set<EditorView>();
	const place = new Compartment();
	const apply = (): void => {
		for (const cm of open) cm.dispatch({ effects: place.reconfigure([...registered]) });
	};
	offer('Workspace', workspace, { updateOptions: apply });
	offer('Plugin', PluginClass.prototype, {
		registerEditorExtension(this: Plugin, extension: Extension): void {
			registered.push(extension);
			apply();
			this.register(() => {
				registered.splice(registered.indexOf(extension), 1);
				apply();
			});
		},
	});
	return {
		present: () => place.of([...registered]),
		keepUp: (cm) => {
			open.add(cm);
			return () => open.delete(cm);
		},
	};
}
