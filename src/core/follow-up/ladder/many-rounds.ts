import { addDays } from '../../date/calendar-date';
import type { LadderAdjustment, RuleExample } from '../rule';

/** After many rounds the early close ends the value-add the day before it, or drops it (schedule.md, "Three or more completed rounds"). */
export const endValueAddBeforeClose: LadderAdjustment = (rungs, { completed, settings }) => {
	const close = rungs.find(({ step }) => step === 'graceful-close');
	if (!close || completed.length < settings.multiRoundCount) return rungs;
	return rungs.flatMap((rung) => {
		if (rung.step !== 'value-add' || rung.closes === null) return [rung];
		if (rung.opens >= close.opens) return [];
		const closes = rung.closes < close.opens ? rung.closes : addDays(close.opens, -1);
		return [{ ...rung, closes }];
	});
};

export const manyRoundsExamples: readonly RuleExample[] = [
	{
		story: 'The weekly cap pushes the value-add onto the close: only the close is left',
		given: ['round 2026-10-06 with Dana Reyes', 'round 2026-10-20 with Dana Reyes', 'round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-12 check-in to Dana Reyes'],
		on: { '2026-11-16': ['upcoming graceful-close to Dana Reyes 2026-11-19..open weekly-cap'] },
	},
	{
		story: 'The value-add ends the day before the close, even on a Sunday',
		given: ['round 2026-10-05 with Dana Reyes', 'round 2026-10-19 with Dana Reyes', 'round 2026-11-02 with Dana Reyes', 'sent 2026-11-03 thank-you to Dana Reyes'],
		on: {
			'2026-11-12': ['due value-add to Dana Reyes 2026-11-12..2026-11-15 silence-day-10-14'],
			'2026-11-16': ['due graceful-close to Dana Reyes 2026-11-16..open multi-round-silence'],
		},
	},
];
