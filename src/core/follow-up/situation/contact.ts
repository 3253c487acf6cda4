import type { KnownPerson, LoggedReply, Round } from '../../interview/application';

const RECRUITER = /\b(?:recruit(?:er|ers|ing|ment)?|talent (?:acquisition|partner|scout)|sourcer)\b/i;
const HIRING_MANAGER = /\bhiring (?:manager|lead)\b/i;

/**
 * The one person that chasers go to (schedule.md, "The contact is …"): a round's own `contact`, else whoever signed
 * the last reply with a name, else the round's recruiter, hiring manager or first interviewer. Rounds come in the
 * order in which they are asked; null when nobody is known.
 */
export function contactOf(rounds: readonly Round[], replies: readonly LoggedReply[]): KnownPerson | null {
	const named = rounds.find((round) => round.contact)?.contact;
	const signed = replies.filter((reply) => reply.from).at(-1)?.from;
	return named ?? signed ?? rounds.map(interviewerToAsk).find((person) => person !== undefined) ?? null;
}

/** Whether somebody's title says that it is their work to hire. */
export function isRecruiter({ title = '' }: KnownPerson): boolean {
	return RECRUITER.test(title);
}

function interviewerToAsk({ interviewers }: Round): KnownPerson | undefined {
	const titled = (title: RegExp): KnownPerson | undefined => interviewers.find((person) => title.test(person.title ?? ''));
	return interviewers.find(isRecruiter) ?? titled(HIRING_MANAGER) ?? interviewers[0];
}
