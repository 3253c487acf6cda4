import { addDays, mondayOf, weekdayOf, type CalendarDate } from '../../date/calendar-date';
import type { Bearings, PhraseReader } from '../phrase';

/** Which week, seen from the day it was said; the "following" one comes after a day named before. */
export type WhichWeek = 'this' | 'next' | 'coming' | 'following' | 'after next';

/** The Monday of that week; at a weekend "this week" is the coming one (timelines.md, "Calendar"), but not of the past. */
export function mondayOfWhichWeek(which: WhichWeek, { saidOn, direction, namedBefore }: PhraseReader): CalendarDate {
	const next = addDays(mondayOf(saidOn), 7);
	switch (which) {
		case 'after next':
			return addDays(next, 7);
		case 'following':
			return addDays(mondayOf(namedBefore ?? saidOn), 7);
		case 'coming':
			return weekdayOf(saidOn) === 1 ? saidOn : next;
		case 'this':
			return weekdayOf(saidOn) > 5 && direction !== 'past' ? next : mondayOf(saidOn);
		case 'next':
			return next;
	}
}

/**
 * The Monday of "the week", for a part of it that begins so many days after that Monday: of the one that is still running, at a weekend
 * of the coming one; of the past, of the latest whose part has begun.
 */
export function mondayOfRunningWeek({ saidOn, direction }: Bearings, begins: number): CalendarDate {
	const monday = mondayOf(saidOn);
	if (direction === 'past') return addDays(monday, addDays(monday, begins) > saidOn ? -7 : 0);
	return addDays(monday, weekdayOf(saidOn) > 5 ? 7 : 0);
}
