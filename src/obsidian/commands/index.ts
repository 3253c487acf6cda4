import type { Command } from 'obsidian';
import type { DueActions } from '../vault/due-actions';
import type { ActionContext } from './action-context';
import { applyFix, applyFixCommand } from './apply-fix';
import { checkReadingCommand } from './check-reading';
import { markSent, markSentCommand } from './mark-sent';
import { openNote } from './open-note';
import { recordOutcome, recordOutcomeCommand } from './record-outcome';
import { snooze, snoozeCommand } from './snooze';
import { theyReplied, theyRepliedCommand } from './they-replied';
import { undoLastChangeCommand } from './undo-last-change';

/** The commands that act on a note. */
export const NOTE_COMMANDS: readonly ((context: ActionContext) => Command)[] = [
	markSentCommand,
	theyRepliedCommand,
	snoozeCommand,
	recordOutcomeCommand,
	applyFixCommand,
	checkReadingCommand,
	undoLastChangeCommand,
];

/** The same actions for the rows of a list. */
export function dueActions(context: ActionContext): DueActions {
	return {
		openNote: (path, options) => void openNote(context, path, options),
		markSent: (followUp) => markSent(context, followUp),
		replied: (notePath, from) => theyReplied(context, notePath, from),
		snooze: (applicationKey) => snooze(context, applicationKey),
		outcome: (notePath) => recordOutcome(context, notePath),
		applyFix: (note, fix, found) => applyFix(context, note, fix, found),
	};
}
