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
import { situationOf, type Day, type Situation, type Surroundings } from './situation/situation';
import { surroundingsOf } from './situation/surroundings';

/** What decides about a day besides the applications. */
export type DaySettings = Pick<Day, 'today' | 'settings' | 'locale'>;

const STATE_ORDER: readonly FollowUpState[] = ['overdue', 'due', 'upcoming'];

/**
 * Which follow-ups all applications ask for on one day, and why (schedule.md). Everything that shows a due date reads
 * it from here. Sentences name dates in the given locale (a BCP 47 tag).
 */
export function schedule(applications: readonly Application[], today: CalendarDate, settings: Settings, locale = 'en-GB'): Schedule {
	const day = dayOf(surroundingsOf(applications, today), { today, settings, locale });
	const followUps: FollowUp[] = [];
	const quiet: Quiet[] = [];
	for (const application of applications) {
		const plan = planOf(application, day);
		followUps.push(...plan.followUps);
		if (plan.quiet) quiet.push(plan.quiet);
	}
	return { followUps: followUps.sort(byUrgency), quiet: quiet.sort(byStandingName) };
}

/** What one application asks for on a day. */
export interface Plan {
	/** In the order of the rules. */
	readonly followUps: readonly FollowUp[];
	/** How it stands when it asks for nothing; null when it does, or has no round. */
	readonly quiet: Quiet | null;
}

/** Which follow-ups one application asks for; what it can learn from the others is in the day's surroundings. */
export function planOf(application: Application, day: Day): Plan {
	const situation = situationOf(application, day);
	if (!situation) return { followUps: [], quiet: null };
	const followUps: FollowUp[] = [];
	for (const rule of RULES) for (const item of rule(situation)) followUps.push(followUp(situation, item));
	return { followUps, quiet: followUps.length === 0 ? quietOf(situation) : null };
}

/** The day that all applications share, with what they can learn from one another. */
export function dayOf(surroundings: Surroundings, { today, settings, locale }: DaySettings): Day {
	return { today, settings, locale, businessDays: businessDaysOf(settings), surroundings };
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

/** Overdue, then due, then upcoming; within a state by day, company, role and name. No two compare equal. */
export function byUrgency(a: FollowUp, b: FollowUp): number {
	return (
		STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
		(a.closes ?? Infinity) - (b.closes ?? Infinity) ||
		a.opens - b.opens ||
		byName(a, b) ||
		compare(a.to?.name ?? '', b.to?.name ?? '') ||
		compare(a.key, b.key)
	);
}

/** By company and role. No two compare equal. */
export function byStandingName(a: Quiet, b: Quiet): number {
	return byName(a, b) || compare(a.applicationKey, b.applicationKey);
}

function byName(a: Pick<FollowUp, 'company' | 'role'>, b: Pick<FollowUp, 'company' | 'role'>): number {
	return compare(a.company, b.company) || compare(a.role ?? '', b.role ?? '');
}

// Code-unit order: the same on every machine, whatever its language.
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
