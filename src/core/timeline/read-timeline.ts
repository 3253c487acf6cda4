import { calendarDateOf, later, type CalendarDate } from '../date/calendar-date';
import { answerAmong } from './answer-clause';
import { english } from './en';
import { findPhrases, type FoundDays, type Findings, type FoundWindow } from './phrase-reader';
import type { Language, ReadingContext, Timeline } from './timeline';

/** Longer words are refused as they are (timelines.md, "In prose"). */
export const LONGEST_WORDS = 2000;

/** What the words say about when an answer will come; undefined when they say nothing that can be read. Never throws. */
export function readTimeline(words: string, context: ReadingContext, language: Language = english): Timeline | undefined {
	if (words.length > LONGEST_WORDS) return undefined;
	const chosen = answerAmong(windowsIn(findings(words, context, language), context), words, language);
	if (!chosen || !isOnCalendar(chosen.earliest) || !isOnCalendar(chosen.latest)) return undefined;
	const { from, to, earliest, latest, sure } = chosen;
	return { earliest, latest, sure, from, to, matched: words.slice(from, to) };
}

/** Our own phrases first; a library is asked only when they read nothing and the words could hold a date. */
export function findings(words: string, context: ReadingContext, language: Language): Findings {
	const own = findPhrases(words, context, language);
	if (own.windows.length > 0 || own.days.some(({ weak }) => weak !== 'name')) return own;
	const spelled = language.spelledDates(words, context);
	return spelled.length === 0 ? own : findPhrases(words, context, language, spelled);
}

function windowsIn({ windows, days }: Findings, { saidOn }: ReadingContext): readonly FoundWindow[] {
	const alone = days.filter((found) => !found.past).map((found) => standingAlone(found, saidOn));
	return [...windows, ...alone].sort((a, b) => a.from - b.from);
}

function standingAlone({ from, to, first, last, sure, upTo, weak, absolute }: FoundDays, saidOn: CalendarDate): FoundWindow {
	// A period that has begun ("this week") opens on the day it was said; one that has passed stays as it was named.
	const earliest = last < saidOn ? first : upTo ? saidOn : later(first, saidOn);
	return { from, to, earliest, latest: last, sure: sure && (last >= saidOn || absolute === true), ...(weak && { weak }) };
}

const FIRST_DAY = calendarDateOf({ year: 1970, month: 1, day: 1 }) ?? 0;
const LAST_DAY = calendarDateOf({ year: 2200, month: 12, day: 31 }) ?? 0;

/** Whether a day lies in the years that the calendar knows. */
export function isOnCalendar(date: CalendarDate | null): boolean {
	return date === null || (date >= FIRST_DAY && date <= LAST_DAY);
}
