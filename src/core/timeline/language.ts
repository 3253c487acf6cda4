import type { Pattern } from '../once/late-pattern';
import type { Steps } from '../once/steps';
import type { Matter } from './matter';
import type { Bearings, DayPhrase, NamedDays, Placed, WindowPhrase } from './phrase';

/** A language is data beside code: its phrases in the order in which they are tried, and the words that tell an answer from other matters. */
export interface Language {
	/** Its ISO 639-1 code. */
	readonly code: string;
	/** What it calls itself, for a list to choose from. */
	readonly name: string;
	readonly days: readonly DayPhrase[];
	/** Those that begin with words of their own ("by", "not before"). */
	readonly windows: readonly WindowPhrase[];
	/** Those that begin with the days themselves ("Thursday or Friday", "Monday at the latest"); tried where days are named. */
	readonly dayWindows: readonly WindowPhrase[];
	/** Words that may stand before named days and change nothing; sticky. */
	readonly filler: Pattern;
	/** A time or part of the day at that place ("2pm", "afternoon"), with its minutes after midnight where it has them. */
	timeAt(text: string, place: number): Placed<{ readonly minutes?: number }> | undefined;
	/** What the words around a date can be about. */
	readonly matters: readonly Matter[];
	/** How a condition begins, anywhere in a text. */
	readonly condition: Pattern;
	/** Words behind a date that lead on to what it is about ("two weeks before I start"); sticky. */
	readonly looksOn: Pattern;
	/** A whole word that says nothing by itself. */
	readonly smallWord: Pattern;
	/** Headings under which a date alone says when an answer comes. */
	readonly answerHeading: Pattern;
	/** Words one of which stands in everything that can be read as days; global. Prose without any is passed over unread. */
	readonly dayHint: Pattern;
	/** Parts of words one of which stands in every sentence that clearly speaks of an answer. */
	readonly answerHint: Pattern;
	/** Words that look like a date or a length of time, read or not. */
	readonly dateLike: Pattern;
	/** Where one clause ends and another begins within a sentence; global. */
	readonly clauseBreak: Pattern;
	/** What ends in a full stop within a sentence: abbreviations, and in some languages ordinals; matched at the end of the text before the stop. */
	readonly abbreviation: Pattern;
	/** How a new sentence begins behind such a full stop, matched at the start of the words behind it, as they were typed. */
	readonly sentenceStart: Pattern;
	/** How "not before" is said before a date. */
	readonly notBefore: string;
	/** Titles before a name, whose full stop never ends a sentence, matched at the end of the text before it. */
	readonly title: Pattern;
	/** Dates spelt in ways that our phrases do not know; asked only when they read nothing. */
	spelledDates(words: string, bearings: Bearings): readonly SpelledDate[];
	/** Does what the first spelled date would wait for. */
	prepareSpelledDates(): Steps;
	/** Words such as people write, which bring most of the grammar into use; read while the reading is prepared. */
	readonly rehearsal: readonly string[];
}

/** A date that a library found in the text. */
export interface SpelledDate {
	readonly from: number;
	readonly days: Placed<NamedDays>;
}
