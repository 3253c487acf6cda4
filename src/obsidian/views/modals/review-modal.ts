import { Modal, Setting, type App } from 'obsidian';
import { setElementName } from '../element-name';
import { openModal } from './open-modals';

/** One thing to look at in a message. */
export interface ThingToLookAt {
	/** The words it is about. */
	readonly words: string;
	readonly message: string;
	/** What settles it, when a change of the text alone can. */
	readonly fix?: { readonly label: string; readonly run: () => void };
	/** Goes to its place in the note. */
	readonly show: () => void;
	/** Leaves it alone from now on. */
	readonly ignore?: () => void;
}

interface ReviewOptions {
	/** The name of the message. */
	readonly subject: string;
	readonly things: readonly ThingToLookAt[];
	/** What was about to be done, and can be done all the same. */
	readonly goOn?: { readonly label: string; readonly run: () => void };
}

/** Lists what somebody should look at in a message. It warns and never holds anybody up. */
export function openReviewModal(app: App, { subject, things, goOn }: ReviewOptions): void {
	const modal = new Modal(app);
	modal.setTitle(countWords(things.length));
	modal.modalEl.addClass('ifu-modal');
	modal.contentEl.createDiv({ cls: 'ifu-modal-subject', text: subject });
	const list = modal.contentEl.createEl('ul', { cls: 'ifu-things' });
	setElementName(list, 'Things to look at', modal.contentEl);
	const doing = (run: () => void) => () => {
		modal.close();
		run();
	};
	for (const thing of things) drawThing(list, thing, doing);
	const buttons = new Setting(modal.contentEl).setClass('ifu-form-buttons');
	if (goOn) buttons.addButton((button) => button.setButtonText(goOn.label).onClick(doing(goOn.run)));
	buttons.addButton((button) => button.setButtonText(goOn ? 'Look first' : 'Close').setCta().onClick(doing(goOn ? (things[0]?.show ?? noop) : noop)));
	openModal(modal);
	modal.contentEl.querySelector<HTMLElement>('button')?.focus();
}

/** "2 things to look at". */
function countWords(count: number): string {
	return count === 1 ? 'One thing to look at' : `${count} things to look at`;
}

function drawThing(list: HTMLElement, { words, message, fix, show, ignore }: ThingToLookAt, doing: (run: () => void) => () => void): void {
	const item = list.createEl('li', { cls: 'ifu-thing' });
	item.createDiv({ cls: 'ifu-thing-words', text: words });
	item.createDiv({ cls: 'ifu-thing-message', text: message });
	const buttons = item.createDiv({ cls: 'ifu-row-actions' });
	const add = (label: string, run: () => void): void => {
		buttons.createEl('button', { text: label, attr: { type: 'button' } }).addEventListener('click', doing(run));
	};
	add('Show', show);
	if (fix) add(fix.label, fix.run);
	if (ignore) add('Ignore here', ignore);
}

function noop(): void {
	// Closing is all.
}
