import { addDays, calendarDateOf, partsOf, weekdayOf, type CalendarDate, type Weekday } from '../date/calendar-date';

/** The next such weekday, strictly after the day. */
export function nextWeekday(after: CalendarDate, weekday: Weekday): CalendarDate {
	return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/** The next such day and month (1–12), on or after the day; 29 February waits for a leap year. */
export function nextWithDayAndMonth(onOrAfter: CalendarDate, day: number, month: number): CalendarDate | undefined {
	const { year } = partsOf(onOrAfter);
	// Eight years hold a leap year even around 2100.
	for (let ahead = 0; ahead <= 8; ahead++) {
		const date = calendarDateOf({ year: year + ahead, month, day });
		if (date !== undefined && date >= onOrAfter) return date;
	}
	return undefined;
}

/** The next such day of a month, on or after the day; the 31st waits for a month that has one. */
export function nextWithDay(onOrAfter: CalendarDate, day: number): CalendarDate | undefined {
	const { year, month } = partsOf(onOrAfter);
	for (let ahead = 0; ahead <= 3; ahead++) {
		const count = month - 1 + ahead;
		const date = calendarDateOf({ year: year + Math.floor(count / 12), month: (count % 12) + 1, day });
		if (date !== undefined && date >= onOrAfter) return date;
	}
	return undefined;
}
