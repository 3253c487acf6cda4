import type { PaneType } from 'obsidian';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { Fix } from '../../core/note/problem';

/** What a row of a list can ask for. Each one that changes a note says so in a notice with an undo. */
export interface DueActions {
	/** Opens the note, in a new pane when one is asked for; `line` is 1-based. */
	openNote(path: string, options?: { readonly line?: number; readonly pane?: PaneType | boolean }): void;
	/** Logs the message as sent today; asks for the name when nobody is known. */
	markSent(followUp: FollowUp): void;
	/** Asks what they wrote and when; `from` is the name to begin with. */
	replied(notePath: string, from: string | null): void;
	/** Asks until when the application rests. */
	snooze(applicationKey: string): void;
	/** Asks how the application went on or ended. */
	outcome(notePath: string): void;
	/** Writes a fix into the note, after a preview where it reads a date; `found` is what the property says as typed, empty when it says nothing. */
	applyFix(note: string, fix: Fix, found: string): void;
}
