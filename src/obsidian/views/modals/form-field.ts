import { Setting } from 'obsidian';

/** A labelled text field with room for a live preview under its name and for an error under itself. */
export interface FormField {
	readonly setting: Setting;
	readonly inputEl: HTMLInputElement | HTMLTextAreaElement;
	/** What has been typed, without the spaces around it. */
	words(): string;
	/** Read out to screen readers when it changes. */
	preview(text: string): void;
	/** Null takes the error away. */
	error(message: string | null): void;
}

interface FieldOptions {
	readonly name: string;
	readonly initial?: string;
	readonly placeholder?: string;
	/** Several lines; Enter still confirms, and Shift+Enter begins a new line. */
	readonly multiline?: boolean;
	readonly onInput?: () => void;
	/** When the focus goes on to another field or out of the form. */
	readonly onLeave?: () => void;
}

/** Adds a field at the end of the form. */
export function addField(form: HTMLElement, { name, initial = '', placeholder = '', multiline = false, onInput, onLeave }: FieldOptions): FormField {
	const setting = new Setting(form).setClass('ifu-field');
	const id = `ifu-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
	setting.nameEl.createEl('label', { text: name, attr: { for: id } });
	setting.descEl.id = `${id}-preview`;
	setting.descEl.ariaLive = 'polite';
	const attr = { id, 'aria-describedby': `${id}-preview ${id}-error`, autocomplete: 'off' };
	const inputEl = multiline
		? setting.controlEl.createEl('textarea', { placeholder, attr: { ...attr, rows: 3 } })
		: setting.controlEl.createEl('input', { type: 'text', placeholder, attr });
	inputEl.value = initial;
	if (multiline) confirmOnEnter(inputEl);
	const field: FormField = {
		setting,
		inputEl,
		words: () => inputEl.value.trim(),
		preview(text) {
			if (setting.descEl.textContent !== text) setting.descEl.setText(text);
		},
		error(message) {
			setting.setErrorMessage(message);
			inputEl.ariaInvalid = String(message !== null);
			if (!setting.errorEl) return;
			setting.errorEl.id = `${id}-error`;
			setting.errorEl.role = 'alert';
		},
	};
	inputEl.addEventListener('input', () => {
		field.error(null);
		onInput?.();
	});
	if (onLeave) onLeaving(inputEl, onLeave);
	return field;
}

function onLeaving(inputEl: HTMLElement, act: () => void): void {
	inputEl.addEventListener('blur', (event: FocusEvent) => {
		if (!goesToButton(event)) act();
	});
}

/** An error that appeared above a button would move it from under the pointer that is about to press it. */
function goesToButton({ relatedTarget }: FocusEvent): boolean {
	return relatedTarget !== null && 'tagName' in relatedTarget && relatedTarget.tagName === 'BUTTON';
}

/** Enter confirms the form, also where it would begin a line or open a list. */
export function confirmOnEnter(inputEl: HTMLElement): void {
	inputEl.addEventListener('keydown', (event: KeyboardEvent) => {
		// While a word is being composed, Enter chooses it.
		if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		inputEl.closest('form')?.requestSubmit();
	});
}
