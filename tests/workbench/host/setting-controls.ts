import {
	AbstractTextComponent,
	ButtonComponent,
	DropdownComponent,
	ExtraButtonComponent,
	SearchComponent,
	Setting,
	SettingGroup,
	SliderComponent,
	TextAreaComponent,
	ToggleComponent,
} from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { offer } from './offer';

/** Gives settings and their controls Obsidian's markup, and makes them answer to clicks and keys. */
export function installControls(): void {
	installSetting();
	installButtons();
	installTextControls();
	installToggle();
	installChoices();
}

function installSetting(): void {
	offer('Setting', Setting.prototype, {
		constructor__(this: Setting): void {
			this.settingEl.className = 'setting-item';
			this.infoEl.className = 'setting-item-info';
			this.nameEl.className = 'setting-item-name';
			this.descEl.className = 'setting-item-description';
			this.controlEl.className = 'setting-item-control';
			this.settingEl.append(this.controlEl);
		},
		setDisabled(this: Setting, disabled: boolean): Setting {
			this.settingEl.toggleClass('is-disabled', disabled);
			for (const component of this.components) component.setDisabled(disabled);
			return this;
		},
		setErrorMessage(this: Setting, message: string | null): Setting {
			this.infoEl.querySelector('.setting-item-error')?.remove();
			this.settingEl.toggleClass('is-invalid', Boolean(message));
			if (message) this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
			return this;
		},
		setDesc(this: Setting, desc: DocumentFragment | string): Setting {
			this.descEl.replaceChildren(desc);
			return this;
		},
		setName(this: Setting, name: DocumentFragment | string): Setting {
			this.nameEl.replaceChildren(name);
			return this;
		},
	});
	offer('SettingGroup', SettingGroup.prototype, {
		constructor__(this: SettingGroup): void {
			this.groupEl__.className = 'setting-group';
			this.groupEl__.firstElementChild?.addClass('setting-items');
		},
		setHeading(this: SettingGroup, text: string): SettingGroup {
			const heading = this.groupEl__.querySelector('.setting-group-heading') ?? createDiv({ cls: 'setting-item setting-item-heading setting-group-heading' });
			heading.replaceChildren(createDiv({ cls: 'setting-item-name', text }));
			this.groupEl__.prepend(heading);
			return this;
		},
	});
}

function installButtons(): void {
	offer('ButtonComponent', ButtonComponent.prototype, {
		onClick(this: ButtonComponent, callback: (event: MouseEvent) => unknown): ButtonComponent {
			this.buttonEl.onclick = callback;
			return this;
		},
		setIcon(this: ButtonComponent, icon: string): ButtonComponent {
			setIcon(this.buttonEl, icon);
			return this;
		},
		setDisabled(this: ButtonComponent, disabled: boolean): ButtonComponent {
			this.disabled = disabled;
			this.buttonEl.disabled = disabled;
			return this;
		},
	});
	offer('ExtraButtonComponent', ExtraButtonComponent.prototype, {
		constructor2__(this: ExtraButtonComponent): void {
			this.extraSettingsEl.className = 'clickable-icon extra-setting-button';
		},
		onClick(this: ExtraButtonComponent, callback: () => unknown): ExtraButtonComponent {
			this.extraSettingsEl.onclick = () => (this.disabled ? undefined : callback());
			return this;
		},
		setIcon(this: ExtraButtonComponent, icon: string): ExtraButtonComponent {
			setIcon(this.extraSettingsEl, icon);
			return this;
		},
	});
}

type TextControl = AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>;

