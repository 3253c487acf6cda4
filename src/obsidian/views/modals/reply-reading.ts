import type { CalendarDate } from '../../../core/date/calendar-date';
import { answerWords, understandingWords } from '../../../core/reply/understanding-words';
import type { Understanding } from '../../../core/reply/understanding';
import { quoted } from '../../../core/settings/quoted';
import { daysToChoose } from '../../../core/timeline/days-to-choose';
import { settle } from '../../../core/timeline/settled';
import { addDayChoices } from './day-choices';
import type { DayContext } from './day-field';

const LONGEST_QUOTE = 220;

/** Below their words: the sentence that says it, and the days to choose from where people would differ. */
export interface ReplyReading {
	/** Shows what was understood of these words, written on that day, and returns it as a sentence; null shows nothing. */
	show(understanding: Understanding | null, words: string, on: CalendarDate | undefined): string;
	/** The words to log, with the day that was chosen in brackets behind the expression. */
	logWords(): string;
}

/** Adds the part at the end of the form; `onChoose` is called after a choice. */
export function addReplyReading(form: HTMLElement, context: DayContext, onChoose: () => void): ReplyReading {
	const { languages, locale } = context;
	const quoteEl = form.createEl('blockquote', { cls: 'ifu-reply-quote' });
	const choices = addDayChoices(form, context, onChoose);
	let present: Understanding | null = null;

	return {
		show(understanding, words, on) {
			present = understanding;
			const told = understanding?.told?.text ?? '';
			quoteEl.setText(told === '' ? '' : quoted(told, LONGEST_QUOTE));
			quoteEl.toggle(told !== '' && told !== words.trim());
			choices.show(understanding?.kind === 'timeline' ? daysToChoose(understanding.timeline) : [], understanding?.logWords ?? '', on);
			if (!understanding || on === undefined) return '';
			const chosen = choices.chosen();
			return chosen ? answerWords(chosen, on, locale) : understandingWords(understanding, on, locale);
		},
		logWords() {
			if (!present) return '';
			const { logWords, timeline } = present;
			const chosen = choices.chosen();
			return chosen && timeline ? settle(logWords, timeline, chosen, languages) : logWords;
		},
	};
}
