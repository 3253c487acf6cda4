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
			person.preview('Your notes name nobody yet.');
			return () => {
				const name = person.words();
				if (name !== '') return () => onConfirm(name);
				person.error('Type the name of the person you wrote to.');
				return null;
			};
		},
	});
}
