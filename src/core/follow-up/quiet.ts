import { addDays, daysBetween, type CalendarDate } from '../date/calendar-date';
import type { Quiet } from './follow-up';
import { day } from './sentence';
import { closedOn, type Situation } from './situation/situation';

/** Days of silence after a close from which an application counts as unanswered (schedule.md, "Special situations"). */
const NO_REPLY_DAYS = 14;

/** How an application stands that asks for nothing on this day. */
export function quietOf(situation: Situation): Quiet {
	const { application, spelling, round } = situation;
	const { status, why, nextOn } = standing(situation);
	return { applicationKey: application.key, company: spelling.company, role: spelling.role, note: round.path, status, why, nextOn };
}

function standing(situation: Situation): Pick<Quiet, 'status' | 'why' | 'nextOn'> {
	const { outcome, booked, today } = situation;
	const on = (date: CalendarDate): string => day(date, situation);
	if (outcome) {
		const deadline = outcome.kind === 'offer' ? outcome.deadline : undefined;
		const until = deadline === undefined ? '' : ` Your answer is due by ${on(deadline)}.`;
		return { status: outcome.kind, why: `${ENDED_WORDS[outcome.kind]} on ${on(outcome.on)}.${until}`, nextOn: deadline ?? null };
	}
	if (booked[0]) return { status: 'round-booked', why: `The next round is on ${on(booked[0].on)}.`, nextOn: booked[0].on };
	const closed = closedOn(situation);
	if (closed === null) return { status: 'closed', why: 'Nothing is left to send.', nextOn: null };
	if (daysBetween(closed, today) >= NO_REPLY_DAYS) return { status: 'no-reply', why: `No reply since your last word on ${on(closed)}.`, nextOn: null };
	return { status: 'closed', why: `You sent a friendly last word on ${on(closed)}; the rest is up to them.`, nextOn: addDays(closed, NO_REPLY_DAYS) };
}

const ENDED_WORDS = {
	offer: 'They made you an offer',
	rejected: 'They said no',
	withdrawn: 'You withdrew',
	accepted: 'You accepted their offer',
	declined: 'You declined their offer',
} as const;
