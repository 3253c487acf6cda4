import { addDays, earlier, type CalendarDate } from '../../../date/calendar-date';
import type { NamedDays, Placed, StatedWindow } from '../../timeline';

/** From the day it was said to the last of these days. */
export function upTo(days: Placed<NamedDays>, saidOn: CalendarDate): StatedWindow | undefined {
	return days.past ? undefined : { earliest: earlier(saidOn, days.last), latest: days.last, ...wordsOf(days) };
}

/** From the day it was said to the day before these days. */
export function upToDayBefore(days: Placed<NamedDays>, saidOn: CalendarDate): StatedWindow | undefined {
	// "Before two weeks are over" is about their end; a length has no day before it.
	const last = days.upTo ? days.last : addDays(days.first, -1);
	return days.past || last < saidOn ? undefined : { earliest: saidOn, latest: last, ...wordsOf(days) };
}

/** Not before the first of these days: an open lower bound. */
export function notBefore(days: Placed<NamedDays>): StatedWindow | undefined {
	return days.past ? undefined : { earliest: days.first, latest: null, ...wordsOf(days) };
}

/** After these days; after a length of time, from its last day on. */
export function after(days: Placed<NamedDays>): StatedWindow | undefined {
	if (days.past) return undefined;
	return { earliest: days.upTo ? days.last : addDays(days.last, 1), latest: null, ...wordsOf(days) };
}

/** What a window keeps of the words for its days. */
function wordsOf({ sure, to, absolute }: Placed<NamedDays>): Pick<StatedWindow, 'sure' | 'to' | 'absolute'> {
	return { sure, to, ...(absolute && { absolute }) };
}
