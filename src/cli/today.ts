import { calendarDateOf, type CalendarDate } from '../core/date/calendar-date';
import { UsageError } from './terminal';

/** The calendar day that this machine's clock and time zone show. */
export function localToday(): CalendarDate {
	const now = new Date();
	const today = calendarDateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
	if (today === undefined) throw new UsageError('this machine’s clock shows no usable day; say which with --today');
	return today;
}