function installTextControls(): void {
	offer('AbstractTextComponent', AbstractTextComponent.prototype, {
		getValue(this: TextControl): string {
			return this.inputEl.value;
		},
		setValue(this: TextControl, value: string): TextControl {
			this.inputEl.value = value;
			return this;
		},
		onChange(this: TextControl, callback: (value: string) => unknown): TextControl {
			this.inputEl.oninput = () => callback(this.inputEl.value);
			return this;
		},
		onChanged(this: TextControl): void {
			this.inputEl.dispatchEvent(new Event('input'));
		},
		setDisabled(this: TextControl, disabled: boolean): TextControl {
			this.disabled = disabled;
			this.inputEl.disabled = disabled;
			return this;
		},
		constructor3__(this: TextControl, inputEl: HTMLInputElement | HTMLTextAreaElement): void {
			inputEl.spellcheck = false;
			if (inputEl instanceof HTMLInputElement && !inputEl.hasAttribute('type')) inputEl.type = 'text';
		},
	});
	offer('SearchComponent', SearchComponent.prototype, {
		constructor4__(this: SearchComponent): void {
			const container = createDiv({ cls: 'search-input-container' });
			this.inputEl.replaceWith(container);
			this.clearButtonEl.className = 'search-input-clear-button';
			container.append(this.inputEl, this.clearButtonEl);
			this.clearButtonEl.addEventListener('click', () => {
				this.setValue('');
				this.inputEl.dispatchEvent(new Event('input'));
			});
		},
	});
	offer('TextAreaComponent', TextAreaComponent.prototype, {
		constructor4__(this: TextAreaComponent): void {
			this.inputEl.rows = 3;
		},
	});
}

const toggled = new WeakMap<HTMLElement, (value: boolean) => unknown>();

function installToggle(): void {
	const checkbox = (toggle: ToggleComponent): HTMLInputElement => {
		const present = toggle.toggleEl.querySelector('input');
		return present ?? toggle.toggleEl.createEl('input', { type: 'checkbox' });
	};
	offer('ToggleComponent', ToggleComponent.prototype, {
		constructor3__(this: ToggleComponent): void {
			this.toggleEl.className = 'checkbox-container';
			const box = checkbox(this);
			this.toggleEl.addEventListener('click', (event) => {
				if (event.target !== box) box.click();
			});
			box.addEventListener('change', () => {
				this.toggleEl.toggleClass('is-enabled', box.checked);
				toggled.get(this.toggleEl)?.(box.checked);
			});
		},
		getValue(this: ToggleComponent): boolean {
			return checkbox(this).checked;
		},
		setValue(this: ToggleComponent, value: boolean): ToggleComponent {
			checkbox(this).checked = value;
			this.toggleEl.toggleClass('is-enabled', value);
			return this;
		},
		onChange(this: ToggleComponent, callback: (value: boolean) => unknown): ToggleComponent {
			toggled.set(this.toggleEl, callback);
			return this;
		},
		onClick(this: ToggleComponent): void {
			checkbox(this).click();
		},
		setDisabled(this: ToggleComponent, disabled: boolean): ToggleComponent {
			this.disabled = disabled;
			checkbox(this).disabled = disabled;
			return this;
		},
	});
}

function installChoices(): void {
	offer('DropdownComponent', DropdownComponent.prototype, {
		constructor3__(this: DropdownComponent): void {
			this.selectEl.addClass('dropdown');
		},
		setValue(this: DropdownComponent, value: string): DropdownComponent {
			this.selectEl.value = value;
			return this;
		},
		onChange(this: DropdownComponent, callback: (value: string) => unknown): DropdownComponent {
			this.selectEl.onchange = () => callback(this.selectEl.value);
			return this;
		},
		setDisabled(this: DropdownComponent, disabled: boolean): DropdownComponent {
			this.disabled = disabled;
			this.selectEl.disabled = disabled;
			return this;
		},
	});
	offer('SliderComponent', SliderComponent.prototype, {
		getValue(this: SliderComponent): number {
			return this.sliderEl.valueAsNumber;
		},
		setValue(this: SliderComponent, value: number): SliderComponent {
			this.sliderEl.valueAsNumber = value;
			return this;
		},
		onChange(this: SliderComponent, callback: (value: number) => unknown): SliderComponent {
			this.sliderEl.onchange = () => callback(this.sliderEl.valueAsNumber);
			return this;
		},
	});
}
