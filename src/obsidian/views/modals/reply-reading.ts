import type { CalendarDate } from '../../../core/date/calendar-date';
import { answerWords, understandingWords } from '../../../core/reply/understanding-words';
import type { Understanding } from '../../../core/reply/understanding';
import { quoted } from '../../../core/settings/quoted';
import type { DayWindow } from '../../../core/timeline/day-window';
import { settle } from '../../../core/timeline/settled';
import { windowWords } from '../../../core/timeline/window-words';
import { setElementName } from '../element-name';
import type { DayContext } from './day-field';

const LONGEST_QUOTE = 220;

/** Below their words: the sentence that says it, and the days to choose from where people would differ. */
export interface ReplyReading {
	/** Shows what was understood of these words, written on that day, and returns it as a sentence; null shows nothing. */
	show(understanding: Understanding | null, words: string, on: CalendarDate | undefined): string;
	/** The words to log, with the day that was chosen in brackets behind the expression. */
	logWords(): string;
}

interface Chosen {
	/** The words that the choice is about; it ends with them. */
	readonly of: string;
	readonly window: DayWindow;
}

/** Adds the part at the end of the form; `onChoose` is called after a choice. */
export function addReplyReading(form: HTMLElement, { languages, locale }: DayContext, onChoose: () => void): ReplyReading {
	const quoteEl = form.createEl('blockquote', { cls: 'ifu-reply-quote' });
	const choicesEl = form.createDiv({ cls: 'ifu-presets ifu-reply-choices', attr: { role: 'group' } });
	let present: Understanding | null = null;
	let chosen: Chosen | null = null;

	function choose(window: DayWindow): void {
		if (!present) return;
		chosen = { of: present.logWords, window };
		onChoose();
	}

	function drawChoices(windows: readonly DayWindow[], texts: readonly string[]): void {
		const buttons = [...choicesEl.querySelectorAll('button')];
		// Drawn anew only when other days are offered, so that the focus stays on the button that was pressed.
		if (buttons.map(({ textContent }) => textContent).join('\n') !== texts.join('\n')) {
			choicesEl.empty();
			texts.forEach((text, at) => {
				const button = choicesEl.createEl('button', { cls: 'ifu-preset', text, attr: { type: 'button' } });
				button.addEventListener('click', () => {
					const window = present ? windowsOf(present)[at] : undefined;
					if (window) choose(window);
				});
			});
			if (texts.length > 0) setElementName(choicesEl, 'Days to choose from');
		}
		choicesEl.querySelectorAll('button').forEach((button, at) => (button.ariaPressed = String(isSame(windows[at], chosen?.window))));
	}

	return {
		show(understanding, words, on) {
			present = understanding;
			const told = understanding?.told?.text ?? '';
			quoteEl.setText(told === '' ? '' : quoted(told, LONGEST_QUOTE));
			quoteEl.toggle(told !== '' && told !== words.trim());
			const windows = understanding && on !== undefined ? windowsOf(understanding) : [];
			// The same words mean other days when they were written on another one.
			const stillOffered = chosen?.of === understanding?.logWords && windows.some((window) => isSame(window, chosen?.window));
			if (!stillOffered) chosen = null;
			drawChoices(windows, on === undefined ? [] : windows.map((window) => startingLarge(windowWords(window, on, locale))));
			choicesEl.toggle(windows.length > 0);
			if (!understanding || on === undefined) return '';
			return chosen ? answerWords(chosen.window, on, locale) : understandingWords(understanding, on, locale);
		},
		logWords() {
			if (!present) return '';
			const { logWords, timeline } = present;
			return chosen && timeline ? settle(logWords, timeline, chosen.window, languages) : logWords;
		},
	};
}

/** The days to choose from, the likeliest first; none where nobody would ask. */
function windowsOf({ kind, timeline }: Understanding): readonly DayWindow[] {
	return kind === 'timeline' && timeline && !timeline.sure ? [timeline, ...timeline.others] : [];
}

function startingLarge(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function isSame(one: DayWindow | undefined, other: DayWindow | undefined): boolean {
	return one !== undefined && one.earliest === other?.earliest && one.latest === other.latest;
}
