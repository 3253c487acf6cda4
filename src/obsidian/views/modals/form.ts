import { Modal, Setting, type App } from 'obsidian';
import { openModal } from './open-modals';

/** A small form: one screen, Enter confirms, Escape leaves without trace. */
export interface FormOptions {
	readonly title: string;
	/** What it is about, under the title: company and role. */
	readonly subject?: string;
	/** The verb on the button. */
	readonly confirm: string;
	/** Draws the fields and returns what reads them: the action to take, or null when a field has said what is wrong. */
	build(form: HTMLFormElement, close: () => void): () => (() => void) | null;
}

/** Opens the form with the focus in its first field. */
export function openForm(app: App, { title, subject, confirm, build }: FormOptions): void {
	const modal = new Modal(app);
	modal.setTitle(title);
	modal.modalEl.addClass('ifu-modal');
	if (subject !== undefined) modal.contentEl.createDiv({ cls: 'ifu-modal-subject', text: subject });
	const form = modal.contentEl.createEl('form', { cls: 'ifu-form', attr: { novalidate: '' } });
	const read = build(form, () => modal.close());
	new Setting(form)
		.setClass('ifu-form-buttons')
		.addButton((button) => {
			button.setButtonText('Cancel').buttonEl.type = 'button';
			button.buttonEl.addEventListener('click', () => modal.close());
		})
		.addButton((button) => {
			button.setButtonText(confirm).setCta().buttonEl.type = 'submit';
		});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const act = read();
		if (act) {
			modal.close();
			act();
		} else {
			form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
		}
	});
	openModal(modal);
	focusFirstField(form);
}

function focusFirstField(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLElement>('input, textarea, select');
	field?.focus();
	if (field?.instanceOf(HTMLInputElement)) field.select();
}
