import { addDays, calendarDateOf, partsOf, weekdayOf, type CalendarDate, type Weekday } from '../date/calendar-date';
import type { Bearings } from './phrase';

/** The next such weekday, strictly after the day. */
export function nextWeekday(after: CalendarDate, weekday: Weekday): CalendarDate {
	return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/** The latest such weekday, on or before the day. */
export function latestWeekday(onOrBefore: CalendarDate, weekday: Weekday): CalendarDate {
	return addDays(onOrBefore, -((weekdayOf(onOrBefore) - weekday + 7) % 7));
}

/** The nearest such day and month (1–12), the day itself included; 29 February looks for a leap year. */
export function nearestDayAndMonth({ saidOn, direction }: Bearings, day: number, month: number): CalendarDate | undefined {
	const { year } = partsOf(saidOn);
	const step = direction === 'past' ? -1 : 1;
	// Eight years hold a leap year even around 2100.
	for (let years = 0; years <= 8; years++) {
		const date = calendarDateOf({ year: year + step * years, month, day });
		if (date !== undefined && step * (date - saidOn) >= 0) return date;
	}
	return undefined;
}

/** The nearest such day of a month, the day itself included; the 31st looks for a month that has one. */
export function nearestDayOfMonth({ saidOn, direction }: Bearings, day: number): CalendarDate | undefined {
	const { year, month } = partsOf(saidOn);
	const step = direction === 'past' ? -1 : 1;
	for (let months = 0; months <= 3; months++) {
		const count = 12 * year + month - 1 + step * months;
		const date = calendarDateOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day });
		if (date !== undefined && step * (date - saidOn) >= 0) return date;
	}
	return undefined;
}

/** Whether an answer is no longer to be expected on that day; what tells of the past may lie there. */
export function isOver(day: CalendarDate, { saidOn, direction }: Bearings): boolean {
	return direction !== 'past' && day < saidOn;
}
