import { Chrono, configuration } from 'chrono-node/en';
import type { SpelledDate } from '../language';
import type { Bearings } from '../phrase';
import { withQuickTimeUnits } from './quick-time-units';
import { spelledDates } from './spelled-dates';

// Chrono's first question is slow; most words without a date never reach it.
const COULD_BE_DATE = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|uary|march|april|june|july|august|ember|october/i;

let chrono: Chrono | undefined;

/** English dates as chrono knows them, its time units read by our own parser. */
export function englishDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	if (!COULD_BE_DATE.test(words)) return [];
	chrono ??= new Chrono(withQuickTimeUnits(configuration.createConfiguration(true, false)));
	return spelledDates(chrono, words, bearings);
}
