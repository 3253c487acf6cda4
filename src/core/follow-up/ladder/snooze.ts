import { later, type CalendarDate } from '../../date/calendar-date';
import type { LadderAdjustment, RuleExample, Rung } from '../rule';
import { anchorClause, day } from '../sentence';
import { openNoEarlierThan } from '../open-no-earlier-than';

/** Nothing before the day until which the user put it off (schedule.md, "Special situations": snoozed). */
export const snooze: LadderAdjustment = (rungs, situation) => {
	const { application, businessDays } = situation;
	const until = application.snoozes.map((one) => one.until).reduce<CalendarDate | null>((a, b) => (a === null ? b : later(a, b)), null);
	if (until === null) return rungs;
	const start = businessDays.roll(until);
	const hold = { reason: 'snoozed', until: start, why: () => `Snoozed until ${day(start, situation)}. ${anchorClause(situation)}.` } as const;
	const first = stepAt(rungs, start);
	const kept = rungs.slice(rungs.findIndex((rung) => rung.step === first?.step));
	return kept.map((rung) => {
		const moved = openNoEarlierThan(rung, start, hold);
		// The first one is what was put off, also when its own window would open later still.
		return rung === first && !moved.holds.includes(hold) ? { ...moved, holds: [...moved.holds, hold] } : moved;
	});
};

/** The step a snooze until that day stands for: the earliest whose window holds the day, else the last that has closed by then, else the first. */
function stepAt(rungs: readonly Rung[], start: CalendarDate): Rung | undefined {
	const opened = rungs.filter(({ opens }) => opens <= start);
	return opened.find(({ closes }) => closes === null || closes >= start) ?? opened.at(-1) ?? rungs[0];
}

export const snoozeExamples: readonly RuleExample[] = [
	{
		story: 'Snoozed into the window: it opens on that day and no step before it',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'snoozed until 2026-11-10'],
		on: {
			'2026-11-09': ['upcoming check-in to Dana Reyes 2026-11-10..2026-11-10 snoozed'],
			'2026-11-10': ['due check-in to Dana Reyes 2026-11-10..2026-11-10 silence-day-5-7'],
		},
	},
	{
		story: 'Snoozed into the gap between two windows: the step that closed last gets that one day',
		given: ['round 2026-11-02 with Dana Reyes', 'sent 2026-11-03 thank-you to Dana Reyes', 'snoozed until 2026-11-10'],
		on: {
			'2026-11-09': ['upcoming check-in to Dana Reyes 2026-11-10..2026-11-10 snoozed'],
			'2026-11-11': ['overdue check-in to Dana Reyes 2026-11-10..2026-11-10 silence-day-5-7'],
			'2026-11-12': ['due value-add to Dana Reyes 2026-11-12..2026-11-16 silence-day-10-14'],
		},
	},
	{
		story: 'Snoozed until before anything opens: the first step keeps its own window',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'snoozed until 2026-11-06'],
		on: {
			'2026-11-05': ['upcoming check-in to Dana Reyes 2026-11-09..2026-11-10 snoozed'],
			'2026-11-06': ['upcoming check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
		},
	},
	{
		story: 'Put off to a weekend, it waits for the Monday; the later of two snoozes counts',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'snoozed until 2026-11-06', 'snoozed until 2026-11-14'],
		on: {
			'2026-11-13': ['upcoming value-add to Dana Reyes 2026-11-16..2026-11-17 snoozed'],
			'2026-11-16': ['due value-add to Dana Reyes 2026-11-16..2026-11-17 silence-day-10-14'],
		},
	},
];
