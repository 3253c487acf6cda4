import type { App } from 'obsidian';
import type { DayInWords } from '../../../core/timeline/read-day';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';

interface ReadDateOptions extends DayContext {
	/** The property and its note. */
	readonly subject: string;
	/** What stands in the note. */
	readonly words: string;
	onConfirm(day: DayInWords): void;
}

/** Shows the day that words in a note mean today, and asks before it is written down. */
export function openReadDateModal(app: App, { subject, words, onConfirm, ...context }: ReadDateOptions): void {
	openForm(app, {
		title: 'Set the date',
		subject,
		confirm: 'Set date',
		build(form) {
			const date = addDayField(form, context, { name: 'Date', initial: words, hint: 'The day these words mean.' });
			return () => {
				const day = date.require();
				return day ? () => onConfirm(day) : null;
			};
		},
	});
}
