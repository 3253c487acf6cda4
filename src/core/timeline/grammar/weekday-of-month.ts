import { addDays, type CalendarDate, type Weekday } from '../../date/calendar-date';
import { isOver, latestWeekday } from '../nearest-date';
import type { Bearings, NamedDays } from '../phrase';
import { daysOfWhichMonth, type WhichMonth } from './month-days';

/** The nth or last such weekday of the month; undefined when it is over. */
export function weekdayOfMonth(number: number | 'last', weekday: Weekday, which: WhichMonth, bearings: Bearings): NamedDays | undefined {
	// A weekday comes once in each seven days of the month; the last one in its last seven.
	const days = number === 'last' ? ([31, 31] as const) : ([7 * number - 6, 7 * number] as const);
	const within = (from: Bearings): CalendarDate | undefined => {
		const week = daysOfWhichMonth(which, from, days);
		return week && latestWeekday(week.last, weekday);
	};
	const near = within(bearings);
	const isNamed = typeof which === 'object' && 'month' in which;
	const isNextTime = bearings.direction === 'past' && near !== undefined && near > bearings.saidOn && isNamed;
	const day = isNextTime ? within({ ...bearings, saidOn: addDays(bearings.saidOn, -7) }) : near;
	return day === undefined || isOver(day, bearings) ? undefined : { first: day, last: day, sure: true };
}
