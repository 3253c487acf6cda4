import type { App } from 'obsidian';
import { foldName } from '../../../core/interview/names';
import { readPerson } from '../../../core/note/text/person-text';
import { addField, type FormField } from './form-field';
import { NameSuggest } from './name-suggest';

/** A field for the name of one person. */
export interface NameField {
	readonly field: FormField;
	/** The name alone, empty when nobody is named; undefined when one person cannot be made out, and the field says so. */
	require(): string | undefined;
}

interface NameFieldOptions {
	readonly name: string;
	readonly initial: string;
	/** Names that are known; they are offered, and taken as they are. */
	readonly names: readonly string[];
}

/** Adds a field for one person, with the names the application knows. */
export function addNameField(app: App, form: HTMLElement, { name, initial, names }: NameFieldOptions): NameField {
	const field = addField(form, { name, initial });
	if (field.inputEl.instanceOf(HTMLInputElement) && names.length > 0) new NameSuggest(app, field.inputEl, () => names);
	return {
		field,
		require() {
			const words = field.words();
			const known = words === '' ? '' : [initial, ...names].find((each) => foldName(each) === foldName(words));
			const read = known ?? readPerson(words)?.name;
			field.error(read === undefined ? `“${words}” is no name I can read. Type one person, for example “Dana Reyes”.` : null);
			return read;
		},
	};
}
