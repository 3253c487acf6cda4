import { parseIsoDate, type CalendarDate } from '../../src/core/date/calendar-date';

/** The day written `YYYY-MM-DD`; throws when there is none, for a mistyped test. */
export function day(iso: string | undefined): CalendarDate {
	const date = parseIsoDate(iso ?? '');
	if (date === undefined) throw new Error(`no such day: ${iso ?? 'none given'}`);
	return date;
}

/** The first and the last day of the calendar. */
export const FIRST_DAY = day('1970-01-01');
export const LAST_DAY = day('2200-12-31');
