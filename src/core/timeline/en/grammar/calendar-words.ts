import type { Weekday } from '../../../date/calendar-date';

/** How the names of the weekdays begin, Monday first. */
const WEEKDAY_BEGINNINGS = [/^m/, /^t[ue]/, /^w/, /^th/, /^f/, /^s[at]/, /^s[un]/];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// The full stop of an abbreviation; behind a whole name it ends the sentence.
const DOT = '\\.(?=\\s|$)';
const MONTH_DOT = '\\.(?=[\\s,]|$)';

/** Source of a pattern: the name of a weekday, long or short, also as it is often mistyped. */
export const WEEKDAY = `(?:${[
	`mon(?:day|dya|dy|${DOT})?|moday|mnoday`,
	`tue(?:s(?:day|ay|dy|dya|${DOT})?|day|dsay|${DOT})?|teusday|tusday|tuseday`,
	`wed(?:s|nesday|nesdy|nseday|esday|nsday|ensday|nesay|${DOT})?|wendesday|wensday|wenesday|wendsday`,
	`thu(?:r(?:s(?:day|ay|dy|dya|${DOT})?|day|dsay|${DOT})?|${DOT})?|thrusday|thrursday`,
	`fri(?:day|dya|dy|${DOT})?|firday|frday`,
	`sat(?:urday|urdy|erday|uday|${DOT})?|staurday`,
	`sun(?:day|dya|dy|${DOT})?|sudnay|snuday`,
].join('|')})`;

/** Source of a pattern: the name of a month, long or short, also as it is often mistyped. */
export const MONTH = `(?:${[
	`jan(?:uary|urary|uray|${MONTH_DOT})?`,
	`feb(?:r?uary|urary|ruray|${MONTH_DOT})?`,
	`mar(?:ch|${MONTH_DOT})?`,
	`apr(?:il|${MONTH_DOT})?`,
	'may|june?|july?',
	`aug(?:ust|${MONTH_DOT})?`,
	`sept?(?:ember|emeber|mber|${MONTH_DOT})?`,
	`oct(?:ober|obre|${MONTH_DOT})?`,
	`nov(?:ember|emeber|mber|${MONTH_DOT})?`,
	`dec(?:ember|emeber|mber|${MONTH_DOT})?`,
].join('|')})`;

/** The weekday with this name. */
export function weekdayNamed(name: string): Weekday {
	return (WEEKDAY_BEGINNINGS.findIndex((beginning) => beginning.test(name)) + 1) as Weekday;
}

/** The number 1–12 of the month with this name; 0 for no month. */
export function monthNamed(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3)) + 1;
}
