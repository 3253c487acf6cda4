import type { CalendarDate } from '../calendar-date';
import { dayOn } from './day-on';

/** Easter Sunday of the western churches ("Nature", 20 April 1876; known as the Meeus/Jones/Butcher rule). */
export function easterSunday(year: number): CalendarDate {
	const moonYear = year % 19;
	const century = Math.floor(year / 100);
	const yearOfCentury = year % 100;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
	const lateMoon = Math.floor((moonYear + 11 * epact + 22 * toSunday) / 451);
	const fromMarch = epact + toSunday - 7 * lateMoon + 114;
	return dayOn(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}
