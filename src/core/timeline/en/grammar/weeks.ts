import { addDays, mondayOf, weekdayOf, type CalendarDate } from '../../../date/calendar-date';
import type { Bearings, PhraseReader } from '../../phrase';

/** Source of a pattern: which week ("next week", "the week after next"), as one group. */
export const WHICH_WEEK =
	'((?:the )?(?:week|wk) after next|this (?:coming |upcoming )?(?:week|wk)|(?:the )?(?:coming|next|nxt|following) (?:week|wk)|the (?:week|wk) after(?! ))';

/** The Monday of the week that these words name when said on that day; at a weekend "this week" is the coming one (timelines.md, "Calendar"), but not of the past. */
export function mondayOfWeek(which: string, { saidOn, direction, namedBefore }: PhraseReader): CalendarDate {
	const next = addDays(mondayOf(saidOn), 7);
	if (which.endsWith('after next')) return addDays(next, 7);
	if (/following|after/.test(which)) return addDays(mondayOf(namedBefore ?? saidOn), 7);
	if (/coming/.test(which)) return weekdayOf(saidOn) === 1 ? saidOn : next;
	if (which.startsWith('this')) return weekdayOf(saidOn) > 5 && direction !== 'past' ? next : mondayOf(saidOn);
	return next;
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
