import type { CalendarDate } from '../date/calendar-date';
import type { FollowUpState, SendWindow } from './follow-up';

/** Whether a window is still to come, open, or has ended on that day. */
export function stateOn(today: CalendarDate, { opens, closes }: SendWindow): FollowUpState {
	if (today < opens) return 'upcoming';
	return closes === null || today <= closes ? 'due' : 'overdue';
}
