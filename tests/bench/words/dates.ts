import { isoDate, partsOf, weekdayOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { Random } from './random';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** The day as only chrono knows it spelt. */
export function chronoWords(date: CalendarDate, random: Random): string {
	const { year, month, day } = partsOf(date);
	const name = MONTHS[month - 1] ?? '';
	return random.pick([`${day}/${name.slice(0, 3)}/${year}`, `${name}, ${day}`]);
}

/** The day, or the part of a month that it lies in, in one of the ways in which people write dates. */
export function dateWords(date: CalendarDate, random: Random): string {
	const { year, month, day } = partsOf(date);
	const name = MONTHS[month - 1] ?? '';
	const weekday = WEEKDAYS[weekdayOf(date) - 1] ?? '';
	const short = name.slice(0, 3);
	const ordinal = `${day}${day > 10 && day < 14 ? 'th' : (ENDINGS[day % 10] ?? 'th')}`;
	return random.pick([
		...[`${name} ${day}`, `${day} ${name}`, `${short} ${day}`, `${short} ${ordinal}`, `${name} ${ordinal}`, `the ${ordinal}`, `the ${ordinal}`, `${ordinal} of ${name}`],
		...[`${month}/${day}`, `${month}/${day}/${year}`, isoDate(date), `${day} ${short} ${year}`, `${name} ${day}, ${year}`, short === name ? `${name} ${day}` : `${short}. ${day}`],
		...[`${weekday} the ${ordinal}`, `${weekday}, ${short} ${day}`, `${weekday.slice(0, 3)} ${day} ${short}`, `the week of the ${ordinal}`],
		...[`mid-${name}`, `the end of ${name}`, `early ${name}`, `the end of the month`],
	]);
}
