import { LADDER_STEPS } from '../../interview/interview';
import type { LadderAdjustment, RuleExample } from '../rule';

/** A step sent since the anchor is gone, and so are those above it; after a close nothing is left (schedule.md, "The ladder"). */
export const dropAlreadySent: LadderAdjustment = (rungs, { sent, anchor }) => {
	if (!anchor) return [];
	const since = sent.filter(({ on }) => on >= anchor.countsFrom).map(({ kind }) => LADDER_STEPS.findIndex((step) => step === kind));
	const furthest = Math.max(-1, ...since);
	return rungs.filter(({ step }) => LADDER_STEPS.indexOf(step) > furthest);
};

export const alreadySentExamples: readonly RuleExample[] = [
	{
		story: 'A value-add that went out early takes the check-in above it along',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-06 value-add to Dana Reyes'],
		on: { '2026-11-09': ['upcoming graceful-close to Dana Reyes 2026-11-24..open silence-day-21'] },
	},
	{
		story: 'What was sent on the day of their reply is what they answered: the step comes again',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-09 check-in to Dana Reyes', 'reply 2026-11-09 “thanks, noted”'],
		on: { '2026-11-16': ['due check-in to Dana Reyes 2026-11-16..2026-11-16 silence-day-5-7'] },
	},
	{
		story: 'What was sent to another person of the application counts as well',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-09 check-in to Sam Ortiz'],
		on: { '2026-11-10': ['upcoming value-add to Dana Reyes 2026-11-13..2026-11-17 silence-day-10-14'] },
	},
];
