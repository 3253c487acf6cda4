import { addDays, later } from '../../date/calendar-date';
import { delayAfterTimeline } from '../delay';
import type { LadderRule, RuleExample } from '../rule';
import { countOfDays, silenceClause } from '../sentence';
import { postTimelineWindow } from './post-timeline-check-in';

/** After three weeks a friendly last word, sooner when there were many rounds; never overdue (schedule.md, "The ladder"). */
export const gracefulClose: LadderRule = (situation, anchor) => {
	const { settings, businessDays, completed } = situation;
	const manyRounds = completed.length >= settings.multiRoundCount;
	const days = manyRounds ? settings.multiRoundCloseDay : settings.closeDay;
	const opens = businessDays.roll(addDays(anchor.ladderFrom, days + delayAfterTimeline(situation, anchor)));
	const asked = postTimelineWindow(situation, anchor);
	return {
		step: 'graceful-close',
		// A user's own, very early close after many rounds must not come before the day they named.
		opens: asked ? later(opens, asked.opens) : opens,
		closes: null,
		reason: manyRounds ? 'multi-round-silence' : 'silence-day-21',
		why: () => `${silenceClause(situation)}; ${manyRounds ? `after ${completed.length} rounds and ` : 'after '}${countOfDays(days)} a friendly last word leaves the door open.`,
		holds: [],
	};
};

export const gracefulCloseExamples: readonly RuleExample[] = [
	{
		story: 'Three weeks after a Tuesday, and it never gets late',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes'],
		on: {
			'2026-11-23': ['overdue value-add to Dana Reyes 2026-11-13..2026-11-17 silence-day-10-14'],
			'2026-11-24': ['due graceful-close to Dana Reyes 2026-11-24..open silence-day-21'],
			'2027-03-01': ['due graceful-close to Dana Reyes 2026-11-24..open silence-day-21'],
		},
	},
	{
		story: 'Nothing follows a close; a reply opens the ladder again',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-24 graceful-close to Dana Reyes', 'reply 2026-12-14 “sorry for the wait”'],
		on: {
			'2026-12-01': [],
			'2026-12-15': ['upcoming check-in to Dana Reyes 2026-12-21..2026-12-21 silence-day-5-7'],
		},
	},
	{
		story: 'After three rounds two weeks are enough',
		given: ['round 2026-10-06 with Dana Reyes', 'round 2026-10-20 with Dana Reyes', 'round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes'],
		on: {
			'2026-11-13': ['due value-add to Dana Reyes 2026-11-13..2026-11-16 silence-day-10-14'],
			'2026-11-17': ['due graceful-close to Dana Reyes 2026-11-17..open multi-round-silence'],
		},
	},
	{
		story: 'Whatever the settings say, it never comes on or before the day they named',
		given: ['round 2026-11-02 with Dana Reyes', 'sent 2026-11-03 thank-you to Dana Reyes', 'reply 2026-11-02 by 2026-11-09 “by Monday”', 'sent 2026-11-04 value-add to Dana Reyes'],
		settings: { multiRoundCloseDay: 5, multiRoundCount: 1, capDays: 1 },
		on: { '2026-11-09': ['upcoming graceful-close to Dana Reyes 2026-11-10..open multi-round-silence'] },
	},
];
