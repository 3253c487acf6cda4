import { isoDate, parseIsoDate, type CalendarDate } from '../../../src/core/date/calendar-date';
import { MONTH_FIRST } from '../../support/reading-ways';
import type { ReadingContext } from '../../../src/core/timeline/timeline';

/** The day of `YYYY-MM-DD`; a test that misspells one fails. */
export function dayOf(text: string): CalendarDate {
	const day = parseIsoDate(text);
	if (day === undefined) throw new Error(`No such day: ${text}`);
	return day;
}

/** Said on that day, month first. */
export function saidOn(text: string): ReadingContext {
	return { saidOn: dayOf(text), ...MONTH_FIRST };
}

/** A day as `YYYY-MM-DD`, so that a failing test can be read. */
export function iso(day: CalendarDate | null | undefined): string | null {
	return day === null || day === undefined ? null : isoDate(day);
}
