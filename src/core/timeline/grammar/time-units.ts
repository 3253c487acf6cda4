import { businessDays } from '../../date/business-days';
import { addDays, addMonths, type CalendarDate } from '../../date/calendar-date';

/** What lengths of time are counted in. */
export type TimeUnit = 'hour' | 'day' | 'business day' | 'week' | 'fortnight' | 'month' | 'year';

const DAYS: Readonly<Record<TimeUnit, number>> = { hour: 1 / 24, day: 1, 'business day': 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** Monday to Friday: the words were said before anybody knew of the listener's holidays (timelines.md, "Calendar"). */
const WEEK = businessDays([6, 7], () => false);

// Nobody promises an answer for later than this; larger numbers are about something else.
const LONGEST_DAYS = 750;

/** The day that many units later; undefined when no answer is promised for so late. */
export function dayAfter(from: CalendarDate, count: number, unit: TimeUnit): CalendarDate | undefined {
	if (count * DAYS[unit] > LONGEST_DAYS) return undefined;
	if (unit === 'business day') return WEEK.add(from, count);
	if (unit === 'month') return addMonths(from, count);
	if (unit === 'year') return addMonths(from, 12 * count);
	return addDays(from, Math.ceil(count * DAYS[unit]));
}
