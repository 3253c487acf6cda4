import { addDays, addMonths, type CalendarDate } from '../../../date/calendar-date';
import { dayAfter as dayAfterUnits, type TimeUnit } from '../../grammar/time-units';

/** Source of a pattern: a unit of time, also short and possessive ("two weeks' time"). */
export const UNIT =
	"(?:(?:business|buisness|bus\\.?|biz|working|work|wk|week)(?:-| )days?|workdays?|weekdays?|(?:calendar )?days?|we{1,3}ks?|wks?|fortnights?|months?|mos|hours?|hrs?|years?|yrs?)(?:'s?)?";

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

/** The day half a unit later: half a week is three days, as a week and a half is ten (timelines.md); half a day counts as one. */
export function afterHalf(from: CalendarDate, unit: string): CalendarDate {
	if (unit.startsWith('y')) return addMonths(from, 6);
	if (unit.startsWith('mo')) return addDays(from, 15);
	if (unit.startsWith('f')) return addDays(from, 7);
	return addDays(from, unit.startsWith('w') ? 3 : 1);
}

/** Whether the unit is hours. */
export function isHours(unit: string): boolean {
	return /^h/.test(unit);
}
