import { addMonths, calendarDateOf, partsOf } from '../../date/calendar-date';
import { latePattern } from '../../once/late-pattern';
import { nearestDayOfMonth } from '../nearest-date';
import { endOf, oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { SENTENCE_START } from './grammar/answer-words';
import { MONTH, WEEKDAY } from './grammar/calendar-words';
import { ordinalOf, WRITTEN_ORDINAL } from './grammar/number-words';
import { spelt } from './grammar/spelling';

// "Am 2. Tag", "zum 3. Gespräch": an ordinal before these words counts something else.
const COUNTED = oneOf(
	...['runde', 'stufe', 'phase', 'gespräch', 'interview', 'termin', 'tag(?:e[ns]?|s)?(?![a-z])', 'woche', 'monat', 'jahr', 'quartal', 'kw', 'stock', 'etage', 'obergeschoss', 'mal', 'versuch', 'platz', 'wahl'],
	...['stelle', 'semester', 'bewerber', 'kandidat', 'person', 'hälfte', 'teil', 'punkt', 'schritt', 'feiertag', 'weihnacht', 'advent', 'arbeitstag', 'werktag', 'anlauf', 'call', 'kennenlern', 'vorstellung'],
);
const AFTER_LEAD = latePattern(() => new RegExp(
	spelt(`(?:^|[\\s("])(?:de[nmrs]|am|zum|vom|bis|ab|vor|nach|und|oder|spätestens|frühestens|erst|etwa|ca\\.|circa|gegen|um|${WEEKDAY},?|tag|woche)[ ]{1,3}$|[-/] {0,2}$`),
));
const WHOLE_TEXT = /^\s*\d{1,2}\.\s*$/;

/** "Der 20.", "bis zum 20.", "am Fünfzehnten", "am 5. des nächsten Monats"; never the beginning of "20. November". */
export const dayOfMonthPhrase: DayPhrase = {
	name: 'day of the month',
	pattern: phrasePattern(spelt(`(?:(\\d{1,2})\\.(?!~\\d|~${MONTH}(?![a-z])| ${COUNTED})|(${WRITTEN_ORDINAL})(?! ${COUNTED}| ${MONTH}))(?: (?:des|dieses) ((?:nächsten |kommenden |folgenden |laufenden )?)monats)?`)),
	read(match, reader) {
		const { 1: digits, 2: written = '', 3: which, index } = match;
		const { text, words } = reader;
		const isLed = AFTER_LEAD.test(text.slice(Math.max(0, index - 14), index)) || WHOLE_TEXT.test(text);
		// "Am ersten Tag" is spelt small, "am Ersten" with a capital.
		const isNamed = digits !== undefined || which !== undefined || words.charAt(index) !== text.charAt(index);
		if (!isLed || !isNamed || isPosition(words.slice(Math.max(0, index - 4), index), words.slice(endOf(match)))) return undefined;
		const { year, month } = partsOf(addMonths(reader.saidOn, 1));
		const day = ordinalOf(digits ?? written);
		const isNext = which !== undefined && which !== '' && !which.startsWith('lauf');
		const date = isNext ? calendarDateOf({ year, month, day }) : nearestDayOfMonth(reader, day);
		return date === undefined ? undefined : { first: date, last: date, sure: true, to: endOf(match) };
	},
};

/** "Der 2. Geschäftsführer": a noun that the ordinal belongs to. */
function isPosition(before: string, behind: string): boolean {
	return /\bder $/i.test(before) && /^ +\p{Lu}/u.test(behind) && !SENTENCE_START.test(behind);
}

export const dayOfMonthExamples: PhraseExamples = {
	reads: [
		['der 20.', '2026-11-09', '2026-11-20', '2026-11-20'],
		['bis zum 4.', '2026-11-09', '2026-11-09', '2026-12-04'],
		['am 31.', '2026-11-09', '2026-12-31', '2026-12-31'],
		['bis 15.', '2026-12-20', '2026-12-20', '2027-01-15'],
		['bis zum Fünfzehnten', '2026-12-01', '2026-12-01', '2026-12-15'],
		['am 2. des nächsten Monats', '2026-12-01', '2027-01-02', '2027-01-02'],
		['am 20. oder 21.', '2026-11-09', '2026-11-20', '2026-11-21'],
	],
	ignores: ['am 2. Tag', 'Ich war der dritte', 'der 99.', '2. Gespräch', 'zum ersten Mal', 'bis zum 31. Juni'],
};
