import { addDays, earlier } from '../../date/calendar-date';
import type { FollowUpRule, Item, RuleExample } from '../rule';
import { day } from '../sentence';
import { closedOn, wasSent, type Situation } from '../situation/situation';
import { stateOn } from '../window-state';

/** News of an offer elsewhere, to every application that is still open (schedule.md, "Special situations"). */
export const competingOffer: FollowUpRule = (situation) => {
	const item = competingOfferItem(situation);
	return item ? [item] : [];
};

/** The news of an offer elsewhere, which takes the place of the ladder's step; null when there is nothing to tell or it has been told. */
export function competingOfferItem(situation: Situation): Item | null {
	const { offerElsewhere: offer, outcome, businessDays, today, contact, spelling } = situation;
	if (!offer || outcome || closedOn(situation) !== null || wasSent(situation, 'competing-offer', offer.on)) return null;
	const dayAfter = businessDays.roll(addDays(offer.on, 1));
	const window = { opens: offer.on, closes: offer.deadline === null ? dayAfter : earlier(dayAfter, offer.deadline) };
	const deadline = offer.deadline === null ? '' : ` and wants an answer by ${day(offer.deadline, situation)}`;
	const why = `${offer.company} made you an offer on ${day(offer.on, situation)}${deadline}; let ${spelling.company} know while it can still change something.`;
	return { step: 'competing-offer', to: contact, state: stateOn(today, window), ...window, reason: 'competing-offer', why };
}

export const competingOfferExamples: readonly RuleExample[] = [
	{
		story: 'It stands in place of the ladder’s step until it is told, and up to the offer’s last day',
		given: [
			'at Acme / Editor',
			'round 2026-11-12 with Nia Brooks',
			'sent 2026-11-13 thank-you to Nia Brooks',
			'at Birch / Editor',
			'round 2026-11-05 with Tom Okafor',
			'sent 2026-11-06 thank-you to Tom Okafor',
			'outcome offer 2026-11-20 deadline 2026-11-24',
			'sent 2026-11-20 offer-response to Tom Okafor',
		],
		on: {
			'2026-11-19': ['due value-add to Tom Okafor 2026-11-16..2026-11-19 silence-day-10-14', 'due check-in to Nia Brooks 2026-11-17..2026-11-19 silence-day-5-7'],
			'2026-11-20': ['due competing-offer to Nia Brooks 2026-11-20..2026-11-23 competing-offer'],
			'2026-11-24': ['overdue competing-offer to Nia Brooks 2026-11-20..2026-11-23 competing-offer'],
			'2026-11-25': ['due value-add to Nia Brooks 2026-11-23..2026-11-26 silence-day-10-14'],
		},
	},
	{
		story: 'Once it is told, the ladder goes on within the week’s cap',
		given: [
			'at Acme / Editor',
			'round 2026-11-12 with Nia Brooks',
			'sent 2026-11-13 thank-you to Nia Brooks',
			'sent 2026-11-20 competing-offer to Nia Brooks',
			'at Birch / Editor',
			'round 2026-11-05 with Tom Okafor',
			'outcome offer 2026-11-20',
			'sent 2026-11-20 offer-response to Tom Okafor',
		],
		on: { '2026-11-23': ['upcoming value-add to Nia Brooks 2026-11-27..2026-11-27 weekly-cap'] },
	},
];
