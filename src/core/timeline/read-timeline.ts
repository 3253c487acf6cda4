import { calendarDateOf, later, type CalendarDate } from '../date/calendar-date';
import { answerAmong, type Answer } from './answer-clause';
import type { DaySpan } from './day-window';
import type { Language } from './language';
import { findPhrases, type FoundDays, type Findings, type FoundWindow, type PhraseContext } from './phrase-reader';
import { plainText } from './plain-text';
import { remembered } from './remembered';
import { settledAtEnd } from './settled';
import type { ReadingContext, Timeline } from './timeline';

/** Longer words are refused as they are (timelines.md, "In prose"). */
export const LONGEST_WORDS = 2000;

/** What the words say about when an answer will come; undefined when they say nothing that can be read. Never throws. */
export function readTimeline(words: string, context: ReadingContext): Timeline | undefined {
	if (words.length > LONGEST_WORDS) return undefined;
	return remembered(words, context, () => readTimelineAnew(words, context));
}

/** As `readTimeline`, whatever was read before. */
export function readTimelineAnew(words: string, context: ReadingContext): Timeline | undefined {
	const read = readAnswerIn(context.languages, words, context);
	return read ? timelineOf(read.answer, words, read.language) : settledAlone(words, context);
}

/** Words that nobody can read, with a date in brackets behind all of them: somebody has said what they mean. */
function settledAlone(words: string, { saidOn, languages }: ReadingContext): Timeline | undefined {
	for (const language of languages) {
		const window = settledAtEnd(plainText(words), saidOn, language);
		if (window) return { ...window, sure: true, others: [], from: 0, matched: words.slice(0, window.to), language: language.code };
	}
	return undefined;
}

/** An answer, and the language in which it was read. */
export interface ReadAnswer {
	readonly answer: Answer;
	readonly language: Language;
}

/**
 * The answer in the first of these languages, unless a later one reads more: many dates are spelt the same, so one language reads
 * parts of another ("by 20 November"). Where an earlier one reads more, the date is not the later one's to judge: of "am 20. November",
 * which may be about anything, English would see a November that stands alone.
 */
export function readAnswerIn(languages: readonly Language[], words: string, context: PhraseContext): ReadAnswer | undefined {
	let best: ReadAnswer | undefined;
	const known: FoundWindow[] = [];
	for (const language of languages) {
		const windows = windowsIn(findings(words, context, language), context);
		const answer = answerIn(windows, words, context, language);
		const isPart = answer !== undefined && known.some((window) => isMore(window, answer.window));
		if (answer && !isPart && (!best || saysMore(answer, best.answer))) best = { answer, language };
		known.push(...windows);
	}
	return best;
}

/** More of the words around the same date, or another date more clearly. */
function saysMore(one: Answer, other: Answer): boolean {
	return isSameDate(one.window, other.window) ? isMore(one.window, other.window) : one.clarity > other.clarity;
}

function isMore(one: FoundWindow, other: FoundWindow): boolean {
	return isSameDate(one, other) && one.to - one.from > other.to - other.from;
}

function isSameDate(one: FoundWindow, other: FoundWindow): boolean {
	return one.from < other.to && other.from < one.to;
}

/** The window about the answer among everything that is read in the words; undefined when there is none on the calendar. */
export function readAnswer(words: string, context: PhraseContext, language: Language): Answer | undefined {
	return answerIn(windowsIn(findings(words, context, language), context), words, context, language);
}

function answerIn(windows: readonly FoundWindow[], words: string, { saidOn }: PhraseContext, language: Language): Answer | undefined {
	const answer = answerAmong(windows, words, saidOn, language);
	return answer && isOnCalendar(answer.window.earliest) && isOnCalendar(answer.window.latest) ? answer : undefined;
}

/** An answer as a timeline of the words that it was read in. */
export function timelineOf({ window }: Answer, words: string, { code }: Language): Timeline {
	const { from, to, earliest, latest, sure, others } = window;
	return { earliest, latest, sure, others, from, to, matched: words.slice(from, to), language: code };
}

/** Our own phrases first; a library is asked only when they read nothing and the words could hold a date. */
export function findings(words: string, context: PhraseContext, language: Language): Findings {
	const own = findPhrases(words, context, language);
	if (own.windows.length > 0 || own.days.some(({ weak }) => weak !== 'name')) return own;
	const spelled = language.spelledDates(words, context);
	return spelled.length === 0 ? own : findPhrases(words, context, language, spelled);
}

function windowsIn({ windows, days }: Findings, { saidOn }: PhraseContext): readonly FoundWindow[] {
	const alone = days.filter((found) => !found.past).map((found) => standingAlone(found, saidOn));
	return windows.length === 0 ? alone : [...windows, ...alone].sort((a, b) => a.from - b.from);
}

function standingAlone(found: FoundDays, saidOn: CalendarDate): FoundWindow {
	const { from, to, last, sure, others, upTo, weak, absolute } = found;
	// A period that has begun ("this week") opens on the day it was said; one that has passed stays as it was named.
	const earliestOf = (span: DaySpan): CalendarDate => (span.last < saidOn ? span.first : upTo ? saidOn : later(span.first, saidOn));
	return {
		earliest: earliestOf(found),
		latest: last,
		from,
		to,
		sure: sure && (last >= saidOn || absolute === true),
		others: others?.map((span) => ({ earliest: earliestOf(span), latest: span.last })),
		weak,
	};
}

const FIRST_DAY = calendarDateOf({ year: 1970, month: 1, day: 1 }) ?? 0;
const LAST_DAY = calendarDateOf({ year: 2200, month: 12, day: 31 }) ?? 0;

/** Whether a day lies in the years that the calendar knows. */
export function isOnCalendar(date: CalendarDate | null): boolean {
	return date === null || (date >= FIRST_DAY && date <= LAST_DAY);
}
