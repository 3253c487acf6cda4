import { addDays, type CalendarDate } from '../calendar-date';
import { dayOn } from './day-on';
import { easterSunday } from './easter';

/** The nine holidays that all German states keep; one that falls on a weekend has no substitute. */
export function germanyHolidays(year: number): CalendarDate[] {
	const easter = easterSunday(year);
	return [
		dayOn(year, 1, 1), // Neujahr
		addDays(easter, -2), // Karfreitag
		addDays(easter, 1), // Ostermontag
		dayOn(year, 5, 1), // Tag der Arbeit
		addDays(easter, 39), // Christi Himmelfahrt
		addDays(easter, 50), // Pfingstmontag
		dayOn(year, 10, 3), // Tag der Deutschen Einheit
		dayOn(year, 12, 25), // Erster Weihnachtstag
		dayOn(year, 12, 26), // Zweiter Weihnachtstag
	];
}
