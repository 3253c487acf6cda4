import type { CalendarDate } from '../date/calendar-date';
import { longDayWords } from '../date/date-words';
import type { DayWindow } from './day-window';

/**
 * A reading for people, each day with weekday and year: "by Fri 27 Nov 2026" from the day it was said on, else "Fri 27 Nov 2026" or
 * "Mon 30 Nov 2026 to Fri 4 Dec 2026"; "not before Tue 5 Jan 2027" for an open end.
 */
export function windowWords({ earliest, latest }: DayWindow, saidOn: CalendarDate, locale?: string): string {
	if (latest === null) return earliest === null ? '' : `not before ${longDayWords(earliest, locale)}`;
	const end = longDayWords(latest, locale);
	if (earliest === latest) return end;
	return earliest === null || earliest <= saidOn ? `by ${end}` : `${longDayWords(earliest, locale)} to ${end}`;
}
