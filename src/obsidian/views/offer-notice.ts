import { Notice } from 'obsidian';

const LONG_ENOUGH_MS = 15_000;

/** Says what was done, with a button for what people do next. */
export function showOffer(message: string, { label, run }: { readonly label: string; readonly run: () => void }): void {
	const notice = new Notice(message, LONG_ENOUGH_MS);
	notice.messageEl.appendText(' ');
	const button = notice.messageEl.createEl('button', { cls: 'ifu-undo', text: label, attr: { type: 'button' } });
	button.addEventListener('click', () => {
		notice.hide();
		run();
	});
}
