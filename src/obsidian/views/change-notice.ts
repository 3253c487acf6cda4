import { Notice } from 'obsidian';
import type { WriteOutcome } from '../vault/writing/write-outcome';

const LONG_ENOUGH_MS = 10_000;

/** Says what was done to a note, with a button that takes it back; or why nothing was. */
export function showChange(outcome: WriteOutcome, message: string): void {
	if (!outcome.done) {
		new Notice(outcome.problem, LONG_ENOUGH_MS);
		return;
	}
	const notice = new Notice(message, LONG_ENOUGH_MS);
	notice.messageEl.appendText(' ');
	const button = notice.messageEl.createEl('button', { cls: 'ifu-undo', text: 'Undo', attr: { type: 'button' } });
	button.addEventListener('click', () => {
		notice.hide();
		void outcome.undo().then((undone) => new Notice(undone.message));
	});
}
