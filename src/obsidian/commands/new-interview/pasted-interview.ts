import type { InvitationFacts } from '../../../core/calendar/invitation';
import { readInvitationText } from '../../../core/calendar/read-invitation-text';
import { wordsOfInvitation } from '../../../core/invited-words';
import { dayContext, type ActionContext } from '../action-context';
import { newInterview } from './new-interview';
import { ownZone } from './own-zone';

/** Asks for the interview of which a text speaks: a calendar file, or the words of an invitation. */
export function interviewFromText(context: ActionContext, text: string): void {
	const settings = context.source.settings();
	const facts = readInvitationText(text, { ...dayContext(context), zone: ownZone(), myName: settings.myName });
	const { words, doubts } = wordsOfInvitation(facts, settings);
	void newInterview(context, { words, doubts: saysNothing(facts) ? [...doubts, NOTHING_FOUND] : doubts });
}

const NOTHING_FOUND = 'The text names no day and nobody that I can read, so there is nothing here yet. Type what you know.';

function saysNothing({ on, company, role, attendees, sender, doubts }: InvitationFacts): boolean {
	return on === undefined && company === undefined && role === undefined && attendees.length === 0 && sender === undefined && doubts.length === 0;
}
