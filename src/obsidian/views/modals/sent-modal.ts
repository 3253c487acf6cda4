import type { App } from 'obsidian';
import type { CalendarDate } from '../../../core/date/calendar-date';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';
import { addNameField } from './name-field';

interface SentOptions extends DayContext {
	readonly subject: string;
	/** The name to begin with; empty when nobody is known. */
	readonly to: string;
	/** Names to offer. */
	readonly names: readonly string[];
	onConfirm(sent: { readonly on: CalendarDate; readonly name: string }): void;
}

/** Asks on which day a message went out, and to whom; today and the person of the message until told otherwise. */
export function openSentModal(app: App, { subject, to, names, onConfirm, ...context }: SentOptions): void {
	openForm(app, {
		title: 'I sent it',
		subject,
		confirm: 'Log it',
		build(form) {
			const date = addDayField(form, context, { name: 'Sent on', initial: 'today', hint: 'The day it went out.', lies: 'until-today' });
			const person = addNameField(app, form, { name: 'To', initial: to, names });
			return () => {
				const [day, name] = [date.require(), person.require()];
				if (name === '') person.field.error('Type the name of the person you wrote to.');
				return day && name ? () => onConfirm({ on: day.on, name }) : null;
			};
		},
	});
}
