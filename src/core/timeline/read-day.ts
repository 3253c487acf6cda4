import type { CalendarDate } from '../date/calendar-date';
import type { Language } from './language';
import type { FoundDays, FoundWindow, PhraseContext } from './phrase-reader';
import { plainText } from './plain-text';
import { findings, isOnCalendar, LONGEST_WORDS } from './read-timeline';
import type { ReadingContext } from './timeline';

/** One day in words, such as an interview's date or a snooze. */
export interface DayInWords {
	readonly on: CalendarDate;
	/** Minutes after local midnight; absent when the words name no time. */
	readonly minutes?: number;
	/** Day, month and year are all spelt out, so the words mean the same day whenever they are read. */
	readonly absolute: boolean;
	/** The words that name the day, as they stand in the text. */
	readonly matched: string;
}

/**
 * The day that the words name: of several days the first, of a window the last ("by next week"), of an open one the first
 * ("not before Monday"). Undefined when they name none. Never throws.
 */
export function readDay(words: string, context: ReadingContext): DayInWords | undefined {
	if (words.length > LONGEST_WORDS) return undefined;
	let best: DayInWords | undefined;
	for (const language of context.languages) {
		const day = readIn(language, words, context);
		// Two languages may know the day, but only one the words beside it ("3 November, 2pm").
		if (day && (!best || day.matched.length > best.matched.length)) best = day;
	}
	return best;
}

function readIn(language: Language, words: string, context: PhraseContext): DayInWords | undefined {
	const { windows, days } = findings(words, context, language);
	const day = days.find((found) => found.weak !== 'name' || isAllOf(found, words));
	const window = windows[0];
	const isDayFirst = day !== undefined && (!window || day.from < window.from);
	const found: FoundDays | FoundWindow | undefined = isDayFirst ? day : window;
	const on = isDayFirst ? day.first : (window?.latest ?? window?.earliest ?? null);
	if (!found || on === null || !isOnCalendar(on)) return undefined;
	const minutes = (isDayFirst ? day.minutes : undefined) ?? firstTimeIn(plainText(words), language);
	return { on, ...(minutes !== undefined && { minutes }), absolute: found.absolute ?? false, matched: words.slice(found.from, found.to) };
}

/** Whether the words hold no other letter or digit: "May" alone is a month, "they may" is not. */
function isAllOf({ from, to }: FoundDays, words: string): boolean {
	return !/[\p{L}\p{N}]/u.test(words.slice(0, from) + words.slice(to));
}

/** Minutes after midnight of the first time in the text. */
function firstTimeIn(text: string, language: Language): number | undefined {
	for (let place = 0; place < text.length; place++) {
		const minutes = language.timeAt(text, place)?.minutes;
		if (minutes !== undefined) return minutes;
	}
	return undefined;
}
