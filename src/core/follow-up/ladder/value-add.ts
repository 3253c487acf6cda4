import { addDays } from '../../date/calendar-date';
import { delayAfterTimeline } from '../delay';
import type { LadderRule, RuleExample } from '../rule';
import { silenceClause } from '../sentence';

/** After ten to fourteen days, something useful instead of a question (schedule.md, "The ladder"). */
export const valueAdd: LadderRule = (situation, anchor) => {
	const { settings, businessDays } = situation;
	const [first, last] = settings.valueAddDays;
	const delay = delayAfterTimeline(situation, anchor);
	return {
		step: 'value-add',
		opens: businessDays.roll(addDays(anchor.ladderFrom, first + delay)),
		closes: businessDays.roll(addDays(anchor.ladderFrom, last + delay)),
		reason: 'silence-day-10-14',
		why: () => `${silenceClause(situation)}; something useful to them is better now than a question.`,
		holds: [],
	};
};

export const valueAddExamples: readonly RuleExample[] = [
	{
		story: 'On day ten it takes the place of a check-in that was missed',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes'],
		on: {
			'2026-11-12': ['overdue check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-13': ['due value-add to Dana Reyes 2026-11-13..2026-11-17 silence-day-10-14'],
			'2026-11-18': ['overdue value-add to Dana Reyes 2026-11-13..2026-11-17 silence-day-10-14'],
		},
	},
	{
		story: 'A late promise pushes it back by as many days as the question after the promise ends beyond day seven',
		given: ['round 2026-11-10 with Lena Fischer', 'said by 2026-11-27 “by the 27th”', 'sent 2026-11-11 thank-you to Lena Fischer', 'sent 2026-11-30 post-timeline-check-in to Lena Fischer'],
		on: {
			'2026-12-01': ['upcoming value-add to Lena Fischer 2026-12-07..2026-12-08 weekly-cap'],
			'2026-12-07': ['due value-add to Lena Fischer 2026-12-07..2026-12-08 silence-day-10-14'],
		},
	},
];
