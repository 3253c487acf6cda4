import type { CalendarDate } from '../date/calendar-date';
import type { Application } from '../interview/application';
import { LADDER_STEPS } from '../interview/interview';
import { businessDaysOf } from '../settings/business-days-of';
import type { Settings } from '../settings/settings';
import type { FollowUp, FollowUpState, Quiet, Schedule } from './follow-up';
import { nextWords } from './next-words';
import { quietOf } from './quiet';
import type { Item } from './rule';
import { RULES } from './rules';
import { situationOf, type Day, type Situation } from './situation/situation';
import { surroundingsOf } from './situation/surroundings';

const STATE_ORDER: readonly FollowUpState[] = ['overdue', 'due', 'upcoming'];

/**
 * Which follow-ups all applications ask for on one day, and why (schedule.md). Everything that shows a due date reads
 * it from here. Sentences name dates in the given locale (a BCP 47 tag).
 */
export function schedule(applications: readonly Application[], today: CalendarDate, settings: Settings, locale = 'en-GB'): Schedule {
	const day: Day = { today, settings, locale, businessDays: businessDaysOf(settings), surroundings: surroundingsOf(applications, today) };
	const followUps: FollowUp[] = [];
	const quiet: Quiet[] = [];
	for (const application of applications) {
		const situation = situationOf(application, day);
		if (!situation) continue;
		const items = RULES.flatMap((rule) => rule(situation));
		for (const item of items) followUps.push(followUp(situation, item));
		if (items.length === 0) quiet.push(quietOf(situation));
	}
	return { followUps: followUps.sort(byUrgency), quiet: quiet.sort(byName) };
}

function followUp(situation: Situation, item: Item): FollowUp {
	const { application, spelling, anchor, today } = situation;
	const { step, to, state, opens, closes, reason, optional = false, why, round = situation.round } = item;
	const onLadder = step !== 'thank-you' && state === 'upcoming';
	const theirDay = anchor?.statedOn ?? anchor?.notBefore ?? null;
	return {
		key: [application.key, step, to?.key ?? '', step === 'thank-you' ? round.on : ''].join('\n'),
		applicationKey: application.key,
		company: spelling.company,
		role: spelling.role,
		step,
		to,
		state,
		opens,
		closes,
		reason,
		optional,
		theirTurn: onLadder && theirDay !== null && theirDay >= today,
		why,
		next: nextWords(situation, item),
		stated: LADDER_STEPS.some((one) => one === step) ? (anchor?.stated ?? null) : null,
		note: round.path,
		round: round.number ?? application.rounds.indexOf(round) + 1,
	};
}

function byUrgency(a: FollowUp, b: FollowUp): number {
	return STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || (a.closes ?? Infinity) - (b.closes ?? Infinity) || a.opens - b.opens || byName(a, b) || compare(a.to?.name ?? '', b.to?.name ?? '');
}

function byName(a: Pick<FollowUp, 'company' | 'role'>, b: Pick<FollowUp, 'company' | 'role'>): number {
	return compare(a.company, b.company) || compare(a.role ?? '', b.role ?? '');
}

// Code-unit order: the same on every machine, whatever its language.
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
