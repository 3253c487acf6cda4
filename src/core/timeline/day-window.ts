import type { CalendarDate } from '../date/calendar-date';

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** A window in which an answer is to come, both ends inclusive; an end that nobody named is null. */
export interface DayWindow {
	readonly earliest: CalendarDate | null;
	/** The last day on which an answer is still on time; null for an open lower bound ("not before 5 January"). */
	readonly latest: CalendarDate | null;
}
