import type { App } from 'obsidian';
import { addDays, mondayOf, type CalendarDate } from '../../../core/date/calendar-date';
import { dayWords } from '../../../core/date/date-words';
import { setElementName } from '../element-name';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';

interface SnoozeOptions extends DayContext {
	readonly subject: string;
	onConfirm(until: CalendarDate): void;
}

/** A day to choose with one click. */
interface Preset {
	readonly name: string;
	readonly until: CalendarDate;
}

/** Asks until when an application rests: a preset, or words with a live preview. */
export function openSnoozeModal(app: App, { subject, onConfirm, ...context }: SnoozeOptions): void {
	openForm(app, {
		title: 'Snooze',
		subject,
		confirm: 'Snooze',
		build(form, close) {
			const choose = (until: CalendarDate): void => {
				close();
				onConfirm(until);
			};
			drawPresets(form, context, choose);
			const until = addDayField(form, context, { name: 'Until', hint: 'Any other day, in your words.', lies: 'after-today' });
			return () => {
				const day = until.require();
				return day ? () => onConfirm(day.on) : null;
			};
		},
	});
}

function drawPresets(form: HTMLElement, { today, locale }: DayContext, choose: (until: CalendarDate) => void): void {
	const group = form.createDiv({ cls: 'ifu-presets', attr: { role: 'group' } });
	setElementName(group, 'Days to choose from');
	for (const { name, until } of presetsOn(today)) {
		const button = group.createEl('button', { cls: 'ifu-preset', attr: { type: 'button' } });
		button.createSpan({ cls: 'ifu-preset-name', text: name });
		button.appendText(' ');
		button.createSpan({ cls: 'ifu-preset-day', text: dayWords(until, today, locale) });
		button.addEventListener('click', () => choose(until));
	}
}

/** Days people snooze to, soonest first; of two names for one day the first. */
function presetsOn(today: CalendarDate): readonly Preset[] {
	const presets: Preset[] = [
		{ name: 'Tomorrow', until: addDays(today, 1) },
		{ name: 'Next Monday', until: addDays(mondayOf(today), 7) },
		{ name: 'In 3 days', until: addDays(today, 3) },
		{ name: 'In a week', until: addDays(today, 7) },
		{ name: 'In two weeks', until: addDays(today, 14) },
	];
	return presets.filter(({ until }, at) => presets.findIndex((other) => other.until === until) === at).sort((a, b) => a.until - b.until);
}
