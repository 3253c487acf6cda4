import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { checkSetting } from '../core/settings/read-settings';
import { settingDefinitions } from './setting-definitions';
import { settingFrom, shownValue, type FieldValue } from './setting-fields';
import type { SettingsFile } from './vault/settings-file';

/** The settings, as a table that Obsidian draws and searches. A value that makes no sense is refused with a sentence and never saved. */
export class FollowUpSettingTab extends PluginSettingTab {
	private isSaving = false;

	constructor(
		app: App,
		plugin: Plugin,
		private readonly file: SettingsFile,
	) {
		super(app, plugin);
		this.icon = 'calendar-clock';
		file.onChange(() => {
			// What is typed here stands in its field already, and drawing it anew would take the cursor away.
			if (!this.isSaving) this.update();
		});
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
			// The control shows what was refused until it is drawn again.
			this.update();
			return;
		}
		const before = this.file.current();
		const problems = JSON.stringify(this.file.problems());
		await this.save(settingFrom(key, shown, before));
		const isUnsaved = this.file.current() === before;
		if (isUnsaved || JSON.stringify(this.file.problems()) !== problems) this.update();
	}

	private async save({ setting, value }: FieldValue): Promise<void> {
		this.isSaving = true;
		try {
			await this.file.save(setting, value);
		} finally {
			this.isSaving = false;
		}
	}

	private complaint(key: string, shown: unknown): string | undefined {
		const { setting, value } = settingFrom(key, shown, this.file.current());
		return checkSetting(setting, value, this.file.current());
	}
}
