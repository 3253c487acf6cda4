import { addDays, daysBetween, mondayOf, type CalendarDate, type Weekday } from '../../date/calendar-date';
import { latestWeekday, nextWeekday } from '../nearest-date';
import type { Bearings, NamedDays } from '../phrase';

/** Which of the days with that name: the nearest one when nothing is said about it. */
export type WhichWeekday = 'nearest' | 'this' | 'coming' | 'next' | 'last';

/** The weekday that is meant (timelines.md, "Readings"). */
export function daysOfWeekday(which: WhichWeekday, weekday: Weekday, { saidOn, direction }: Bearings): NamedDays {
	if (direction === 'past' && (which === 'nearest' || which === 'this')) return single(latestWeekday(saidOn, weekday), true);
	const coming = nextWeekday(saidOn, weekday);
	if (which === 'this') return single(nextWeekday(addDays(saidOn, -1), weekday), true);
	if (which === 'next') return nextWeeks(addDays(mondayOf(saidOn), 6 + weekday), coming, saidOn);
	if (which === 'last') return { ...single(latestWeekday(addDays(saidOn, -1), weekday), true), past: true };
	return single(coming, true);
}

/** People differ about the nearer one when it is not close; a day too late is kinder than a day too early. */
function nextWeeks(day: CalendarDate, coming: CalendarDate, saidOn: CalendarDate): NamedDays {
	if (day === coming || daysBetween(saidOn, coming) < 3) return single(day, true);
	return { ...single(day, false), others: [{ first: coming, last: coming }] };
}

function single(day: CalendarDate, sure: boolean): NamedDays {
	return { first: day, last: day, sure };
}
