import { addDays, isoDate, parseIsoDate, weekdayOf, type CalendarDate } from '../calendar-date';
import { dayOn } from './day-on';
import { easterSunday } from './easter';
import { lastWeekday, nthWeekday } from './nth-weekday';

// Royal proclamations, which no rule foresees: bank holidays moved to another day, and single additional ones.
const MOVED: Readonly<Record<string, string>> = {
	'2002-05-27': '2002-06-04',
	'2012-05-28': '2012-06-04',
	'2020-05-04': '2020-05-08',
	'2022-05-30': '2022-06-02',
};
const ADDED = ['2002-06-03', '2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];

/**
 * The bank holidays of England. One that falls on a weekend counts twice: on its own day and on its substitute,
 * the next weekday that is no bank holiday itself. The list holds every day off that lies in the year.
 */
export function englandHolidays(year: number): CalendarDate[] {
	const easter = easterSunday(year);
	const byRule = [
		...withSubstitutes([dayOn(year, 1, 1)]),
		addDays(easter, -2), // Good Friday
		addDays(easter, 1), // Easter Monday
		nthWeekday(1, 1, year, 5), // Early May
		lastWeekday(1, year, 5), // Spring
		lastWeekday(1, year, 8), // Summer
		...withSubstitutes([dayOn(year, 12, 25), dayOn(year, 12, 26)]),
	];
	return [...byRule.map(asProclaimed), ...addedIn(year)];
}

function withSubstitutes(holidays: readonly CalendarDate[]): CalendarDate[] {
	const daysOff = [...holidays];
	for (const holiday of holidays) {
		if (!isWeekend(holiday)) continue;
		let substitute = addDays(holiday, 1);
		while (isWeekend(substitute) || daysOff.includes(substitute)) substitute = addDays(substitute, 1);
		daysOff.push(substitute);
	}
	return daysOff;
}

function asProclaimed(holiday: CalendarDate): CalendarDate {
	const moved = MOVED[isoDate(holiday)];
	return (moved === undefined ? undefined : parseIsoDate(moved)) ?? holiday;
}

function addedIn(year: number): CalendarDate[] {
	return ADDED.filter((day) => day.startsWith(`${year}-`)).flatMap((day) => parseIsoDate(day) ?? []);
}

function isWeekend(date: CalendarDate): boolean {
	return weekdayOf(date) >= 6;
}
