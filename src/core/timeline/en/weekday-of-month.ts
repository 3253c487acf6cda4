import { addDays, type CalendarDate } from '../../date/calendar-date';
import { isOver, latestWeekday } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { Bearings, DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';
import { ordinalOf } from './grammar/number-words';

/** "The first Monday in December", "the second Friday of next month", "the last Thursday of January". */
export const weekdayOfMonthPhrase: DayPhrase = {
	name: 'weekday of a month',
	pattern: phrasePattern(`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) (${WEEKDAY}) (?:of|in) ${WHICH_MONTH}`),
	read([, which = '', name = '', month = '', year], reader) {
		const number = ordinalOf(which);
		// A weekday comes once in each seven days of the month; the last one in its last seven.
		const days = number > 0 ? ([7 * number - 6, 7 * number] as const) : ([31, 31] as const);
		const within = (bearings: Bearings): CalendarDate | undefined => {
			const week = daysOfMonthNamed(month, year, bearings, days);
			return week && latestWeekday(week.last, weekdayNamed(name));
		};
		const near = within(reader);
		const isNextTime = reader.direction === 'past' && near !== undefined && near > reader.saidOn && !month.endsWith('month');
		const day = isNextTime ? within({ ...reader, saidOn: addDays(reader.saidOn, -7) }) : near;
		return day === undefined || isOver(day, reader) ? undefined : { first: day, last: day, sure: true };
	},
};

export const weekdayOfMonthExamples: PhraseExamples = {
	reads: [
		['the first Monday in December', '2026-11-20', '2026-12-07', '2026-12-07'],
		['by the 2nd Friday of next month', '2026-12-20', '2026-12-20', '2027-01-08'],
		['the last Thursday of January', '2026-12-20', '2027-01-28', '2027-01-28'],
		['the first Tuesday of December', '2026-11-20', '2026-12-01', '2026-12-01'],
	],
	ignores: ['the second Friday of each sprint is free time for the whole team here'],
};
