import { Chrono, createConfiguration } from 'chrono-node/de';
import type { SpelledDate } from '../language';
import type { Bearings } from '../phrase';
import { spelledDates } from './spelled-dates';

// Chrono is slow; most words without a date never reach it. What our own phrases leave to it is a day beside the name of a month.
const COULD_BE_DATE = /\d\.?\s?(?:j[aä]n|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

let chrono: Chrono | undefined;

/** German dates as chrono knows them. */
export function germanDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	if (!COULD_BE_DATE.test(words)) return [];
	chrono ??= new Chrono(createConfiguration(true));
	return spelledDates(chrono, words, bearings);
}
