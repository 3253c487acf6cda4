import { addDays, type CalendarDate } from '../../src/core/date/calendar-date';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import { schedule } from '../../src/core/follow-up/schedule';
import type { Interview } from '../../src/core/interview/interview';
import type { Settings } from '../../src/core/settings/settings';
import { unlinkedApplications } from './story';

/** A message that somebody sent because the schedule asked for it, and the notes as they stood just before. */
export interface Obeyed {
	readonly on: CalendarDate;
	readonly followUp: FollowUp;
	readonly before: readonly Interview[];
}

// Far more than any story asks for; without it an item that survives being sent would never end.
const MOST_A_DAY = 60;

/** Sends and logs everything that is due or overdue, one by one, on each of that many days from the first on. */
export function obey(interviews: readonly Interview[], settings: Settings, first: CalendarDate, days: number): Obeyed[] {
	const obeyed: Obeyed[] = [];
	let notes = interviews;
	for (let day = 0; day < days; day++) {
		const on = addDays(first, day);
		for (let count = 0; ; count++) {
			const followUp = schedule(unlinkedApplications(notes), on, settings).followUps.find(({ state }) => state !== 'upcoming');
			if (!followUp) break;
			if (count === MOST_A_DAY) throw new Error(`sending it does not settle it: ${followUp.key}`);
			obeyed.push({ on, followUp, before: notes });
			notes = notes.map((note) => (note.path === followUp.note ? withSent(note, followUp, on) : note));
		}
	}
	return obeyed;
}

function withSent(note: Interview, { step, to }: FollowUp, on: CalendarDate): Interview {
	// When the schedule knows nobody, people still write to somebody.
	return { ...note, sent: [...note.sent, { on, kind: step, to: { name: to?.name ?? 'The front desk' } }] };
}
