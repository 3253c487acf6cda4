declare const calendarDate: unique symbol;

/**
 * A day on the calendar, counted from 1970-01-01 (= 0). It has no clock and no time zone, so nothing
 * a computer believes about its place on Earth can move it. Compare with `<`, `===`; step with `addDays`.
 */
export type CalendarDate = number & { readonly [calendarDate]: true };

/** ISO weekday: Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day taken apart: the year, the month 1–12 and the day of the month 1–31. */
export interface DateParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;

/** The day with these parts; undefined when the calendar has no such day (31 June, 29 February 2027) or the year is outside 1970–2200. */
export function calendarDateOf({ year, month, day }: DateParts): CalendarDate | undefined {
	if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
	if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
	return daysFromCivil(year, month, day) as CalendarDate;
}

/** The year, month and day of the month of a day. */
export function partsOf(date: CalendarDate): DateParts {
	return civilFromDays(date);
}

/** `YYYY-MM-DD` → the day; undefined for anything else, for impossible days and for years outside 1970–2200. */
export function parseIsoDate(text: string): CalendarDate | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	return calendarDateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The day as `YYYY-MM-DD`. */
export function isoDate(date: CalendarDate): string {
	const { year, month, day } = civilFromDays(date);
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The day that many calendar days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return (date + days) as CalendarDate;
}

/** Calendar days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return to - from;
}

/** The same day of the month that many months later; the month's last day when it has no such day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
	const { year, month, day } = civilFromDays(date);
	const count = year * 12 + (month - 1) + months;
	const newYear = Math.floor(count / 12);
	const newMonth = (count % 12) + 1;
	return daysFromCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) as CalendarDate;
}

/** The ISO weekday of a day: Monday 1 … Sunday 7. */
export function weekdayOf(date: CalendarDate): Weekday {
	// 1970-01-01 was a Thursday (4).
	return (((((date + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(date: CalendarDate): CalendarDate {
	return addDays(date, 1 - weekdayOf(date));
}

/** The last day of the month that holds the day. */
export function lastOfMonth(date: CalendarDate): CalendarDate {
	const { year, month } = civilFromDays(date);
	return daysFromCivil(year, month, daysInMonth(year, month)) as CalendarDate;
}

/** The later of two days. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a < b ? a : b;
}

/** How many days the month 1–12 of that year has. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Both conversions count in eras of 400 years that begin on 1 March, so that the leap day ends a year:
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
function daysFromCivil(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): DateParts {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return { year, month, day };
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
