import type { CalendarDate } from '../../../date/calendar-date';
import { dayAfter as dayAfterUnits, type TimeUnit } from '../../grammar/time-units';

/** Source of a pattern: a unit of time, also short and possessive ("two weeks' time"). */
export const UNIT =
	"(?:(?:business|bus\\.?|biz|working|work|wk|week)(?:-| )days?|workdays?|weekdays?|(?:calendar )?days?|weeks?|wks?|fortnights?|months?|mos|hours?|hrs?|years?|yrs?)(?:'s?)?";

/** How the words for a unit begin, the first that fits; all others are days. */
const UNITS: readonly (readonly [beginning: RegExp, unit: TimeUnit])[] = [
	[/^(?:bus|biz|work|wk[ -]|week[ -]?day)/, 'business day'],
	[/^h/, 'hour'],
	[/^f/, 'fortnight'],
	[/^mo/, 'month'],
	[/^y/, 'year'],
	[/^w/, 'week'],
];

/** The day that many units later; undefined when no answer is promised for so late. */
export function dayAfter(from: CalendarDate, count: number, unit: string): CalendarDate | undefined {
	return dayAfterUnits(from, count, UNITS.find(([beginning]) => beginning.test(unit))?.[1] ?? 'day');
}

/** Whether the unit is hours. */
export function isHours(unit: string): boolean {
	return /^h/.test(unit);
}
