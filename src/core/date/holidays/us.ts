import { addDays, weekdayOf, type CalendarDate } from '../calendar-date';
import { dayOn } from './day-on';
import { lastWeekday, nthWeekday } from './nth-weekday';

/**
 * The holidays most employers in the United States keep. One that falls on a weekend counts twice: on its own day and
 * on the nearest weekday, where it is observed. The list holds every day off that lies in the year.
 */
export function usHolidays(year: number): CalendarDate[] {
	const thanksgiving = nthWeekday(4, 4, year, 11);
	const newYear = dayOn(year, 1, 1);
	const nextNewYear = addDays(dayOn(year, 12, 31), 1);
	return [
		...(isSaturday(newYear) ? [newYear] : withObserved(newYear)),
		nthWeekday(3, 1, year, 1), // Martin Luther King Day
		lastWeekday(1, year, 5), // Memorial Day
		...withObserved(dayOn(year, 6, 19)), // Juneteenth
		...withObserved(dayOn(year, 7, 4)), // Independence Day
		nthWeekday(1, 1, year, 9), // Labor Day
		thanksgiving,
		addDays(thanksgiving, 1),
		...withObserved(dayOn(year, 12, 25)), // Christmas
		// A New Year's Day on a Saturday is observed on the last day of the year before.
		...(isSaturday(nextNewYear) ? [addDays(nextNewYear, -1)] : []),
	];
}

function withObserved(holiday: CalendarDate): CalendarDate[] {
	if (isSaturday(holiday)) return [addDays(holiday, -1), holiday];
	if (weekdayOf(holiday) === 7) return [holiday, addDays(holiday, 1)];
	return [holiday];
}

function isSaturday(date: CalendarDate): boolean {
	return weekdayOf(date) === 6;
}
