import type { App } from 'obsidian';
import { openForm } from './form';
import { addNameField } from './name-field';

interface RecipientOptions {
	readonly subject: string;
	/** Names to offer. */
	readonly names: readonly string[];
	onConfirm(name: string): void;
}

/** Asks to whom a message went when the notes name nobody. */
export function openRecipientModal(app: App, { subject, names, onConfirm }: RecipientOptions): void {
	openForm(app, {
		title: 'Mark sent',
		subject,
		confirm: 'Mark sent',
		build(form) {
			const person = addNameField(app, form, { name: 'To', initial: '', names });
			person.field.preview('Your notes name nobody yet.');
			return () => {
				const name = person.require();
				if (name === '') person.field.error('Type the name of the person you wrote to.');
				return name === undefined || name === '' ? null : () => onConfirm(name);
			};
		},
	});
}
