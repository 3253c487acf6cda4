import { Chrono, configuration } from 'chrono-node/en';
import { once } from '../../once/once';
import type { Steps } from '../../once/steps';
import type { SpelledDate } from '../language';
import type { Bearings } from '../phrase';
import { prepareChrono } from './prepare-chrono';
import { withQuickTimeUnits } from './quick-time-units';
import { spelledDates } from './spelled-dates';

// Chrono is slow; most words without a date never reach it. What our own phrases leave to it has a month, or numbers side by side.
const COULD_BE_DATE = /\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\bmay\b|\d[/.-]\d/i;

// A month says which day is meant by a number, or chrono counts units of time: what prose says of a month alone is none of its business.
const TELLS_DAY = /\d|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th|minute|hour|day|week|month|quarter|year/i;

const SAMPLE = 'on Friday, 3 Dec 2026, 2pm to 5 Dec 2026, 4pm';

const chrono = once(() => new Chrono(withQuickTimeUnits(configuration.createConfiguration(true, false))));

/** English dates as chrono knows them, its time units read by our own parser. */
export function englishDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	if (!COULD_BE_DATE.test(words) || !TELLS_DAY.test(words)) return [];
	return spelledDates(chrono(), words, bearings);
}

/** Does what the first of them would wait for. */
export function prepareEnglishDates(): Steps {
	return prepareChrono(chrono, SAMPLE);
}
