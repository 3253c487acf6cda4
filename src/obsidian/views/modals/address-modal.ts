import { Setting, type App } from 'obsidian';
import { readAddress } from '../../../core/note/text/email-address';
import { openForm } from './form';
import { addField } from './form-field';

interface AddressOptions {
	/** Whose address it is. */
	readonly name: string;
	/** The name of the note in which it can be kept. */
	readonly keepIn: string;
	/** Null to go on without an address. */
	onConfirm(address: string | null, keep: boolean): void;
}

/** Asks for somebody's address, once: it can be kept for the next time. */
export function openAddressModal(app: App, { name, keepIn, onConfirm }: AddressOptions): void {
	openForm(app, {
		title: 'Address',
		subject: name,
		confirm: 'Go on',
		build(form) {
			const field = addField(form, { name: 'E-mail address', placeholder: 'dana@acme.example' });
			field.inputEl.inputMode = 'email';
			field.preview('Leave it empty to fill it in in your mail app.');
			let keep = true;
			new Setting(form).setName(`Keep it in “${keepIn}”`).addToggle((toggle) => toggle.setValue(keep).onChange((value) => (keep = value)));
			return () => {
				const words = field.words();
				const address = words === '' ? null : readAddress(words);
				if (words === '' || address !== null) return () => onConfirm(address, keep);
				field.error(`“${words}” is no address I can read. Type it like “dana@acme.example”.`);
				return null;
			};
		},
	});
}
