import type { DueSnapshot } from '../../vault/due-list-source';

/** How far the first reading of the vault is: a line of words, with a bar when it takes longer than a second. */
export interface ProgressBar {
	/** Null once everything has been read. */
	show(progress: DueSnapshot['progress']): void;
}

/** A progress line at the end of `parent`, hidden until there is progress to show. */
export function progressBar(parent: HTMLElement): ProgressBar {
	const element = parent.createDiv({ cls: 'ifu-progress' });
	const words = element.createDiv({ cls: 'ifu-progress-words' });
	const bar = element.createEl('progress', { attr: { 'aria-label': 'Notes read' } });
	element.hide();
	return {
		show(progress) {
			element.toggle(progress !== null);
			if (!progress) return;
			const { read, total } = progress;
			if (total === 0) {
				words.setText('Looking for interview notes…');
				// Without a value the bar says that nobody knows how long it will take.
				bar.removeAttribute('value');
				return;
			}
			words.setText(`${read.toLocaleString()} of ${total.toLocaleString()} notes read`);
			bar.max = total;
			bar.value = read;
		},
	};
}
