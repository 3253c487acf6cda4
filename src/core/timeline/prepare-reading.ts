import type { CalendarDate } from '../date/calendar-date';
import { translate, type Steps } from '../once/steps';
import { prepareCueProbes } from './cue-probes';
import type { Language } from './language';
import { preparePhraseStarts } from './phrase-starts';
import { readProse } from './read-prose';
import { readTimelineAnew } from './read-timeline';
import type { ReadingWays } from './timeline';

/**
 * Does once, step by step, what a first reading would do in one go, which takes longer than hundreds of readings after it: finding out
 * where each phrase and each word of a matter can begin, having the engine translate their patterns, and the parts of the library for
 * spelled dates. Whoever shares a thread with somebody who types goes through the steps in slices; a reading that comes in between
 * does for itself what is not done yet.
 */
export function* prepareReading(ways: ReadingWays): Steps {
	for (const language of ways.languages) {
		yield* preparePhraseStarts(language);
		for (const { pattern } of [...language.windows, ...language.dayWindows, ...language.days]) yield* translate(pattern);
		for (const pattern of patternsOf(language)) yield* translate(pattern);
		const probesFor = yield* prepareCueProbes(language.matters);
		for (const { pattern } of probesFor('')) yield* translate(pattern);
		yield* language.prepareSpelledDates();
	}
	for (const { rehearsal } of ways.languages) {
		for (const words of rehearsal) yield* rehearse(words, ways);
	}
}

/** What a language knows besides its phrases and matters. */
function patternsOf(language: Language): readonly Language['filler'][] {
	const { filler, condition, looksOn, smallWord, answerHeading, dayHint, answerHint, dateLike, clauseBreak, abbreviation, sentenceStart, title } = language;
	return [filler, condition, looksOn, smallWord, answerHeading, dayHint, answerHint, dateLike, clauseBreak, abbreviation, sentenceStart, title];
}

/**
 * Reads words as a property and as the body of a note, twice each, so that small patterns within phrases are translated as well; and
 * with a typographic quote, as an engine translates anew for texts with such characters.
 */
function* rehearse(words: string, ways: ReadingWays): Steps {
	const context = { ...ways, saidOn: ANY_DAY };
	for (const text of [words, words, `\u201c${words}`, `\u201c${words}`]) {
		readTimelineAnew(text, context);
		yield;
		readProse(text, context);
		yield;
	}
}

// Friday, 20 November 2026; nothing is kept of what is read.
const ANY_DAY = 20_777 as CalendarDate;
