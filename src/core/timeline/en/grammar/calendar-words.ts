import type { Weekday } from '../../../date/calendar-date';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern: the name of a weekday, long or short. */
export const WEEKDAY =
	'(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?:\\.(?=\\s|$))?';

/** Source of a pattern: the name of a month, long or short. */
export const MONTH =
	'(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=[\\s,]|$))?';

/** The weekday with this name. */
export function weekdayNamed(name: string): Weekday {
	return (WEEKDAYS.indexOf(name.slice(0, 3)) + 1) as Weekday;
}

/** The number 1–12 of the month with this name; 0 for no month. */
export function monthNamed(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3)) + 1;
}
