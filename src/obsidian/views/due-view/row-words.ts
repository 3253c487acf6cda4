import { isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { windowWords } from '../../../core/date/date-words';
import type { FollowUp } from '../../../core/follow-up/follow-up';

/** Stands between parts of a line; it may end a line, but never begins one. */
export const DOT = '\u00a0· ';

/** When to send it: "until Tue 10 Nov, 1 day left", "2 days late". */
export function whenWords(followUp: FollowUp, today: CalendarDate, locale: string): string {
	return windowWords(followUp, today, locale) + (followUp.optional ? ', optional' : '');
}

/** The same days as ISO dates, for the tooltip. */
export function windowTooltip({ opens, closes }: FollowUp): string {
	if (closes === null) return `From ${isoDate(opens)}`;
	return opens === closes ? `On ${isoDate(opens)}` : `From ${isoDate(opens)} to ${isoDate(closes)}`;
}

/** "1 overdue" and "2 due"; nothing for what there is none of. */
export function countWords(overdue: number, due: number): string[] {
	return [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(due > 0 ? [`${due} due`] : [])];
}
