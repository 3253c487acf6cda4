import type { CalendarDate } from '../date/calendar-date';
import type { Hold, Rung } from './rule';

/** The rung with its start moved to that day, if it would open before it; an end before the new start becomes the start. */
export function openNoEarlierThan(rung: Rung, start: CalendarDate, hold: Hold): Rung {
	if (rung.opens >= start) return rung;
	const closes = rung.closes !== null && rung.closes < start ? start : rung.closes;
	return { ...rung, opens: start, closes, holds: [...rung.holds, hold] };
}
