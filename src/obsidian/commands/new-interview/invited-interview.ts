import { readInvitation } from '../../../core/calendar/read-invitation';
import { wordsOfInvitation } from '../../../core/invited-words';
import type { ActionContext } from '../action-context';
import { newInterview } from './new-interview';
import { ownZone } from './own-zone';

/** Asks for the interview of a calendar file; a sentence when there is none in it. */
export function interviewFromFile(context: ActionContext, text: string): string | null {
	const settings = context.source.settings();
	const reading = readInvitation(text, { today: context.source.today(), zone: ownZone(), myName: settings.myName });
	if ('problem' in reading) return reading.problem;
	void newInterview(context, wordsOfInvitation(reading.invitation, settings));
	return null;
}
