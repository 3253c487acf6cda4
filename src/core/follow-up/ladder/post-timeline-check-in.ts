import type { Anchor } from '../situation/anchor';
import type { LadderRule, RuleExample, Rung } from '../rule';
import { anchorClause, day, passedDayClause } from '../sentence';
import type { SendWindow } from '../follow-up';
import type { Situation } from '../situation/situation';

/** Once the day they named has passed, instead of the check-in (schedule.md, "The ladder"). */
export const postTimelineCheckIn: LadderRule = (situation, anchor) => {
	const window = postTimelineWindow(situation, anchor);
	return window && { step: 'post-timeline-check-in', ...window, reason: 'timeline-passed', why: () => why(situation, window), holds: [] } satisfies Rung;
};

/** The business days after the stated date in which one may ask; null when they named none. */
export function postTimelineWindow({ settings, businessDays }: Situation, { statedOn }: Anchor): (SendWindow & { readonly closes: NonNullable<SendWindow['closes']> }) | null {
	if (statedOn === null) return null;
	const [first, last] = settings.afterTimelineBusinessDays;
	return { opens: businessDays.add(statedOn, first), closes: businessDays.add(statedOn, last) };
}

function why(situation: Situation, { opens }: SendWindow): string {
	const said = anchorClause(situation);
	if (situation.today < opens) return `${said}, so wait until ${day(opens, situation)}.`;
	return `${said}; ${passedDayClause(situation)}, so it is fair to ask.`;
}

export const postTimelineCheckInExamples: readonly RuleExample[] = [
	{
		story: 'Promised by Friday: not on Friday, not on Saturday, but on the Monday and Tuesday after',
		given: ['round 2026-11-10 with Lena Fischer', 'said by 2026-11-13 “by Friday”', 'sent 2026-11-11 thank-you to Lena Fischer'],
		on: {
			'2026-11-13': ['upcoming post-timeline-check-in to Lena Fischer 2026-11-16..2026-11-17 timeline-passed'],
			'2026-11-14': ['upcoming post-timeline-check-in to Lena Fischer 2026-11-16..2026-11-17 timeline-passed'],
			'2026-11-16': ['due post-timeline-check-in to Lena Fischer 2026-11-16..2026-11-17 timeline-passed'],
			'2026-11-18': ['overdue post-timeline-check-in to Lena Fischer 2026-11-16..2026-11-17 timeline-passed'],
		},
	},
	{
		story: 'Promised by New Year’s Eve: holidays are no business days',
		given: ['round 2026-12-17 with Lena Fischer', 'said by 2026-12-31 “before the year is out”', 'sent 2026-12-18 thank-you to Lena Fischer'],
		settings: { holidays: ['01-01'] },
		on: { '2027-01-03': ['upcoming post-timeline-check-in to Lena Fischer 2027-01-04..2027-01-05 timeline-passed'] },
	},
	{
		story: 'A reply without a date clears the promise; silence counts afresh from it',
		given: ['round 2026-11-10 with Lena Fischer', 'said by 2026-11-13 “by Friday”', 'sent 2026-11-11 thank-you to Lena Fischer', 'reply 2026-11-12 “thanks for your note”'],
		on: { '2026-11-16': ['upcoming check-in to Lena Fischer 2026-11-17..2026-11-19 silence-day-5-7'] },
	},
	{
		story: 'A reply with a new date moves the question behind that date',
		given: ['round 2026-11-10 with Lena Fischer', 'said by 2026-11-13 “by Friday”', 'sent 2026-11-11 thank-you to Lena Fischer', 'reply 2026-11-13 by 2026-11-27 “we need two more weeks”'],
		on: { '2026-11-16': ['upcoming post-timeline-check-in to Lena Fischer 2026-11-30..2026-12-01 timeline-passed'] },
	},
];
