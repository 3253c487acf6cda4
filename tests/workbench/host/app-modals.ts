import type { Command } from 'obsidian';
import type { App } from 'obsidian-test-mocks/obsidian';
import { Modal, SuggestModal } from 'obsidian-test-mocks/obsidian';
import type { PluginHost } from './plugin-host';
import { drawTab } from './setting-tab';

/** The command palette. */
export class CommandPalette extends SuggestModal<Command> {
	readonly #plugins: PluginHost;

	constructor(app: App, plugins: PluginHost) {
		super(app);
		this.#plugins = plugins;
		this.setPlaceholder('Select a command...');
	}

	override getSuggestions(query: string): Command[] {
		const words = query.toLowerCase();
		return this.#plugins.commands.listCommands().filter(({ name }) => name.toLowerCase().includes(words));
	}

	override renderSuggestion({ name }: Command, element: HTMLElement): void {
		element.setText(name);
	}

	override onChooseSuggestion({ id }: Command): void {
		this.#plugins.commands.executeCommandById(id);
	}
}

/** The app's settings, open at the tab of the one plugin. */
export class SettingsModal extends Modal {
	readonly #plugins: PluginHost;

	constructor(app: App, plugins: PluginHost) {
		super(app);
		this.#plugins = plugins;
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
	}

	override onOpen(): void {
		for (const tab of this.#plugins.settingTabs) {
			this.contentEl.append(tab.containerEl);
			tab.update();
			if (tab.settingItems.length === 0) drawTab(tab);
		}
	}

	override onClose(): void {
		for (const tab of this.#plugins.settingTabs) {
			tab.hide();
			tab.containerEl.remove();
		}
	}
}
