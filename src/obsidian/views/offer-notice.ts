import { Notice } from 'obsidian';

let present: Notice | null = null;

/** What people do next, as a button. */
export interface Offer {
	readonly label: string;
	readonly run: () => void;
}

/** Says what was done, and offers what comes next until it is done or another offer takes its place: somebody may be away in another app for a while. */
export function showOffer(message: string, { label, run }: Offer): void {
	hideOffer();
	const notice = new Notice(message, 0);
	notice.messageEl.appendText(' ');
	const button = notice.messageEl.createEl('button', { cls: 'ifu-undo', text: label, attr: { type: 'button' } });
	button.addEventListener('click', () => {
		hideOffer();
		run();
	});
	present = notice;
}

/** Takes the offer away: it has been taken up in another way, or the plugin is switched off. */
export function hideOffer(): void {
	present?.hide();
	present = null;
}
