import type { CalendarDate } from '../date/calendar-date';
import { anchorOf } from '../follow-up/situation/anchor';
import type { Application, KnownPerson } from '../interview/application';
import type { FollowUpNote } from '../note/follow-up-note';
import type { EarlierMessage, ReviewContext } from './review-context';

/** What the vault knows around a follow-up note. */
export interface NoteSurroundings {
	readonly applications: readonly Application[];
	/** Path of the interview note that the message belongs to. */
	readonly interviewPath: string;
	/** That note's text below its properties. */
	readonly interviewBody: string;
	/** Who the message goes to, looked up. */
	readonly recipients: readonly KnownPerson[];
	/** The bodies of the other messages that belong to the same interview. */
	readonly otherDrafts: readonly string[];
}

/** What the review can know of a follow-up note: from its own properties, and with `around` from its interview. `today` is the day of sending unless the note says another. */
export function contextOfNote(note: FollowUpNote, around: NoteSurroundings | undefined, today: CalendarDate): ReviewContext {
	const sendOn = note.sentOn ?? today;
	return {
		...(note.step !== undefined && { kind: note.step }),
		sendOn,
		to: note.to.map(({ email, name }) => email ?? name),
		...(around && contextOfInterview(note, around, sendOn)),
	};
}

function contextOfInterview(note: FollowUpNote, around: NoteSurroundings, sendOn: CalendarDate): ReviewContext {
	const { applications, interviewPath, interviewBody, recipients, otherDrafts } = around;
	const application = applications.find(({ rounds }) => rounds.some(({ path }) => path === interviewPath));
	const round = application?.rounds.find(({ path }) => path === interviewPath);
	if (!application || !round) return { otherDrafts };
	const past = <T extends { readonly on: CalendarDate }>(all: readonly T[]): readonly T[] => all.filter(({ on }) => on <= sendOn);
	const statedOn = anchorOf(past(application.rounds), past(application.replies))?.statedOn ?? null;
	return {
		interviewOn: round.on,
		sent: sentBefore(note, sendOn, applications.filter(({ companyKey }) => companyKey === application.companyKey), recipients),
		...(statedOn !== null && { statedOn }),
		stage: past(application.outcomes).length > 0 ? 'late' : 'early',
		notes: interviewBody,
		company: round.company.name,
		...(round.role && { role: round.role.name }),
		interviewers: [...round.interviewers.map(({ name }) => name), ...recipients.map(({ name }) => name)],
		otherDrafts,
	};
}

/** What is logged to the same people at the same company; this message itself, once logged, is left out. */
function sentBefore(note: FollowUpNote, sendOn: CalendarDate, applications: readonly Application[], recipients: readonly KnownPerson[]): EarlierMessage[] {
	const keys = new Set(recipients.map(({ key }) => key));
	const sent = applications.flatMap((application) => application.sent).filter(({ to }) => keys.has(to.key));
	// One that was logged by hand today is this one as well, though its note does not say so.
	const own = sent.findIndex(({ on, kind }) => on === sendOn && kind === note.step);
	return sent.filter((_, index) => index !== own).map(({ on, kind }) => ({ on, kind }));
}
