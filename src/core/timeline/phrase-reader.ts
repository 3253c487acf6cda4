import type { CalendarDate } from '../date/calendar-date';
import { endOf, matchAt } from './phrase-pattern';
import { phraseStarts } from './phrase-starts';
import { beginsExpression, plainText } from './plain-text';
import type { Language, SpelledDate } from './language';
import type { Bearings, NamedDays, Phrase, PhraseReader, Placed, StatedWindow } from './phrase';
import { settledBehind } from './settled';

/** Days or a window found in the text, with the place of its words. */
export interface FoundWindow extends Placed<StatedWindow> {
	readonly from: number;
	/** Somebody has written the date that is meant behind it. */
	readonly settled?: true;
}

export interface FoundDays extends Placed<NamedDays> {
	readonly from: number;
}

/** Everything that was read in a text, in the order of its words; nothing overlaps. */
export interface Findings {
	readonly windows: readonly FoundWindow[];
	/** Days that stand alone, past ones included. */
	readonly days: readonly FoundDays[];
}

// "The day after the day after Thanksgiving" is deep enough; the bound keeps hostile words cheap.
const DEEPEST = 3;
const MOST_FILLERS = 3;

/** What phrases are read by besides the words. */
export interface PhraseContext extends Bearings {
	readonly dateOrder: PhraseReader['dateOrder'];
}

/** What stays the same while one text is read. */
interface Said {
	readonly text: string;
	readonly words: string;
	readonly context: PhraseContext;
	readonly language: Language;
	readonly spelled: ReadonlyMap<number, Placed<NamedDays>>;
}

/** Reads every window and every day in the words; `spelled` are dates that were found by other means. */
export function findPhrases(words: string, context: PhraseContext, language: Language, spelled: readonly SpelledDate[] = []): Findings {
	const text = plainText(words);
	const said: Said = { text, words, context, language, spelled: new Map(spelled.map(({ from, days }) => [from, days])) };
	const startsAt = phraseStarts(language);
	const hasBrackets = text.includes('(');
	const windows: FoundWindow[] = [];
	const days: FoundDays[] = [];
	let namedBefore: CalendarDate | undefined;
	let place = 0;
	while (place < text.length) {
		if (!beginsExpression(text, place) || !(startsAt(text, place).any || said.spelled.has(place))) {
			place++;
			continue;
		}
		const reader = remembering(readerFor(said, context.saidOn, namedBefore, 0), place);
		const led = firstReading(startsAt(text, place).windows, text, place, reader);
		const named = led ? undefined : reader.daysAt(place);
		const window = led ?? (named && firstReading(language.dayWindows, text, place, reader));
		const found = window ?? named;
		const settled = found && hasBrackets ? settledBehind(text, { from: place, to: found.to }, context.saidOn, language) : undefined;
		if (settled) windows.push({ ...settled, from: place, sure: true, settled: true });
		else if (window) windows.push({ ...window, from: place });
		else if (named) days.push({ ...named, from: place });
		namedBefore = window?.latest ?? window?.earliest ?? named?.last ?? namedBefore;
		place = settled?.to ?? found?.to ?? place + 1;
	}
	return { windows, days };
}

function readerFor(said: Said, saidOn: CalendarDate, namedBefore: CalendarDate | undefined, depth: number): PhraseReader {
	const { text, words, context } = said;
	const daysAt = (place: number, day: CalendarDate = saidOn): Placed<NamedDays> | undefined =>
		depth < DEEPEST ? namedDaysAt(said, place, readerFor(said, day, namedBefore, depth + 1)) : undefined;
	const { dateOrder, direction } = context;
	return { saidOn, dateOrder, ...(direction && { direction }), text, words, namedBefore, daysAt };
}

function namedDaysAt(said: Said, place: number, reader: PhraseReader): Placed<NamedDays> | undefined {
	const { text, language, spelled } = said;
	const startsAt = phraseStarts(language);
	let start = afterSpaces(text, place);
	for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
		const starts = startsAt(text, start);
		const days = spelled.get(start) ?? firstReading(starts.days, text, start, reader);
		if (days) return withTime(language, text, days);
		const filler = starts.fills ? matchAt(language.filler, text, start) : undefined;
		if (!filler) return undefined;
		start = endOf(filler);
	}
	return undefined;
}

/** The same answer for the place that every phrase is tried at, without reading it again for each of them. */
function remembering(reader: PhraseReader, place: number): PhraseReader {
	let known: { readonly days: Placed<NamedDays> | undefined } | undefined;
	const remembered: PhraseReader['daysAt'] = (at, day) => {
		if (at !== place || day !== undefined) return reader.daysAt(at, day);
		known ??= { days: reader.daysAt(place) };
		return known.days;
	};
	return { ...reader, daysAt: remembered };
}

function afterSpaces(text: string, place: number): number {
	let start = place;
	while (text.charAt(start) === ' ') start++;
	return start;
}

function hasPlace<T extends { readonly to?: number | undefined }>(reading: T): reading is T & { readonly to: number } {
	return reading.to !== undefined;
}

function firstReading<T extends { readonly to?: number | undefined }>(
	phrases: readonly Phrase<T>[],
	text: string,
	place: number,
	reader: PhraseReader,
): Placed<T> | undefined {
	for (const phrase of phrases) {
		const match = matchAt(phrase.pattern, text, place);
		const reading = match && phrase.read(match, reader);
		if (reading) return hasPlace(reading) ? reading : { ...reading, to: endOf(match) };
	}
	return undefined;
}

function withTime(language: Language, text: string, days: Placed<NamedDays>): Placed<NamedDays> {
	const time = language.timeAt(text, days.to);
	return time ? { ...days, ...time } : days;
}
