import { calendarDateOf } from '../../date/calendar-date';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** `2026-11-27`, also before a time of the day (`2026-11-27T14:00`). */
export const isoDatePhrase: DayPhrase = {
	name: 'ISO date',
	pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![a-su-z\d]|[-/.]\d)/y,
	read(match) {
		const [, year, , month, day] = match;
		const date = calendarDateOf({ year: Number(year), month: Number(month), day: Number(day) });
		return date === undefined ? undefined : { first: date, last: date, sure: true, absolute: true };
	},
};

export const isoDateExamples: PhraseExamples = {
	reads: [
		['2026-11-27', '2026-11-20', '2026-11-27', '2026-11-27'],
		['decision on 2027/1/4', '2026-12-18', '2027-01-04', '2027-01-04'],
		['2028-02-29', '2028-02-01', '2028-02-29', '2028-02-29'],
	],
	ignores: ['2027-02-29', '2026-13-01', '1969-12-31', '2201-01-01', '12026-11-27', '2026-11-277'],
};
