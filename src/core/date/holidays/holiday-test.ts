import { calendarDateOf, parseIsoDate, partsOf, type CalendarDate } from '../calendar-date';
import { HOLIDAY_PRESETS, type HolidayPreset } from './index';

/** A holiday of the user's own: one day, or the same day of every year that has it. */
type OwnHoliday = CalendarDate | { readonly month: number; readonly day: number };

/**
 * A test for holidays: the preset's and the user's own (`YYYY-MM-DD`, or `MM-DD` for every year; `02-29` in leap years only).
 * Own dates that no calendar has are passed over. Each year is worked out once, when a day of it is first asked for.
 */
export function holidayTest(preset: HolidayPreset, ownDates: readonly string[]): (date: CalendarDate) => boolean {
	if (preset === 'none' && ownDates.length === 0) return () => false;
	const own = ownDates.flatMap((text) => parseOwnHoliday(text) ?? []);
	const years = new Map<number, ReadonlySet<CalendarDate>>();
	return (date) => {
		const { year } = partsOf(date);
		let holidays = years.get(year);
		if (!holidays) {
			holidays = holidaysIn(year, preset, own);
			years.set(year, holidays);
		}
		return holidays.has(date);
	};
}

/** `YYYY-MM-DD` or `MM-DD`; undefined for anything else and for days no calendar has. */
export function parseOwnHoliday(text: string): OwnHoliday | undefined {
	const yearly = /^(\d{2})-(\d{2})$/.exec(text);
	if (!yearly) return parseIsoDate(text);
	const holiday = { month: Number(yearly[1]), day: Number(yearly[2]) };
	return calendarDateOf({ year: LEAP_YEAR, ...holiday }) === undefined ? undefined : holiday;
}

const LEAP_YEAR = 2000;

function holidaysIn(year: number, preset: HolidayPreset, own: readonly OwnHoliday[]): ReadonlySet<CalendarDate> {
	const holidays = new Set<CalendarDate>();
	// A chain of steps may lead just past the last year of the calendar, where nothing is known.
	if (calendarDateOf({ year, month: 1, day: 1 }) === undefined) return holidays;
	for (const date of HOLIDAY_PRESETS[preset](year)) holidays.add(date);
	for (const holiday of own) {
		const date = typeof holiday === 'number' ? holiday : calendarDateOf({ year, ...holiday });
		if (date !== undefined) holidays.add(date);
	}
	return holidays;
}
