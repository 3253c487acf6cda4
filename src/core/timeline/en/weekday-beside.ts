import { addDays } from '../../date/calendar-date';
import { isOver, latestWeekday, nextWeekday } from '../nearest-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

/** "The Monday after Thanksgiving", "the Friday before Christmas". */
export const weekdayBesidePhrase: DayPhrase = {
	name: 'weekday beside a day',
	pattern: phrasePattern(`(?:the )?(${WEEKDAY}) (?:right )?(after|following|before)`),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (!named || named.upTo || named.past) return undefined;
		const weekday = weekdayNamed(match[1] ?? '');
		const day = match[2] === 'before' ? latestWeekday(addDays(named.first, -1), weekday) : nextWeekday(named.last, weekday);
		return isOver(day, reader) ? undefined : { first: day, last: day, sure: named.sure, to: named.to };
	},
};

export const weekdayBesideExamples: PhraseExamples = {
	reads: [
		['the Monday after Thanksgiving', '2026-11-20', '2026-11-30', '2026-11-30'],
		['by the Friday before Christmas', '2026-11-20', '2026-11-20', '2026-12-18'],
		['Wednesday after next week', '2026-11-20', '2026-12-02', '2026-12-02'],
	],
	ignores: ['the Fridays before that'],
};
