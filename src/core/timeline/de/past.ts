import { addDays, addMonths, mondayOf, type CalendarDate } from '../../date/calendar-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { unitNamed, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

const LAST = '(?:letzte|vergangene|vorige)[nrsm]?';
const AGO = `(?:vor|seit|schon seit|seit über|seit gut|schon|bereits) (?:etwa |ca\\. |rund |gut |knapp |über |fast |mehr als )?(${COUNT}|anderthalb|[a-z]+einhalb)(?:~(?:,|-|bis|oder)~${COUNT})?~(${UNIT})(?: (?:an |her )?(?:am )?${WEEKDAY})?`;
const LAST_WEEK = `(?:(${WEEKDAY}) )?(?:(?:der|in der) )?${LAST} woche(?! (?:im|des|vom|in) )(?:,? (?:am )?(${WEEKDAY}))?`;
const PERIOD = `${LAST} (?:monats?|jahr(?:es)?|nacht|wochenendes?|mal|quartals?)|(?:(?:in|während|über) )?(?:den|die|der) ${LAST} (?:${COUNT}~)?(?:tagen?|wochen|monaten?|jahren?|stunden)|(?:anfang|mitte|ende) ${LAST} (?:woche|monats|jahres)`;
const SINCE = '(seit)';

/** "Vor zwei Tagen", "letzte Woche Dienstag", "in den letzten Wochen", "seit Montag": days behind the one on which it was said. */
export const pastPhrase: DayPhrase = {
	name: 'past',
	pattern: phrasePattern(spelt(`(?:(?:${WEEKDAY} )?${AGO}|${LAST_WEEK}|${PERIOD}|${SINCE})`)),
	read(match, reader) {
		const [, count, unit, before, behind, since] = match;
		if (since) {
			const named = reader.daysAt(endOf(match));
			return named && { ...named, past: true };
		}
		const weekday = before ?? behind;
		const lastMonday = addDays(mondayOf(reader.saidOn), -7);
		const day = count && unit ? dayBefore(reader.saidOn, countOf(count).value, unit) : addDays(lastMonday, weekday ? weekdayNamed(weekday) - 1 : 0);
		return { first: day, last: day, sure: true, past: true };
	},
};

function dayBefore(saidOn: CalendarDate, count: number, unit: string): CalendarDate {
	switch (unitNamed(unit)) {
		case 'month':
			return addMonths(saidOn, -count);
		case 'year':
			return addMonths(saidOn, -12 * count);
		case 'week':
			return addDays(saidOn, -7 * count);
		case 'hour':
			return saidOn;
		default:
			return addDays(saidOn, -count);
	}
}

export const pastExamples: PhraseExamples = {
	reads: [],
	ignores: ['vor zwei Tagen haben sie entschieden', 'Freitag vor einer Woche', 'letzte Woche Dienstag trafen sie sich', 'in den letzten zwei Wochen', 'letzten Monat', 'seit Montag'],
};
