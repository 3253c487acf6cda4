import type { FollowUpState } from './follow-up';
import type { Hold, Item, Rung } from './rule';
import type { Situation } from './situation/situation';
import { ADJUSTMENTS, LADDER } from './ladder';

/** The one step of the ladder that an application asks for on a day; null when there is none (schedule.md, "One step at a time"). */
export function ladderItem(situation: Situation): Item | null {
	const now = ladderChoice(situation);
	if (!now) return null;
	const { rung, state } = now;
	const hold = holdingOn(rung, situation.today);
	return {
		step: rung.step,
		to: situation.contact,
		state,
		opens: rung.opens,
		closes: rung.closes,
		reason: hold?.reason ?? rung.reason,
		why: (hold ?? rung).why(),
	};
}

/** The same step as it stands on the ladder, not yet put into words. */
export function ladderChoice(situation: Situation): LadderChoice | null {
	return situation.booked.length > 0 || situation.outcome ? null : current(rungsOf(situation), situation.today);
}

interface LadderChoice {
	readonly rung: Rung;
	readonly state: FollowUpState;
}

function rungsOf(situation: Situation): readonly Rung[] {
	const { anchor } = situation;
	if (!anchor) return [];
	const whole = LADDER.map((rule) => rule(situation, anchor)).filter((rung) => rung !== null);
	return ADJUSTMENTS.reduce<readonly Rung[]>((rungs, adjust) => adjust(rungs, situation), whole);
}

function current(rungs: readonly Rung[], today: Situation['today']): LadderChoice | null {
	const opened = rungs.filter(({ opens }) => opens <= today);
	const open = opened.find(({ closes }) => closes === null || closes >= today);
	if (open) return { rung: open, state: 'due' };
	const missed = opened.at(-1);
	if (missed) return { rung: missed, state: 'overdue' };
	return rungs[0] ? { rung: rungs[0], state: 'upcoming' } : null;
}

function holdingOn({ holds }: Rung, today: Situation['today']): Hold | undefined {
	return holds.filter(({ until }) => today < until).at(-1);
}
