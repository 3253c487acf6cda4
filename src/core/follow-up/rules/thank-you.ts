import { addDays, earlier, type CalendarDate } from '../../date/calendar-date';
import type { KnownPerson, Round } from '../../interview/application';
import type { OutcomeKind } from '../../interview/interview';
import type { Reason } from '../follow-up';
import type { FollowUpRule, Item, RuleExample } from '../rule';
import { day } from '../sentence';
import { closedOn, type Situation } from '../situation/situation';
import { stateOn } from '../window-state';

const ENDED: ReadonlySet<OutcomeKind> = new Set(['rejected', 'withdrawn', 'accepted', 'declined']);

/** One to each interviewer of each completed round, the day after (schedule.md, "Thank-yous"). */
export const thankYou: FollowUpRule = (situation) => {
	if (situation.outcome && ENDED.has(situation.outcome.kind)) return [];
	if (closedOn(situation) !== null) return [];
	const listed = new Set<string>();
	return situation.completed.flatMap((round) => {
		const window = thankYouWindow(situation, round.on);
		// While the window is still open their answer changes nothing: it is owed all the same.
		if (situation.today > window.closes && situation.today >= lapsesOn(situation, round.on)) return [];
		return round.interviewers
			.filter((person) => !thanked(situation, person, round) && isNew(listed, `${person.key} ${round.on}`))
			.map((person) => itemFor(situation, round, person, window));
	});
};

interface ThankYouWindow {
	readonly opens: CalendarDate;
	readonly closes: CalendarDate;
}

function thankYouWindow({ settings, businessDays }: Situation, on: CalendarDate): ThankYouWindow {
	const dayAfter = addDays(on, 1);
	const closes = settings.rollThankYou ? businessDays.roll(dayAfter) : dayAfter;
	return { opens: settings.sameDayThankYou ? on : closes, closes };
}

/** The first day on which a thank-you for that interview would no longer fit. */
function lapsesOn({ settings, businessDays, replies, completed }: Situation, on: CalendarDate): CalendarDate {
	const ends = [
		businessDays.roll(addDays(on, settings.checkInDays[0])),
		replies.find((reply) => reply.on >= on)?.on,
		completed.find((round) => round.on > on)?.on,
	];
	return ends.filter((end) => end !== undefined).reduce(earlier);
}

function thanked({ sent }: Situation, { key }: KnownPerson, round: Round): boolean {
	return sent.some(({ kind, to, on }) => kind === 'thank-you' && to.key === key && on >= round.on);
}

function isNew(seen: Set<string>, key: string): boolean {
	if (seen.has(key)) return false;
	seen.add(key);
	return true;
}

function itemFor(situation: Situation, round: Round, person: KnownPerson, window: ThankYouWindow): Item {
	const { today, spelling } = situation;
	const state = stateOn(today, window);
	const late = state === 'overdue';
	const reason: Reason = late ? 'thank-you-late' : state === 'upcoming' && today === round.on ? 'not-same-day' : 'thank-you-window';
	const best = window.opens === round.on ? 'the same day or the day after' : 'the day after';
	const why = `You spoke on ${day(round.on, situation)}; a thank-you is best ${best}${late ? ', and a late one is still welcome' : ''}.`;
	return { step: 'thank-you', to: spelling.person(person), state, ...window, reason, why, round };
}

export const thankYouExamples: readonly RuleExample[] = [
	{
		story: 'Not on the day itself, but on the day after, be it a Saturday; late until the check-in’s first day',
		given: ['round 2026-11-20 with Dana Reyes'],
		on: {
			'2026-11-20': ['upcoming thank-you to Dana Reyes 2026-11-21..2026-11-21 not-same-day', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
			'2026-11-21': ['due thank-you to Dana Reyes 2026-11-21..2026-11-21 thank-you-window', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
			'2026-11-24': ['overdue thank-you to Dana Reyes 2026-11-21..2026-11-21 thank-you-late', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
			'2026-11-25': ['due check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
		},
	},
	{
		story: 'A panel: each is thanked, and whoever has been thanked is not listed',
		given: ['round 2026-11-11 with Hal Stone, Ines Vidal; contact Kira Lund', 'sent 2026-11-12 thank-you to Ines Vidal'],
		on: {
			'2026-11-12': ['due thank-you to Hal Stone 2026-11-12..2026-11-12 thank-you-window', 'upcoming check-in to Kira Lund 2026-11-16..2026-11-18 silence-day-5-7'],
		},
	},
	{
		story: 'Their reply on the day after leaves it due that day and lets it lapse the next',
		given: ['round 2026-11-11 with Hal Stone', 'reply 2026-11-12 from Hal Stone “good to meet you”'],
		on: {
			'2026-11-12': ['due thank-you to Hal Stone 2026-11-12..2026-11-12 thank-you-window', 'upcoming check-in to Hal Stone 2026-11-17..2026-11-19 silence-day-5-7'],
			'2026-11-13': ['upcoming check-in to Hal Stone 2026-11-17..2026-11-19 silence-day-5-7'],
		},
	},
	{
		story: 'Over the leap day, and over the year’s end',
		given: ['round 2028-02-28 with Hal Stone'],
		on: { '2028-02-29': ['due thank-you to Hal Stone 2028-02-29..2028-02-29 thank-you-window', 'upcoming check-in to Hal Stone 2028-03-06..2028-03-06 silence-day-5-7'] },
	},
	{
		story: 'Rolled to a business day when the user wants that',
		given: ['round 2026-11-20 with Dana Reyes'],
		settings: { rollThankYou: true },
		on: {
			'2026-11-22': ['upcoming thank-you to Dana Reyes 2026-11-23..2026-11-23 thank-you-window', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
			'2026-11-23': ['due thank-you to Dana Reyes 2026-11-23..2026-11-23 thank-you-window', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'],
		},
	},
	{
		story: 'On the same day when the user wants that',
		given: ['round 2026-11-20 with Dana Reyes'],
		settings: { sameDayThankYou: true },
		on: { '2026-11-20': ['due thank-you to Dana Reyes 2026-11-20..2026-11-21 thank-you-window', 'upcoming check-in to Dana Reyes 2026-11-25..2026-11-27 silence-day-5-7'] },
	},
];
