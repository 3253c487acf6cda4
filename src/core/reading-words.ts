import { parseIsoDate } from './date/calendar-date';
import type { Stated } from './follow-up/situation/anchor';
import type { Choice, Question } from './note/question';
import { quoted } from './settings/quoted';
import { windowWords } from './timeline/window-words';

const LONGEST_QUOTE = 60;

/** "“next Friday” → Fri 4 Dec 2026": their words and the days they were read as; null for a date, which needs no reading. */
export function readingWords({ matched, saidOn, ...window }: Pick<Stated, 'matched' | 'saidOn' | 'earliest' | 'latest'>, locale?: string): string | null {
	if (parseIsoDate(matched.trim()) !== undefined) return null;
	return `${quoted(matched, LONGEST_QUOTE)} → ${windowWords(window, saidOn, locale)}`;
}

/** What a question asks, as a sentence or two. */
export function questionWords({ about, words, reading, saidOn }: Question, locale?: string): string {
	const days = windowWords(reading, saidOn, locale);
	if (about === 'unsure words') return `People would differ about ${quoted(words, LONGEST_QUOTE)}. It is read as ${days}.`;
	return `Found in the note: ${quoted(words, LONGEST_QUOTE)}. It is read as ${days} until you say otherwise.`;
}

/** What a button calls an answer: the days, or what it does. */
export function choiceWords({ answer }: Choice, { about, reading, saidOn }: Question, locale?: string): string {
	if (answer === 'no timeline') return 'It is no timeline';
	if (answer === 'other date') return 'Another date…';
	const days = windowWords(answer, saidOn, locale);
	return about === 'words in the body' && isSame(answer, reading) ? 'Confirm' : days.charAt(0).toUpperCase() + days.slice(1);
}

function isSame(one: Question['reading'], other: Question['reading']): boolean {
	return one.earliest === other.earliest && one.latest === other.latest;
}
