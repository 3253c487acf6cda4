import { addDays, calendarDateOf, mondayOf, partsOf, type CalendarDate } from '../../date/calendar-date';
import type { Bearings } from '../phrase';

/** The Monday of the ISO week with that number, of that year or as it comes next; of the past, of the latest that has begun. Undefined when no year near has it. */
export function mondayOfCalendarWeek(number: number, year: number | undefined, { saidOn, direction }: Bearings): CalendarDate | undefined {
	if (year !== undefined) return mondayIn(year, number);
	const isPast = direction === 'past';
	const said = partsOf(saidOn).year;
	// Six years hold one with a week 53.
	for (let years = -1; years <= 6; years++) {
		const monday = mondayIn(said + (isPast ? -years : years), number);
		if (monday !== undefined && (isPast ? monday <= saidOn : addDays(monday, 6) >= saidOn)) return monday;
	}
	return undefined;
}

/** The first week of a year is the one that holds 4 January. */
function mondayIn(year: number, number: number): CalendarDate | undefined {
	const inFirst = calendarDateOf({ year, month: 1, day: 4 });
	if (inFirst === undefined || number < 1 || number > 53) return undefined;
	const monday = addDays(mondayOf(inFirst), 7 * (number - 1));
	// The Thursday of a week says which year it belongs to.
	return partsOf(addDays(monday, 3)).year === year ? monday : undefined;
}
