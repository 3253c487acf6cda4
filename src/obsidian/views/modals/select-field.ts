import { Setting } from 'obsidian';
import { confirmOnEnter } from './form-field';

interface SelectOptions {
	readonly name: string;
	readonly options: readonly { readonly value: string; readonly text: string }[];
	readonly initial: string;
}

/** Adds a choice of one among several at the end of the form and returns what reads it. */
export function addSelectField(form: HTMLElement, { name, options, initial }: SelectOptions): () => string {
	const setting = new Setting(form).setClass('ifu-field');
	const id = `ifu-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
	setting.nameEl.createEl('label', { text: name, attr: { for: id } });
	const selectEl = setting.controlEl.createEl('select', { cls: 'dropdown', attr: { id } });
	for (const { value, text } of options) selectEl.createEl('option', { text, value });
	selectEl.value = initial;
	confirmOnEnter(selectEl);
	return () => selectEl.value;
}
