import { addDays } from '../../date/calendar-date';
import type { FollowUpRule, RuleExample } from '../rule';
import { day } from '../sentence';
import { wasSent } from '../situation/situation';
import { stateOn } from '../window-state';

/** Thanks for an offer within a business day (schedule.md, "Special situations"). */
export const offerResponse: FollowUpRule = (situation) => {
	const { outcome, businessDays, today, contact } = situation;
	if (outcome?.kind !== 'offer' || wasSent(situation, 'offer-response', outcome.on)) return [];
	if (outcome.deadline !== undefined && today > outcome.deadline) return [];
	const window = { opens: outcome.on, closes: businessDays.roll(addDays(outcome.on, 1)) };
	const deadline = outcome.deadline === undefined ? '' : ` They want to know by ${day(outcome.deadline, situation)}.`;
	const why = `Their offer came on ${day(outcome.on, situation)}; thank them within a day, even while you are still deciding.${deadline}`;
	return [{ step: 'offer-response', to: contact, state: stateOn(today, window), ...window, reason: 'offer-received', why }];
};

export const offerResponseExamples: readonly RuleExample[] = [
	{
		story: 'An offer on Friday is answered by Monday, is late after that, and is not shown after its last day',
		given: ['round 2026-11-12 with Nia Brooks', 'sent 2026-11-13 thank-you to Nia Brooks', 'outcome offer 2026-11-20 deadline 2026-11-25'],
		on: {
			'2026-11-20': ['due offer-response to Nia Brooks 2026-11-20..2026-11-23 offer-received'],
			'2026-11-24': ['overdue offer-response to Nia Brooks 2026-11-20..2026-11-23 offer-received'],
			'2026-11-26': [],
		},
	},
];
