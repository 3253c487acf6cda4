import { Chrono, configuration } from 'chrono-node/en';
import type { SpelledDate } from '../language';
import type { Bearings } from '../phrase';
import { withQuickTimeUnits } from './quick-time-units';
import { spelledDates } from './spelled-dates';

// Chrono is slow; most words without a date never reach it. What our own phrases leave to it has a month, or numbers side by side.
const COULD_BE_DATE = /\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\bmay\b|\d[/.-]\d/i;

let chrono: Chrono | undefined;

/** English dates as chrono knows them, its time units read by our own parser. */
export function englishDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	if (!COULD_BE_DATE.test(words)) return [];
	chrono ??= new Chrono(withQuickTimeUnits(configuration.createConfiguration(true, false)));
	return spelledDates(chrono, words, bearings);
}
