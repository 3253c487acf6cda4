import { Setting, type App } from 'obsidian';
import { readAddress } from '../../../core/note/text/email-address';
import { openForm } from './form';
import { addField } from './form-field';

interface AddressOptions {
	/** Whose address it is. */
	readonly name: string;
	/** The name of the note in which it can be kept. */
	readonly keepIn: string;
	/** The verb on the button: what the address is for. */
	readonly confirm: string;
	/** Null to go on without an address. */
	onConfirm(address: string | null, keep: boolean): void;
}

/** Asks for somebody's address, once: it can be kept for the next time. */
export function openAddressModal(app: App, { name, keepIn, confirm, onConfirm }: AddressOptions): void {
	openForm(app, {
		title: `${name}’s e-mail address`,
		confirm,
		build(form) {
			const field = addField(form, { name: 'E-mail address', placeholder: 'name@company.com' });
			field.inputEl.inputMode = 'email';
			field.preview('Leave it empty to add it in your mail app.');
			let keep = true;
			new Setting(form).setName(`Remember it in the note “${keepIn}”`).addToggle((toggle) => toggle.setValue(keep).onChange((value) => (keep = value)));
			return () => {
				const words = field.words();
				const address = words === '' ? null : readAddress(words);
				if (words === '' || address !== null) return () => onConfirm(address, keep);
				field.error(`“${words}” is no address I can read. Type it like “name@company.com”.`);
				return null;
			};
		},
	});
}
