import { addDays, calendarDateOf, partsOf, type CalendarDate } from '../../date/calendar-date';
import type { Bearings, NamedDays } from '../phrase';

/** A holiday that people name instead of a date. */
export interface NamedHoliday {
	/** Source of a pattern. */
	readonly words: string;
	/** Its first day in that year; undefined outside the calendar. */
	firstIn(year: number): CalendarDate | undefined;
	/** How many days it goes on after the first. */
	readonly daysMore?: number;
}

/** On the same day every year. */
export function fixed(month: number, day: number): NamedHoliday['firstIn'] {
	return (year) => calendarDateOf({ year, month, day });
}

/** A rule for any year, asked only for years that the calendar has. */
export function within(rule: (year: number) => CalendarDate): NamedHoliday['firstIn'] {
	return (year) => (calendarDateOf({ year, month: 1, day: 1 }) === undefined ? undefined : rule(year));
}

/** The holiday as it comes next, or is still going on; of the past, the latest that has begun. */
export function daysOfHoliday({ firstIn, daysMore = 0 }: NamedHoliday, { saidOn, direction }: Bearings): NamedDays | undefined {
	const { year } = partsOf(saidOn);
	const isPast = direction === 'past';
	for (const candidate of isPast ? [year, year - 1] : [year - 1, year, year + 1]) {
		const first = firstIn(candidate);
		if (first === undefined) continue;
		const last = addDays(first, daysMore);
		if (isPast ? first <= saidOn : last >= saidOn) return { first, last, sure: daysMore === 0, weak: 'name' };
	}
	return undefined;
}
