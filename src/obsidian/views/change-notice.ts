import { Notice } from 'obsidian';
import type { Offer } from './offer-notice';
import type { WriteOutcome } from '../vault/writing/write-outcome';

const LONG_ENOUGH_MS = 10_000;

/** Says what was done to a note, with a button that takes it back, and one for what people do next when there is such a thing; or why nothing was. */
export function showChange(outcome: WriteOutcome, message: string, next?: Offer): void {
	if (!outcome.done) {
		new Notice(outcome.problem, LONG_ENOUGH_MS);
		return;
	}
	const notice = new Notice(message, LONG_ENOUGH_MS);
	notice.messageEl.appendText(' ');
	if (next) addButton(notice, next);
	addButton(notice, { label: 'Undo', run: () => void outcome.undo().then((undone) => new Notice(undone.message)) });
}

/** Adds a button behind the words, which ends the notice. */
function addButton(notice: Notice, { label, run }: Offer): void {
	const button = notice.messageEl.createEl('button', { cls: 'ifu-undo', text: label, attr: { type: 'button' } });
	button.addEventListener('click', () => {
		notice.hide();
		run();
	});
}
