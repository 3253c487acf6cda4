import { businessDays } from '../../../date/business-days';
import { addDays, addMonths, type CalendarDate } from '../../../date/calendar-date';

/** Source of a pattern: a unit of time, also short and possessive ("two weeks' time"). */
export const UNIT =
	"(?:(?:business|bus\\.?|biz|working|work|wk|week)(?:-| )days?|workdays?|weekdays?|(?:calendar )?days?|weeks?|wks?|fortnights?|months?|mos|hours?|hrs?|years?|yrs?)(?:'s?)?";

/** Monday to Friday: the words were said before anybody knew of the listener's holidays (timelines.md, "Calendar"). */
const WEEK = businessDays([6, 7], () => false);

// Nobody promises an answer for later than this; larger numbers are about something else.
const LONGEST_DAYS = 750;

/** The day that many units later; undefined when no answer is promised for so late. */
export function dayAfter(from: CalendarDate, count: number, unit: string): CalendarDate | undefined {
	if (count * daysIn(unit) > LONGEST_DAYS) return undefined;
	if (isBusinessDays(unit)) return WEEK.add(from, count);
	if (/^mo/.test(unit)) return addMonths(from, count);
	if (/^y/.test(unit)) return addMonths(from, 12 * count);
	return addDays(from, Math.ceil(count * daysIn(unit)));
}

function isBusinessDays(unit: string): boolean {
	return /^(?:bus|biz|work|wk[ -]|week[ -]?day)/.test(unit);
}

/** Whether the unit is hours. */
export function isHours(unit: string): boolean {
	return /^h/.test(unit);
}

function daysIn(unit: string): number {
	if (isHours(unit)) return 1 / 24;
	if (/^f/.test(unit)) return 14;
	if (/^mo/.test(unit)) return 30;
	if (/^y/.test(unit)) return 365;
	return /^w(?:k|eeks?(?:'|$))/.test(unit) ? 7 : 1;
}
