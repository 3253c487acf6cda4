import type { CalendarDate } from '../../src/core/date/calendar-date';

/** One of those that are compared: a module in `contenders/` that hands out readings, ready to be timed. */
export interface Contender {
	reading(words: string, saidOn: CalendarDate): () => void;
}
