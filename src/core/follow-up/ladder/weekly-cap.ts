import { addDays } from '../../date/calendar-date';
import type { LadderAdjustment, RuleExample } from '../rule';
import { anchorClause, day } from '../sentence';
import { openNoEarlierThan } from '../open-no-earlier-than';

/** At most one counted message a week to one contact at one company (schedule.md, "Weekly cap"). */
export const weeklyCap: LadderAdjustment = (rungs, situation) => {
	const { lastCountedOn, contact, settings, businessDays } = situation;
	if (lastCountedOn === null || !contact) return rungs;
	const start = businessDays.roll(addDays(lastCountedOn, settings.capDays));
	const why = (): string => `You last wrote to ${contact.name} on ${day(lastCountedOn, situation)}; one message ${perDays(settings.capDays)} is enough, so wait until ${day(start, situation)}. ${anchorClause(situation)}.`;
	return rungs
		.filter(({ closes }) => closes === null || closes >= lastCountedOn)
		.map((rung) => openNoEarlierThan(rung, start, { reason: 'weekly-cap', until: start, why }));
};

function perDays(days: number): string {
	if (days === 1) return 'a day';
	return days === 7 ? 'a week' : `in ${days} days`;
}

export const weeklyCapExamples: readonly RuleExample[] = [
	{
		story: 'A late check-in pushes the value-add to exactly seven days after',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-12 check-in to Dana Reyes'],
		on: {
			'2026-11-13': ['upcoming value-add to Dana Reyes 2026-11-19..2026-11-19 weekly-cap'],
			'2026-11-19': ['due value-add to Dana Reyes 2026-11-19..2026-11-19 silence-day-10-14'],
		},
	},
	{
		story: 'Two applications with one contact at one company share the week',
		given: [
			'at Acme / Editor',
			'round 2026-11-10 with Dana Reyes',
			'sent 2026-11-11 thank-you to Dana Reyes',
			'sent 2026-11-16 check-in to Dana Reyes',
			'at Acme / Producer',
			'round 2026-11-11 with Dana Reyes',
			'sent 2026-11-12 thank-you to Dana Reyes',
		],
		on: {
			'2026-11-17': [
				'upcoming check-in to Dana Reyes 2026-11-23..2026-11-23 weekly-cap',
				'upcoming value-add to Dana Reyes 2026-11-23..2026-11-24 weekly-cap',
			],
		},
	},
	{
		story: 'A thank-you does not count',
		given: ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-08 thank-you to Dana Reyes'],
		on: { '2026-11-09': ['due check-in to Dana Reyes 2026-11-09..2026-11-10 silence-day-5-7'] },
	},
];
