import type { SettingControl, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { PluginSettingTab, Setting, SettingGroup } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

type Predicate = boolean | (() => boolean) | undefined;

interface Row {
	readonly setting: Setting;
	readonly visible: Predicate;
	readonly disabled: Predicate;
}

const rowsOf = new WeakMap<PluginSettingTab, Row[]>();

/** Lets a plugin's setting tab be drawn from its definitions, and its controls read and write `plugin.settings`. */
export function installSettingTabs(): void {
	offer('PluginSettingTab', PluginSettingTab.prototype, {
		getControlValue(this: PluginSettingTab, key: string): unknown {
			return settingsOf(this.plugin__)[key];
		},
		async setControlValue(this: PluginSettingTab, key: string, value: unknown): Promise<void> {
			settingsOf(this.plugin__)[key] = value;
			await this.plugin__.saveData(this.plugin__.settings);
		},
		update(this: PluginSettingTab): void {
			this.settingItems = this.getSettingDefinitions();
			if (this.containerEl.isConnected) drawTab(this);
		},
		refreshDomState(this: PluginSettingTab): void {
			for (const { setting, visible, disabled } of rowsOf.get(this) ?? []) {
				setting.settingEl.toggle(holds(visible, true));
				if (disabled !== undefined) setting.setDisabled(holds(disabled, false));
			}
		},
	});
}

/** Draws a tab from its definitions; one without definitions draws itself. */
export function drawTab(tab: PluginSettingTab, items: readonly SettingDefinitionItem[] = tab.settingItems): void {
	tab.containerEl.replaceChildren();
	rowsOf.set(tab, []);
	if (items.length === 0) tab.display();
	let loose: SettingGroup | undefined;
	for (const item of items) {
		if ('type' in item && item.type !== 'page') {
			loose = undefined;
			const group = new SettingGroup(tab.containerEl);
			if (item.heading) group.setHeading(item.heading);
			for (const row of item.items ?? []) drawRow(tab, group, row);
		} else {
			loose ??= new SettingGroup(tab.containerEl);
			drawRow(tab, loose, item);
		}
	}
	tab.refreshDomState();
}

function drawRow(tab: PluginSettingTab, group: SettingGroup, item: SettingGroupItem): void {
	group.addSetting((original) => {
		const setting = Setting.fromOriginalType__(original);
		setting.setName(item.name);
		if (item.desc) setting.setDesc(item.desc);
		if ('type' in item) {
			openPageOnClick(tab, setting, item);
		} else if (item.control) {
			drawControl(tab, setting, item.control);
		} else if (item.render) {
			item.render(original, group.asOriginalType__());
		} else if (item.action) {
			const { action } = item;
			setting.settingEl.addClass('mod-action', 'tappable');
			setting.settingEl.onclick = () => action(setting.settingEl, 0);
		}
		const disabled = 'type' in item ? undefined : (item.control?.disabled ?? ('disabled' in item ? item.disabled : undefined));
		rowsOf.get(tab)?.push({ setting, visible: item.visible, disabled });
	});
}

function openPageOnClick(tab: PluginSettingTab, setting: Setting, page: SettingDefinitionPage): void {
	setting.settingEl.addClass('mod-action', 'tappable');
	setting.settingEl.onclick = () => {
		drawTab(tab, page.items ?? []);
		const back = createDiv({ cls: 'clickable-icon setting-page-back', text: '‹ Back', attr: { role: 'button' } });
		back.onclick = () => drawTab(tab);
		tab.containerEl.prepend(back);
	};
}

function drawControl(tab: PluginSettingTab, setting: Setting, control: SettingControl): void {
	const value = tab.getControlValue(control.key) ?? control.defaultValue;
	const change = async (next: unknown): Promise<void> => {
		if (!(await accepts(setting, control, next))) return;
		// The mock's type says it answers nothing; a tab may answer a promise.
		const { setControlValue } = tab as unknown as { setControlValue(key: string, value: unknown): unknown };
		await setControlValue.call(tab, control.key, next);
		tab.refreshDomState();
	};
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(value)).onChange(change));
			break;
		case 'textarea':
			setting.addTextArea((area) => area.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(change));
			break;
		case 'number':
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(() => change(text.inputEl.valueAsNumber));
			});
			break;
		case 'slider':
			setting.addSlider((slider) => slider.setLimits(control.min, control.max, control.step).setValue(Number(value)).onChange(change));
			break;
		default:
			setting.addText((text) => {
				const placeholder = 'placeholder' in control ? control.placeholder : undefined;
				text.setPlaceholder(placeholder ?? '').setValue(asText(value)).onChange(change);
			});
	}
	void accepts(setting, control, value);
}

/** Says what is wrong with a value under its setting; a value that is wrong is not stored. */
async function accepts(setting: Setting, control: SettingControl, value: unknown): Promise<boolean> {
	// The control's type and its `validate` go together; the union cannot say so.
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const message = (await validate?.(value)) || null;
	setting.setErrorMessage(message);
	return message === null;
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
	plugin.settings ??= {};
	return plugin.settings as Record<string, unknown>;
}

function holds(predicate: Predicate, otherwise: boolean): boolean {
	return typeof predicate === 'function' ? predicate() : (predicate ?? otherwise);
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
