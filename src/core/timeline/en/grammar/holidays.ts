import { addDays, calendarDateOf, weekdayOf, type CalendarDate } from '../../../date/calendar-date';

/** A holiday that people name instead of a date. */
export interface NamedHoliday {
	/** Source of a pattern. */
	readonly words: string;
	/** Its first day in that year; undefined outside the calendar. */
	firstIn(year: number): CalendarDate | undefined;
	/** How many days it goes on after the first. */
	readonly daysMore?: number;
}

/** The holidays, longer names before the shorter ones that begin them. */
export const NAMED_HOLIDAYS: readonly NamedHoliday[] = [
	{ words: 'christmas eve', firstIn: fixed(12, 24) },
	{ words: "new years?'?s? eve", firstIn: fixed(12, 31) },
	{ words: '(?:christmas|xmas|winter|holiday|year-end) (?:break|holidays|season|shutdown)|holidays', firstIn: fixed(12, 25), daysMore: 7 },
	{ words: '(?:christmas|xmas)(?: day)?', firstIn: fixed(12, 25) },
	{ words: "new year(?:'s|s|s')?(?: day)?", firstIn: fixed(1, 1) },
	{ words: 'thanksgiving(?: day)?', firstIn: weekdayFrom(4, 11, 22) },
	{ words: 'labou?r day', firstIn: weekdayFrom(1, 9, 1) },
	{ words: 'memorial day', firstIn: weekdayFrom(1, 5, 25) },
	{ words: 'independence day', firstIn: fixed(7, 4) },
	{ words: 'halloween', firstIn: fixed(10, 31) },
	{ words: 'easter(?: sunday)?', firstIn: easterSunday },
];

function fixed(month: number, day: number): NamedHoliday['firstIn'] {
	return (year) => calendarDateOf({ year, month, day });
}

/** The first such weekday (Monday 1 … Sunday 7) on or after that day. */
function weekdayFrom(weekday: number, month: number, day: number): NamedHoliday['firstIn'] {
	return (year) => {
		const start = calendarDateOf({ year, month, day });
		return start === undefined ? undefined : addDays(start, (weekday - weekdayOf(start) + 7) % 7);
	};
}

// The anonymous Gregorian algorithm (Nature, 20 April 1876).
function easterSunday(year: number): CalendarDate | undefined {
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const golden = year % 19;
	const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - drift + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const lunar = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const count = epact + toSunday - 7 * lunar + 114;
	return calendarDateOf({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}
