import { addDays, lastOfMonth, weekdayOf, type CalendarDate, type Weekday } from '../calendar-date';
import { dayOn } from './day-on';

/** The nth (1 = first) such weekday of the month 1–12. */
export function nthWeekday(nth: number, weekday: Weekday, year: number, month: number): CalendarDate {
	const first = dayOn(year, month, 1);
	const wait = (weekday - weekdayOf(first) + 7) % 7;
	return addDays(first, wait + (nth - 1) * 7);
}

/** The last such weekday of the month 1–12. */
export function lastWeekday(weekday: Weekday, year: number, month: number): CalendarDate {
	const last = lastOfMonth(dayOn(year, month, 1));
	return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
