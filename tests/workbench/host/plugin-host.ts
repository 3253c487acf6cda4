import type { Command, IconName, PluginManifest, PluginSettingTab as PluginSettingTabOriginal, ViewCreator } from 'obsidian';
import type { App, Plugin } from 'obsidian-test-mocks/obsidian';
import { Plugin as PluginClass, PluginSettingTab } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import type { Leaves, ViewRegistry } from './leaves';
import { offer } from './offer';
import type { Panes } from './panes';

/** The commands of all plugins, as the app keeps them: with full id and full name. */
export interface Commands {
	readonly commands: Record<string, Command>;
	readonly listCommands: () => Command[];
	/** Whether the command was there and could be run now. */
	readonly executeCommandById: (id: string) => boolean;
}

/** What plugins have registered with the host. */
export interface PluginHost {
	readonly commands: Commands;
	readonly settingTabs: readonly PluginSettingTab[];
}

/** Connects plugins to the window: commands, ribbon, status bar, views, settings; each goes when the plugin is unloaded. */
export function installPlugins(app: App, panes: Panes, leaves: Leaves, views: ViewRegistry): PluginHost {
	const commands = keepCommands(app);
	const settingTabs: PluginSettingTab[] = [];
	offer('App', app, { commands });
	offer('Plugin', PluginClass.prototype, {
		addCommand(this: Plugin, command: Command): Command {
			const full = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
			commands.commands[full.id] = full;
			this.register(() => delete commands.commands[full.id]);
			return full;
		},
		removeCommand(this: Plugin, id: string): void {
			delete commands.commands[`${this.manifest.id}:${id}`];
		},
		addRibbonIcon(this: Plugin, icon: IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
			const button = panes.ribbon.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title } });
			setIcon(button, icon);
			button.addEventListener('click', callback);
			this.register(() => button.remove());
			return button;
		},
		addStatusBarItem(this: Plugin): HTMLElement {
			const item = panes.statusBar.createDiv(`status-bar-item plugin-${this.manifest.id}`);
			this.register(() => item.remove());
			return item;
		},
		registerView(this: Plugin, type: string, creator: ViewCreator): void {
			if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
			views.set(type, creator);
			void leaves.remakeType(type);
			this.register(() => {
				views.delete(type);
				return leaves.forgetType(type);
			});
		},
		addSettingTab(this: Plugin, original: PluginSettingTabOriginal): void {
			const tab = PluginSettingTab.fromOriginalType2__(original);
			tab.containerEl.className = 'vertical-tab-content';
			tab.update();
			settingTabs.push(tab);
			this.register(() => settingTabs.splice(settingTabs.indexOf(tab), 1));
		},
	});
	installData(app);
	return { commands, settingTabs };
}

/** Loads a plugin and waits until it is done, which the mock's `load` does not. */
export async function loadPlugin(plugin: Plugin): Promise<void> {
	plugin.loaded__ = true;
	// A plugin may well answer a promise, whatever the base class says.
	const { onload } = plugin as unknown as { onload(): unknown };
	const loading = onload.call(plugin);
	for (const child of [...plugin.children__]) child.load();
	await loading;
}

/** Where a plugin's settings lie in the vault. */
function dataPath({ vault }: App, manifest: PluginManifest): string {
	return `${vault.configDir}/plugins/${manifest.id}/data.json`;
}

/** Settings are a file in the vault's configuration folder; a new plugin has none, and reads null. */
function installData(app: App): void {
	const { adapter } = app.vault;
	offer('Plugin', PluginClass.prototype, {
		async loadData(this: Plugin): Promise<unknown> {
			const path = dataPath(app, this.manifest);
			return (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
		},
		async saveData(this: Plugin, data: unknown): Promise<void> {
			await adapter.write(dataPath(app, this.manifest), JSON.stringify(data, null, '\t'));
		},
	});
}

function keepCommands({ workspace }: App): Commands {
	const commands: Record<string, Command> = {};
	/** What the command would do now, if anything: for the editor before all else, as declared. */
	const deedOf = (command: Command): (() => unknown) | undefined => {
		const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
		if (editorCallback || editorCheckCallback) {
			const info = workspace.activeEditor;
			const editor = info?.editor;
			if (!info || !editor) return undefined;
			if (editorCheckCallback) return editorCheckCallback(true, editor, info) === true ? () => editorCheckCallback(false, editor, info) : undefined;
			return () => editorCallback?.(editor, info) as unknown;
		}
		if (checkCallback) return checkCallback(true) === true ? () => checkCallback(false) : undefined;
		return callback;
	};
	return {
		commands,
		listCommands: () => Object.values(commands).filter((command) => deedOf(command)),
		executeCommandById: (id) => {
			const command = commands[id];
			const deed = command && deedOf(command);
			void deed?.();
			return deed !== undefined;
		},
	};
}
