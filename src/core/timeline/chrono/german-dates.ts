import { Chrono, createConfiguration } from 'chrono-node/de';
import { once } from '../../once/once';
import type { Steps } from '../../once/steps';
import type { SpelledDate } from '../language';
import type { Bearings } from '../phrase';
import { withKeptPatterns } from './kept-patterns';
import { prepareChrono } from './prepare-chrono';
import { spelledDates } from './spelled-dates';

// Chrono is slow; most words without a date never reach it. What our own phrases leave to it is a day beside the name of a month.
const COULD_BE_DATE = /\d\.?\s?(?:j[aä]n|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

const SAMPLE = 'am Freitag, 3. Dez 2026, 14 Uhr bis 5. Dez 2026, 16 Uhr';

const chrono = once(() => new Chrono(withKeptPatterns(createConfiguration(true))));

/** German dates as chrono knows them. */
export function germanDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	if (!COULD_BE_DATE.test(words)) return [];
	return spelledDates(chrono(), words, bearings);
}

/** Does what the first of them would wait for. */
export function prepareGermanDates(): Steps {
	return prepareChrono(chrono, SAMPLE);
}
