import type { CalendarDate } from '../date/calendar-date';
import type { DayWindow } from './day-window';
import type { Timeline } from './timeline';

/** What unsure words could mean, the earliest day first, for somebody to choose; none where nobody would ask. */
export function daysToChoose(timeline: Timeline | undefined): readonly DayWindow[] {
	if (!timeline || timeline.sure) return [];
	return [timeline, ...timeline.others].map(({ earliest, latest }) => ({ earliest, latest })).sort((a, b) => place(a) - place(b));
}

/** The day of a window that people look at: its last one, or the first one of an open end; null when it has neither. */
export function decisiveDay({ earliest, latest }: DayWindow): CalendarDate | null {
	return latest ?? earliest;
}

function place(window: DayWindow): number {
	return decisiveDay(window) ?? Infinity;
}

/** Whether two windows are the same days. */
export function isSameWindow(one: DayWindow | undefined, other: DayWindow | undefined): boolean {
	return one !== undefined && one.earliest === other?.earliest && one.latest === other.latest;
}
