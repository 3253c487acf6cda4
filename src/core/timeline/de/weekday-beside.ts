import { addDays } from '../../date/calendar-date';
import { isOver, latestWeekday, nextWeekday } from '../nearest-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { spelt } from './grammar/spelling';

/** "Der Montag nach Ostern", "am Freitag vor Weihnachten". */
export const weekdayBesidePhrase: DayPhrase = {
	name: 'weekday beside a day',
	pattern: phrasePattern(spelt(`(?:letzte[nrm]? )?(${WEEKDAY}) (?:gleich |direkt )?(nach|vor)`)),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (!named || named.upTo || named.past) return undefined;
		const weekday = weekdayNamed(match[1] ?? '');
		const day = match[2] === 'vor' ? latestWeekday(addDays(named.first, -1), weekday) : nextWeekday(named.last, weekday);
		return isOver(day, reader) ? undefined : { first: day, last: day, sure: named.sure, to: named.to };
	},
};

export const weekdayBesideExamples: PhraseExamples = {
	reads: [
		['am Dienstag nach Ostern', '2027-03-01', '2027-03-30', '2027-03-30'],
		['bis zum Freitag vor Weihnachten', '2026-11-20', '2026-11-20', '2026-12-18'],
		['Mittwoch nach nächster Woche', '2026-11-20', '2026-12-02', '2026-12-02'],
	],
	ignores: ['die Freitage davor'],
};
