import { ladderItem } from '../ladder-item';
import type { FollowUpRule, RuleExample } from '../rule';
import { competingOfferItem } from './competing-offer';

/** The ladder's one step, unless an offer elsewhere takes its place (schedule.md, "The ladder"). */
export const ladderStep: FollowUpRule = (situation) => {
	if (competingOfferItem(situation)) return [];
	const item = ladderItem(situation);
	return item ? [item] : [];
};

export const ladderStepExamples: readonly RuleExample[] = [
	{
		story: 'A booked round silences the ladder, not the thank-you',
		given: ['round 2026-11-10 with Dana Reyes', 'round 2026-11-19 with Dana Reyes'],
		on: {
			'2026-11-11': ['due thank-you to Dana Reyes 2026-11-11..2026-11-11 thank-you-window'],
			'2026-11-17': [],
			'2026-11-19': ['upcoming thank-you to Dana Reyes 2026-11-20..2026-11-20 not-same-day', 'upcoming check-in to Dana Reyes 2026-11-24..2026-11-26 silence-day-5-7'],
		},
	},
	{
		story: 'An outcome silences it from its day, and a later round does not undo that',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'outcome withdrawn 2026-11-09', 'round 2026-11-12 with Dana Reyes'],
		on: { '2026-11-09': [], '2026-11-18': [] },
	},
	{
		story: 'Nobody is known: the step is still listed, and no cap holds it',
		given: ['round 2026-11-03'],
		on: { '2026-11-09': ['due check-in to nobody 2026-11-09..2026-11-10 silence-day-5-7'] },
	},
	{
		story: 'The recruiter is asked before the hiring manager, and whoever signed a reply before both',
		given: ['round 2026-11-03 with Ana, Ben (hiring manager), Cho (Recruiter)', 'sent 2026-11-04 thank-you to Ana', 'sent 2026-11-04 thank-you to Ben', 'sent 2026-11-04 thank-you to Cho', 'reply 2026-11-10 from Dee “more soon”'],
		on: {
			'2026-11-09': ['due check-in to Cho 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-10': ['upcoming check-in to Dee 2026-11-16..2026-11-17 silence-day-5-7'],
		},
	},
];
