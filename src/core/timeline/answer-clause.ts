import type { FoundWindow } from './phrase-reader';
import { plainText } from './plain-text';
import type { Language } from './timeline';

/** The window that is about the answer, among those found in the words; undefined when none is (timelines.md, "What counts"). */
export function answerAmong(windows: readonly FoundWindow[], words: string, language: Language): FoundWindow | undefined {
	if (windows.length === 0) return undefined;
	const text = plainText(words);
	const surroundings = { text, cues: cuesIn(text, language), ...breaksIn(words, text, language) };
	let best: { readonly window: FoundWindow; readonly rank: number } | undefined;
	for (const window of windows) {
		const rank = rankOf(window, surroundings);
		if (rank === undefined) continue;
		if (!best || rank > best.rank || (rank === best.rank && endsLater(window, best.window))) best = { window, rank };
	}
	if (!best) return undefined;
	return { ...best.window, sure: best.window.sure && standsAlone(best.window, windows, text, language) };
}

/** What a window is judged by. */
interface Surroundings extends Breaks {
	readonly text: string;
	readonly cues: readonly Cue[];
}

/** Where sentences and clauses end in the text. */
interface Breaks {
	readonly sentences: readonly number[];
	readonly clauses: readonly number[];
}

const SENTENCE_END = /[.!?;]{1,3}(?=["')\]]{0,3}(?:\s|$))|\n/g;
const LONGEST_ABBREVIATION = 12;

function breaksIn(words: string, text: string, { abbreviation, clauseBreak }: Language): Breaks {
	const endsSentence = ({ 0: mark, index }: RegExpExecArray): boolean => {
		if (mark !== '.') return true;
		const isAbbreviated = abbreviation.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index));
		return !isAbbreviated || /^\. +\p{Lu}/u.test(words.slice(index, index + 4));
	};
	const sentences = [...text.matchAll(SENTENCE_END)].filter(endsSentence).map(({ index }) => index);
	const clauses = [...text.matchAll(clauseBreak)].map(({ index }) => index);
	return { sentences, clauses: [...sentences, ...clauses].sort((a, b) => a - b) };
}

// How near to the window the words about an answer stand.
const IN_CLAUSE = 3;
const IN_SENTENCE = 2;
const ALONE = 1;

// "About two weeks", "Dana: by the 20th": without words about an answer, a timeline is when little else is said.
const FEW_LETTERS = { day: 40, quantity: 15 };

/** Words that tell what a text is about, and where they stand. */
interface Cue {
	readonly topic: 'answer' | 'other';
	readonly start: number;
	readonly end: number;
}

function cuesIn(text: string, { answer, otherMatter }: Language): readonly Cue[] {
	const find = (topic: Cue['topic'], pattern: RegExp): Cue[] =>
		[...text.matchAll(pattern)].map(({ 0: found, index }) => ({ topic, start: index, end: index + found.length }));
	return [...find('answer', answer), ...find('other', otherMatter)];
}

/** A part of the text: from the place, up to and without the other. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

function stretchAround({ from, to }: FoundWindow, text: string, breaks: readonly number[]): Stretch {
	const start = (breaks.filter((at) => at < from).at(-1) ?? -1) + 1;
	return { start, end: breaks.find((at) => at >= to) ?? text.length };
}

/** How well the words around a window fit an answer; undefined when they are about something else. */
function rankOf(window: FoundWindow, { text, cues, sentences, clauses }: Surroundings): number | undefined {
	const clause = stretchAround(window, text, clauses);
	if (window.weak === 'name') return saysLittle(outside(window, clause, text), 0) ? ALONE : undefined;
	const topic = topicOf(window, clause, cues);
	if (topic) return topic === 'answer' ? IN_CLAUSE : undefined;
	const sentence = stretchAround(window, text, sentences);
	const farTopic = topicOf(window, sentence, cues);
	if (farTopic) return farTopic === 'answer' ? IN_SENTENCE : undefined;
	return saysLittle(outside(window, sentence, text), FEW_LETTERS[window.weak ?? 'day']) ? ALONE : undefined;
}

/** Whether a text holds no more than that many letters and digits; stops counting at once. */
function saysLittle(text: string, most: number): boolean {
	let count = 0;
	for (let place = 0; place < text.length && count <= most; place++) {
		if (/[a-z0-9]/.test(text.charAt(place))) count++;
	}
	return count <= most;
}

function outside({ from, to }: FoundWindow, { start, end }: Stretch, text: string): string {
	return text.slice(start, from) + text.slice(to, end);
}

/** What a stretch is about: its last cue before the window decides, without one the first behind it. */
function topicOf({ from, to }: FoundWindow, { start, end }: Stretch, cues: readonly Cue[]): Cue['topic'] | undefined {
	let before: Cue | undefined;
	let behind: Cue | undefined;
	for (const cue of cues) {
		if (cue.start >= start && cue.end <= from && (!before || endsFurther(cue, before))) before = cue;
		if (cue.start >= to && cue.end <= end && (!behind || cue.start < behind.start)) behind = cue;
	}
	return (before ?? behind)?.topic;
}

/** Of two expressions that end together the longer one has more to say: "be called", "I will call". */
function endsFurther(one: Cue, other: Cue): boolean {
	return one.end > other.end || (one.end === other.end && one.start <= other.start);
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
	return `${text.slice(0, windows[0]?.from)} ${rest}`.search(dateLike) < 0;
}
