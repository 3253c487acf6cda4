import type { CalendarDate } from '../../../core/date/calendar-date';
import type { DueGroup, DueList, DueRow } from '../../../core/due-list';

/** Groups that begin with their first row unfolded: what is to be done now. */
const GROUPS: readonly DueGroup[] = ['overdue', 'due'];

/** Which rows are unfolded before anybody has touched them. */
export interface FirstUnfolded {
	/** Decides it for the day, once there is something to decide; of a list that is not yet `whole`, anew each time. */
	decide(list: DueList, whole: boolean): void;
	has(group: DueGroup, row: DueRow): boolean;
}

/** Decided once a day: a row that moves up because the one above it has gone does not unfold under the pointer. */
export function firstUnfolded(): FirstUnfolded {
	const keys = new Map<DueGroup, string>();
	let decidedOn: CalendarDate | null = null;
	return {
		decide({ today, groups }, whole) {
			if (decidedOn === today && keys.size > 0) return;
			keys.clear();
			for (const group of GROUPS) for (const { key } of groups[group].slice(0, 1)) keys.set(group, key);
			decidedOn = whole ? today : null;
		},
		has: (group, { key }) => keys.get(group) === key,
	};
}
