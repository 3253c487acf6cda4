import { addDays, type CalendarDate } from '../../date/calendar-date';
import { nextWeekday } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { COUNT, countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

/** "Freitag in einer Woche", "heute in 14 Tagen", "morgen in zwei Wochen". */
export const weekdayPlusWeekPhrase: DayPhrase = {
	name: 'a week from a weekday',
	pattern: phrasePattern(spelt(`(?:(${WEEKDAY})|(heute|morgen)) (?:in|über) (?:(acht|8|vierzehn|14) tagen?|(${COUNT}) wochen?)`)),
	read([, name, near, days, weeks = ''], { saidOn }) {
		const start: CalendarDate = name ? nextWeekday(saidOn, weekdayNamed(name)) : addDays(saidOn, near === 'morgen' ? 1 : 0);
		// "In acht Tagen" is a week: the day itself is counted.
		const count = days ? (/^(?:acht|8)$/.test(days) ? 1 : 2) : countOf(weeks).value;
		const day = addDays(start, 7 * count);
		return { first: day, last: day, sure: true };
	},
};

export const weekdayPlusWeekExamples: PhraseExamples = {
	reads: [
		['Freitag in einer Woche', '2026-11-23', '2026-12-04', '2026-12-04'],
		['Dienstag in einer Woche', '2026-11-24', '2026-12-08', '2026-12-08'],
		['am Montag in 14 Tagen', '2026-11-20', '2026-12-07', '2026-12-07'],
		['heute in zwei Wochen', '2026-12-24', '2027-01-07', '2027-01-07'],
		['morgen in acht Tagen', '2026-11-20', '2026-11-28', '2026-11-28'],
	],
	ignores: ['Freitag vor einer Woche'],
};
