import type { CalendarDate } from '../../../core/date/calendar-date';
import { awayWords } from '../../../core/date/date-words';
import type { DayWindow } from '../../../core/timeline/day-window';
import { decisiveDay, isSameWindow } from '../../../core/timeline/days-to-choose';
import { windowWords } from '../../../core/timeline/window-words';
import { setElementName } from '../element-name';
import type { DayContext } from './day-field';

/** Buttons with days, for words that people would read in different ways. */
export interface DayChoices {
	/** Shows these days for words said on that day; none hides the buttons. What was chosen stays chosen while it is among them and the words, `of`, are the same. */
	show(windows: readonly DayWindow[], of: string, on: CalendarDate | undefined): void;
	/** What was chosen of the days that are shown. */
	chosen(): DayWindow | null;
}

/** Adds the buttons at the end of the form; `onChoose` is called after a choice. */
export function addDayChoices(form: HTMLElement, { today, locale }: Pick<DayContext, 'today' | 'locale'>, onChoose: () => void): DayChoices {
	const element = form.createDiv({ cls: 'ifu-presets ifu-day-choices', attr: { role: 'group' } });
	let offered: readonly DayWindow[] = [];
	let chosen: { readonly of: string; readonly window: DayWindow } | null = null;
	let words = '';
	let drawn = '';
	element.hide();

	function draw(on: CalendarDate | undefined): void {
		const content = JSON.stringify([offered, on]);
		// Drawn anew only when other days are offered, so that the focus stays on the button that was pressed.
		if (content === drawn) return;
		drawn = content;
		element.empty();
		element.toggle(offered.length > 0);
		if (on === undefined || offered.length === 0) return;
		offered.forEach((window) => addChoice(window, on));
		setElementName(element, 'Days to choose from');
	}

	function addChoice(window: DayWindow, on: CalendarDate): void {
		const button = element.createEl('button', { cls: 'ifu-preset', attr: { type: 'button' } });
		button.createSpan({ cls: 'ifu-preset-name', text: startingLarge(windowWords(window, on, locale)) });
		button.appendText(' ');
		const day = decisiveDay(window);
		if (day !== null) button.createSpan({ cls: 'ifu-preset-day', text: awayWords(day, today) });
		button.addEventListener('click', () => {
			chosen = { of: words, window };
			onChoose();
		});
	}

	return {
		show(windows, of, on) {
			offered = on === undefined ? [] : windows;
			words = of;
			// The same words mean other days when they were said on another one.
			const isStillOffered = chosen?.of === of && offered.some((window) => isSameWindow(window, chosen?.window));
			if (!isStillOffered) chosen = null;
			draw(on);
			element.querySelectorAll('button').forEach((button, at) => (button.ariaPressed = String(isSameWindow(offered[at], chosen?.window))));
		},
		chosen: () => chosen?.window ?? null,
	};
}

function startingLarge(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
