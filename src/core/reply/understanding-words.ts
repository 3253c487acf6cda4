import type { CalendarDate } from '../date/calendar-date';
import { longDayWords } from '../date/date-words';
import { quoted } from '../settings/quoted';
import type { DayWindow } from '../timeline/day-window';
import type { Timeline } from '../timeline/timeline';
import { windowWords } from '../timeline/window-words';
import type { Understanding } from './understanding';

const LONGEST_QUOTE = 60;

/** What was understood, as a sentence: claimed where it is sure, and said with a "may" where it is not. `on` is the day they wrote. */
export function understandingWords({ kind, sure, timeline, deadline, invites }: Understanding, on: CalendarDate, locale?: string): string {
	if (kind === 'rejection') return sure ? 'A no.' : 'This may be a no.';
	if (kind === 'offer') {
		const offer = sure ? 'An offer' : 'This may be an offer';
		return deadline === undefined ? `${offer}.` : `${offer}; they want an answer by ${longDayWords(deadline, locale)}.`;
	}
	if (kind === 'next-round') return sure ? NEXT_ROUND : 'This may be about a next round. If it is, log the reply, then make its interview note.';
	if (kind === 'timeline' && timeline) return [sure ? answerWords(timeline, on, locale) : questionWords(timeline), ...(invites ? [NEXT_ROUND] : [])].join(' ');
	return `No date in these words, so the usual rhythm starts anew on ${longDayWords(on, locale)}.`;
}

const NEXT_ROUND = 'They seem to invite you to a next round. Log the reply, then make its interview note.';

function questionWords({ matched, others }: Timeline): string {
	const question = others.length === 0 ? 'Is this the day they mean?' : 'Which of these is meant?';
	return `People would differ about ${quoted(matched, LONGEST_QUOTE)}. ${question}`;
}

/** "They will answer by Fri 4 Dec 2026.": when that is, as a sentence. */
export function answerWords(window: DayWindow, on: CalendarDate, locale?: string): string {
	const { earliest, latest } = window;
	if (latest !== null && earliest === latest) return `They will answer on ${longDayWords(latest, locale)}.`;
	if (latest !== null && earliest !== null && earliest > on) return `They will answer between ${longDayWords(earliest, locale)} and ${longDayWords(latest, locale)}.`;
	return `They will answer ${windowWords(window, on, locale)}.`;
}
