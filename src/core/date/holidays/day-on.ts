import { calendarDateOf, type CalendarDate } from '../calendar-date';

/** The day with these parts, for rules that name days which exist in every year; throws for any other. */
export function dayOn(year: number, month: number, day: number): CalendarDate {
	const date = calendarDateOf({ year, month, day });
	if (date === undefined) throw new RangeError(`no such day: ${year}-${month}-${day}`);
	return date;
}
