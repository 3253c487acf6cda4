import type { Weekday } from '../../../date/calendar-date';

/** How the names of the weekdays begin, Monday first. */
const WEEKDAY_BEGINNINGS = [/^m/, /^t[ue]/, /^w/, /^th/, /^f/, /^s[at]/, /^s[un]/];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Names are known by their beginning and their end, so that those who mistype them are read as well, and in few letters, as long lists
// are slow. A full stop belongs to an abbreviation; behind a whole name it ends the sentence.

/** Source of a pattern: the name of a weekday, long or short. */
export const WEEKDAY =
	'(?:(?=mon|mod|mno|tue|teu|tus|wed|wen|thu|thr|fri|fir|frd|sat|sta|sun|sud|snu)[a-z]{2,6}(?:day|dya|dy|say)|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\\.(?=\\s|$))?)';

/** Source of a pattern: the name of a month, long or short. */
export const MONTH =
	'(?:(?=jan|feb|sep|oct|nov|dec)[a-z]{2,6}(?:ary|ray|ber|bre)|march|april|may|june|july|august|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\.(?=[\\s,]|$))?)';

/** The weekday with this name. */
export function weekdayNamed(name: string): Weekday {
	return (WEEKDAY_BEGINNINGS.findIndex((beginning) => beginning.test(name)) + 1) as Weekday;
}

/** The number 1–12 of the month with this name; 0 for no month. */
export function monthNamed(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3)) + 1;
}
