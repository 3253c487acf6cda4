import { addDays } from '../../date/calendar-date';
import type { LadderRule, RuleExample } from '../rule';
import { anchorClause, countOfDays, day } from '../sentence';
import type { Situation } from '../situation/situation';
import type { Anchor } from '../situation/anchor';

/** After five to seven days of silence, when they named no date (schedule.md, "The ladder"). */
export const checkIn: LadderRule = (situation, anchor) => {
	if (anchor.statedOn !== null) return null;
	const { settings, businessDays } = situation;
	const [first, last] = settings.checkInDays;
	return {
		step: 'check-in',
		opens: businessDays.roll(addDays(anchor.ladderFrom, first)),
		closes: businessDays.roll(addDays(anchor.ladderFrom, last)),
		reason: 'silence-day-5-7',
		why: () => `${clause(situation, anchor)}; a good time to check in is ${span(first, last)} later.`,
		holds: [],
	};
};

function span(first: number, last: number): string {
	return first === last ? countOfDays(last) : `${first} to ${countOfDays(last)}`;
}

function clause(situation: Situation, { notBefore, on, kind }: Anchor): string {
	if (notBefore === null || notBefore <= on) return `${anchorClause(situation)} and ${kind === 'interview' ? 'they ' : ''}named no date`;
	return `${anchorClause(situation)}, so the days count from ${day(notBefore, situation)}`;
}

export const checkInExamples: readonly RuleExample[] = [
	{
		story: 'Five days after a Tuesday is a Sunday, so Monday opens the window and Tuesday, day seven, ends it',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes'],
		on: {
			'2026-11-05': ['upcoming check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-08': ['upcoming check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-09': ['due check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-10': ['due check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
			'2026-11-11': ['overdue check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'],
		},
	},
	{
		story: 'Over the leap day: 24 February 2028 plus five is 29 February',
		given: ['round 2028-02-24 with Dana Reyes', 'sent 2028-02-25 thank-you to Dana Reyes'],
		on: { '2028-02-29': ['due check-in to Dana Reyes 2028-02-29..2028-03-02 silence-day-5-7'] },
	},
	{
		story: 'Over the year’s end with a listed holiday: New Year is stepped over',
		given: ['round 2026-12-27 with Dana Reyes', 'sent 2026-12-28 thank-you to Dana Reyes'],
		settings: { holidays: ['01-01'] },
		on: { '2026-12-30': ['upcoming check-in to Dana Reyes 2027-01-04..2027-01-04 silence-day-5-7'] },
	},
	{
		story: 'They asked for patience until a day and promised nothing: the days count from there',
		given: ['round 2026-12-15 with Dana Reyes', 'said not before 2027-01-05 “nothing will happen before 5 January”', 'sent 2026-12-16 thank-you to Dana Reyes'],
		on: {
			'2026-12-22': ['upcoming check-in to Dana Reyes 2027-01-11..2027-01-12 silence-day-5-7'],
			'2027-01-11': ['due check-in to Dana Reyes 2027-01-11..2027-01-12 silence-day-5-7'],
		},
	},
];
