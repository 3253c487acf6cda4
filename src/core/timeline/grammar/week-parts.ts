import { addDays, type CalendarDate } from '../../date/calendar-date';
import { isOver, nextWeekday } from '../nearest-date';
import type { NamedDays, PhraseReader } from '../phrase';
import { mondayOfRunningWeek } from './weeks';

/** Part of a week as days after its Monday, both inclusive. */
export type WeekPart = readonly [first: number, last: number];

/** The days of that part of the week that begins on the Monday; without one, of "the week" that is meant. Undefined when they have passed. */
export function daysOfWeekPart([first, last]: WeekPart, monday: CalendarDate | undefined, reader: PhraseReader): NamedDays | undefined {
	const running = monday ?? mondayOfRunningWeek(reader, first);
	// Said when that part has passed, "mid-week" can only be the next one.
	const start = monday === undefined && isOver(addDays(running, last), reader) ? nextWeekday(reader.saidOn, 1) : running;
	const end = addDays(start, last);
	return isOver(end, reader) ? undefined : { first: addDays(start, first), last: end, sure: true };
}
