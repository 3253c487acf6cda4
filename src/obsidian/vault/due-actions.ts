import type { PaneType } from 'obsidian';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { Fix } from '../../core/note/problem';

/** What a row of a list can ask for. Each one that changes a note says so in a notice with an undo. */
export interface DueActions {
	/** Opens the note, in a new pane when one is asked for; `line` is 1-based. */
	openNote(path: string, options?: { readonly line?: number; readonly pane?: PaneType | boolean }): void;
	/** Asks for an interview and makes its note. */
	newInterview(): void;
	/** Asks for an invitation, and for the interview that it speaks of. */
	newInterviewFromInvitation(): void;
	/** Opens the draft of the message, a new one when there is none. */
	draft(followUp: FollowUp): void;
	/** A draft to everybody who took part in the interview of a note and has not been thanked. */
	draftThankYous(notePath: string): void;
	/** These take the path of a draft. */
	reviewDraft(draft: string): void;
	openInMailApp(draft: string): void;
	copyMessage(draft: string): void;
	saveAsEml(draft: string): void;
	/** Asks on which day it went out, and logs that. */
	sentOn(draft: string): void;
	/** Logs the message as sent today, in its draft too when it has one; asks for the name when nobody is known. */
	markSent(followUp: FollowUp, draft: string | undefined): void;
	/** Asks what they wrote and when; `from` is the name to begin with. */
	replied(notePath: string, from: string | null): void;
	/** Asks until when the application rests. */
	snooze(applicationKey: string): void;
	/** Asks how the application went on or ended. */
	outcome(notePath: string): void;
	/** Writes a fix into the note, after a preview where it reads a date; `found` is what the property says as typed, empty when it says nothing. */
	applyFix(note: string, fix: Fix, found: string): void;
}
