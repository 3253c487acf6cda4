import { isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { windowWords } from '../../../core/date/date-words';
import type { DueGroup } from '../../../core/due-list';
import type { FollowUp, Quiet } from '../../../core/follow-up/follow-up';
import { STEP_WORDS } from '../../../core/follow-up/step-words';

/** The groups' titles. */
export const GROUP_WORDS: Readonly<Record<DueGroup, string>> = {
	overdue: 'Overdue',
	due: 'Due today',
	upcoming: 'Upcoming',
	waiting: 'Waiting',
	attention: 'Needs attention',
};

/** "Thank-you to Dana Reyes". */
export function titleWords({ step, to }: FollowUp): string {
	return to ? `${STEP_WORDS[step]} to ${to.name}` : STEP_WORDS[step];
}

/** Stands between parts of a line; it may end a line, but never begins one. */
export const DOT = '\u00a0· ';

/** "Acme · Backend Engineer · round 2"; the round only when there was more than one. */
export function subjectWords({ company, role }: FollowUp | Quiet, round?: number): string {
	return [company, role, round !== undefined && round > 1 ? `round ${round}` : null].filter((part) => part !== null).join(DOT);
}

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
