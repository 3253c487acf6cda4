import type { App } from 'obsidian';
import { addField, type FormField } from './form-field';
import { NameSuggest } from './name-suggest';

/** Adds a field for one person, with the names the application knows. */
export function addNameField(app: App, form: HTMLElement, options: { readonly name: string; readonly initial: string; readonly names: readonly string[] }): FormField {
	const field = addField(form, { name: options.name, initial: options.initial });
	if (field.inputEl.instanceOf(HTMLInputElement) && options.names.length > 0) new NameSuggest(app, field.inputEl, options.names);
	return field;
}
