import { addDays, earlier, type CalendarDate } from '../../date/calendar-date';
import type { DaySpan, DayWindow } from '../day-window';
import type { NamedDays, Placed, StatedWindow } from '../phrase';

/** From the day it was said to the last of these days. */
export function upTo(days: Placed<NamedDays>, saidOn: CalendarDate): StatedWindow | undefined {
	return days.past ? undefined : around(days, ({ last }) => ({ earliest: earlier(saidOn, last), latest: last }));
}

/** From the day it was said to the day before these days. */
export function upToDayBefore(days: Placed<NamedDays>, saidOn: CalendarDate): StatedWindow | undefined {
	// "Before two weeks are over" is about their end; a length has no day before it.
	const lastBefore = ({ first, last }: DaySpan): CalendarDate => (days.upTo || days.end ? last : addDays(first, -1));
	if (days.past || lastBefore(days) < saidOn) return undefined;
	return around(days, (span) => ({ earliest: earlier(saidOn, lastBefore(span)), latest: lastBefore(span) }));
}

/** Not before the first of these days: an open lower bound. */
export function notBefore(days: Placed<NamedDays>): StatedWindow | undefined {
	return days.past ? undefined : around(days, ({ first }) => ({ earliest: first, latest: null }));
}

/** After these days; after a length of time, from its last day on. */
export function after(days: Placed<NamedDays>): StatedWindow | undefined {
	if (days.past) return undefined;
	return around(days, ({ last }) => ({ earliest: days.upTo && !days.end ? last : addDays(last, 1), latest: null }));
}

/** The window around the days, and around the others that people could mean, with what it keeps of the words. */
function around({ sure, to, absolute, others, ...days }: Placed<NamedDays>, windowOf: (span: DaySpan) => DayWindow): StatedWindow {
	const { earliest, latest } = windowOf(days);
	return { earliest, latest, sure, to, absolute, others: others?.map(windowOf) };
}
