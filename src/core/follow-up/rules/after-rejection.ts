import { addDays } from '../../date/calendar-date';
import type { FollowUpRule, RuleExample } from '../rule';
import { day } from '../sentence';
import { wasSent } from '../situation/situation';
import { stateOn } from '../window-state';

/** An optional kind word after a no; it lapses without a trace (schedule.md, "Special situations"). */
export const afterRejection: FollowUpRule = (situation) => {
	const { outcome, businessDays, today, contact } = situation;
	if (outcome?.kind !== 'rejected' || wasSent(situation, 'after-rejection', outcome.on)) return [];
	const window = { opens: businessDays.roll(addDays(outcome.on, 1)), closes: businessDays.roll(addDays(outcome.on, 3)) };
	const state = stateOn(today, window);
	if (state === 'overdue') return [];
	const why = `They said no on ${day(outcome.on, situation)}; a short thank-you, if you feel like it, keeps the door open.`;
	return [{ step: 'after-rejection', to: contact, state, ...window, reason: 'optional-after-rejection', why, optional: true }];
};

export const afterRejectionExamples: readonly RuleExample[] = [
	{
		story: 'A no on Friday: Monday is both the first and the last day, and then it is gone',
		given: ['round 2026-11-12 with Nia Brooks', 'sent 2026-11-13 thank-you to Nia Brooks', 'outcome rejected 2026-11-20'],
		on: {
			'2026-11-19': ['due check-in to Nia Brooks 2026-11-17..2026-11-19 silence-day-5-7'],
			'2026-11-20': ['upcoming after-rejection to Nia Brooks 2026-11-23..2026-11-23 optional-after-rejection'],
			'2026-11-23': ['due after-rejection to Nia Brooks 2026-11-23..2026-11-23 optional-after-rejection'],
			'2026-11-24': [],
		},
	},
	{
		story: 'Once sent it is not asked for again',
		given: ['round 2026-11-12 with Nia Brooks', 'outcome rejected 2026-11-17', 'sent 2026-11-17 after-rejection to Nia Brooks'],
		on: { '2026-11-18': [] },
	},
];
