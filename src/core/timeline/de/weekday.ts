import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfWeekday, type WhichWeekday } from '../grammar/weekdays';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { isShortWeekday } from './grammar/short-weekday';
import { spelt, unspelt } from './grammar/spelling';

const EVERY = /\b(?:jede[nmrs]?|immer|alle) {1,3}$/;

/** "Freitag", "diesen Freitag", "kommenden Freitag", "nächsten Freitag", "letzten Freitag". */
export const weekdayPhrase: DayPhrase = {
	name: 'weekday',
	pattern: phrasePattern(spelt(`(?:((?:diese|kommende|folgende|nächste|letzte|vergangene|vorige)[nmrs]?) )?(${WEEKDAY})`)),
	read(match, reader) {
		const [, which, name = ''] = match;
		const place = endOf(match) - name.length;
		const isShort = name.replace('.', '').length === 2;
		if (isShort && !which && !isShortWeekday(reader, place, endOf(match))) return undefined;
		if (EVERY.test(reader.text.slice(Math.max(0, match.index - 8), match.index))) return undefined;
		return daysOfWeekday(whichWeekday(which), weekdayNamed(name), reader);
	},
};

function whichWeekday(words: string | undefined): WhichWeekday {
	if (words === undefined) return 'nearest';
	if (words.startsWith('diese')) return 'this';
	if (unspelt(words).startsWith('naech')) return 'next';
	return /^(?:letzt|verg|vorig)/.test(words) ? 'last' : 'coming';
}

export const weekdayExamples: PhraseExamples = {
	reads: [
		['Freitag', '2026-11-23', '2026-11-27', '2026-11-27'],
		['am Freitag', '2026-11-27', '2026-12-04', '2026-12-04'],
		['bis Montag', '2026-11-23', '2026-11-23', '2026-11-30'],
		['diesen Freitag', '2026-11-27', '2026-11-27', '2026-11-27'],
		['am kommenden Donnerstag', '2026-11-27', '2026-12-03', '2026-12-03'],
		['nächsten Freitag', '2026-11-23', '2026-12-04', '2026-12-04'],
		['naechsten Dienstag', '2026-11-29', '2026-12-01', '2026-12-01'],
		['bis Fr.', '2026-11-23', '2026-11-23', '2026-11-27'],
		['Mo–Mi', '2026-11-20', '2026-11-23', '2026-11-25'],
		['Freitagabend', '2026-11-23', '2026-11-27', '2026-11-27'],
	],
	ignores: ['letzten Freitag', 'so ist das', 'Fr. Weber ist nett', 'jeden Freitag', 'freitags', 'frei', 'Früh'],
};
