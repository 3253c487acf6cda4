import type { CalendarDate } from '../date/calendar-date';
import { cueFor, cuesIn, type Cue } from './cues';
import type { DayWindow } from './day-window';
import type { Language } from './language';
import type { FoundWindow } from './phrase-reader';
import { matchAt } from './phrase-pattern';
import { plainText } from './plain-text';
import { breaksIn, stretchAround, type Breaks, type Stretch } from './sentence-breaks';

/** The window that is about the answer, and how clearly the words around it say so. */
export interface Answer {
	readonly window: FoundWindow & { readonly others: readonly DayWindow[] };
	readonly clarity: Clarity;
}

/** Somebody has looked at it before, words beside it tell of an answer, clearly or vaguely, or it stands alone. */
export const CLARITY = { settled: 4, told: 3, hinted: 2, alone: 1 } as const;
export type Clarity = (typeof CLARITY)[keyof typeof CLARITY];

/** The window that is about the answer, among those found in the words; undefined when none is (timelines.md, "What counts"). */
export function answerAmong(windows: readonly FoundWindow[], words: string, saidOn: CalendarDate, language: Language): Answer | undefined {
	if (windows.length === 0) return undefined;
	const text = plainText(words);
	const breaks = breaksIn(words, text, language);
	const surroundings = { text, language, saidOn, cues: cuesAround(windows, text, breaks, language), ...breaks };
	let best: { readonly window: FoundWindow; readonly clarity: Clarity } | undefined;
	for (const window of windows) {
		const clarity = clarityOf(window, surroundings);
		if (clarity === undefined) continue;
		if (!best || rankOf(clarity) > rankOf(best.clarity) || (rankOf(clarity) === rankOf(best.clarity) && endsLater(window, best.window))) best = { window, clarity };
	}
	if (!best) return undefined;
	const { window, clarity } = best;
	const sure = window.settled ?? (window.sure && standsAlone(window, windows, text, language));
	return { window: { ...window, sure, others: sure ? [] : otherWindows(window, windows).filter(({ latest }) => latest === null || latest >= saidOn) }, clarity };
}

/** What is said in the sentences that hold a window; the others tell nothing about it, and are not looked into. */
function cuesAround(windows: readonly FoundWindow[], text: string, { sentences }: Breaks, { matters }: Language): readonly Cue[] {
	if (isBare(windows, text)) return [];
	const cues = cuesIn(text, windows.map((window) => stretchAround(window, text, sentences)), matters);
	// The words of a date tell nothing about another one: "a week" is no word about hours.
	return cues.filter(({ start, end }) => !windows.some(({ from, to }) => start >= from && end <= to));
}

/** What else could be meant, each once: first what people differ about, then what else stands in the words. */
function otherWindows(chosen: FoundWindow, windows: readonly FoundWindow[]): DayWindow[] {
	const named = windows.filter((window) => window !== chosen && window.weak !== 'name');
	const others: DayWindow[] = [];
	for (const { earliest, latest } of [...(chosen.others ?? []), ...named]) {
		if ([chosen, ...others].every((known) => endOf(known) !== endOf({ earliest, latest }))) others.push({ earliest, latest });
	}
	return others;
}

/** What tells two windows apart when one waits for an answer: the last day, or that there is none. */
function endOf({ earliest, latest }: DayWindow): string {
	return latest === null ? `from ${earliest ?? 0}` : `${latest}`;
}

/** What a window is judged by. */
interface Surroundings extends Breaks {
	readonly text: string;
	readonly language: Language;
	readonly saidOn: CalendarDate;
	readonly cues: readonly Cue[];
}

// "About two weeks", "Dana: by the 20th": where no words tell what a date is about, it counts when little else is said.
const FEW_WORDS = { day: 2, quantity: 1 };

/** How clearly the words around a window are about an answer; undefined when they are about something else. */
function clarityOf(window: FoundWindow, surroundings: Surroundings): Clarity | undefined {
	if (window.settled) return CLARITY.settled;
	const { text, saidOn, sentences, clauses } = surroundings;
	const clause = stretchAround(window, text, clauses);
	const sentence = stretchAround(window, text, sentences);
	if (window.weak === 'name') return saysLittle(window, clause, 0, surroundings) ? CLARITY.alone : undefined;
	if (isOwnCondition(window, clause, sentence, surroundings)) return undefined;
	const cue = cueIn(window, clause, surroundings);
	if (cue) return cue.matter.isAnswer ? clarityBy(cue) : isOwnRequest(window, cue) ? CLARITY.told : undefined;
	if (window.isRequest) return CLARITY.told;
	// "…, but by Tuesday in any case" goes on with what was said before; a clause with words of its own is about something else.
	const goesOn = saysLittle(window, clause, 0, surroundings);
	const far = cueIn(window, sentence, surroundings);
	if (far) return goesOn && far.matter.isAnswer ? clarityBy(far) : undefined;
	// What has passed already promises nothing.
	if (window.latest !== null && window.latest < saidOn) return undefined;
	return saysLittle(window, sentence, FEW_WORDS[window.weak ?? 'day'], surroundings) ? CLARITY.alone : undefined;
}

