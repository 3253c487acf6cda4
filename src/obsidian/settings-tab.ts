import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { checkSetting } from '../core/settings/read-settings';
import { settingDefinitions } from './setting-definitions';
import { settingFrom, shownValue } from './setting-fields';
import type { SettingsFile } from './vault/settings-file';

/** The settings, as a table that Obsidian draws and searches. A value that makes no sense is refused with a sentence and never saved. */
export class FollowUpSettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly file: SettingsFile,
	) {
		super(app, plugin);
		this.icon = 'calendar-clock';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return settingDefinitions((key, shown) => this.complaint(key, shown), this.file.problems());
	}

	override getControlValue(key: string): unknown {
		return shownValue(key, this.file.current());
	}

	override async setControlValue(key: string, shown: unknown): Promise<void> {
		const refused = this.complaint(key, shown);
		if (refused !== undefined) {
			new Notice(refused);
			return;
		}
		const problems = this.file.problems().length;
		const { setting, value } = settingFrom(key, shown, this.file.current());
		await this.file.save(setting, value);
		if (this.file.problems().length !== problems) this.update();
	}

	private complaint(key: string, shown: unknown): string | undefined {
		const { setting, value } = settingFrom(key, shown, this.file.current());
		return checkSetting(setting, value, this.file.current());
	}
}