/** Among the dates of one text, a vague word about an answer is as good as a clear one: the later promise binds. */
function rankOf(clarity: Clarity): number {
	return clarity === CLARITY.hinted ? CLARITY.told : clarity;
}

function clarityBy({ weight }: Cue): Clarity {
	return weight === 'vague' ? CLARITY.hinted : CLARITY.told;
}

function cueIn(window: FoundWindow, stretch: Stretch, { text, language, cues }: Surroundings): Cue | undefined {
	return cueFor(window, stretch, cues, {
		isJoined: (start, end) => saysNothing(text, start, end, language),
		looksOn: (place) => matchAt(language.looksOn, text, place) !== undefined,
	});
}

/** "Give us two weeks" says by itself that they will answer, whatever stands before it: "they asked me to give them two weeks". */
function isOwnRequest(window: FoundWindow, cue: Cue): boolean {
	return window.isRequest === true && cue.end <= window.from;
}

/** "If nothing comes by Monday, I will call": a condition for what the candidate means to do. */
function isOwnCondition(window: FoundWindow, clause: Stretch, sentence: Stretch, { text, language, cues }: Surroundings): boolean {
	if (!language.condition.test(text.slice(clause.start, window.from))) return false;
	return cues.some(({ matter, start, end }) => matter.isOwnPlan === true && start >= sentence.start && end <= sentence.end && (end <= window.from || start >= window.to));
}

/** Whether no more than that many words with a meaning of their own stand in the stretch besides the window. */
function saysLittle({ from, to }: FoundWindow, { start, end }: Stretch, most: number, { text, language }: Surroundings): boolean {
	return meaningfulWords(text, start, from, most, language) + meaningfulWords(text, to, end, most, language) <= most;
}

/** Whether a text is one date and no other word: nothing in it can tell what the date is about. */
function isBare(windows: readonly FoundWindow[], text: string): boolean {
	const [only, ...others] = windows;
	return only !== undefined && others.length === 0 && !LETTER.test(text.slice(0, only.from)) && !LETTER.test(text.slice(only.to));
}

const LETTER = /[a-z\d\u00df-\u024f]/;

function saysNothing(text: string, start: number, end: number, language: Language): boolean {
	return meaningfulWords(text, start, end, 0, language) === 0;
}

const WORD = /[a-z\u00c0-\u024f'][^\s,;:.!?()"/-]*|\d[^\s,;]*/g;

// So many small words in a row say something after all; the bound keeps long texts cheap.
const MOST_SMALL_WORDS = 30;

/** How many words with a meaning of their own stand there; stops counting at once when there are more than that. */
function meaningfulWords(text: string, start: number, end: number, most: number, { smallWord }: Language): number {
	let count = 0;
	let small = 0;
	WORD.lastIndex = start;
	for (let match = WORD.exec(text); match && match.index < end && count <= most; match = WORD.exec(text)) {
		if (!smallWord.test(match[0])) count++;
		else if (++small > MOST_SMALL_WORDS) return most + 1;
	}
	return count;
}

/** An open end is the least that can be said; of two ends the later one is safe. */
function endsLater(one: FoundWindow, other: FoundWindow): boolean {
	if (one.latest === null) return other.latest === null && (one.earliest ?? 0) > (other.earliest ?? 0);
	return other.latest === null || one.latest > other.latest;
}

/** Whether nothing else in the text could be the date that was meant. */
function standsAlone(chosen: FoundWindow, windows: readonly FoundWindow[], text: string, { dateLike }: Language): boolean {
	if (windows.some((window) => window !== chosen && window.latest !== chosen.latest)) return false;
	const rest = windows.map(({ to }, index) => text.slice(to, windows[index + 1]?.from)).join(' ');
	return !dateLike.test(`${text.slice(0, windows[0]?.from)} ${rest}`);
}
