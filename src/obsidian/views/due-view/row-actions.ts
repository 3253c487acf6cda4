import type { PaneType } from 'obsidian';
import type { DueRow } from '../../../core/due-list';
import type { FollowUp } from '../../../core/follow-up/follow-up';
import type { DueActions } from '../../vault/due-actions';
import { placeOf } from './row-menu';

/** What can be asked of a row by a button or a key; the words of `data-action`. */
export type RowAction = 'sent' | 'replied' | 'snooze' | 'outcome' | 'fix';

const ROW_ACTIONS: readonly RowAction[] = ['sent', 'replied', 'snooze', 'outcome', 'fix'];

/** The action of that name; undefined for a word that is none. */
export function rowActionNamed(word: string | undefined): RowAction | undefined {
	return ROW_ACTIONS.find((action) => action === word);
}

/** Opens the note of a row, at its line when the row is about one. */
export function openRow(row: DueRow, pane: PaneType | boolean, actions: DueActions): void {
	const { path, line } = placeOf(row);
	actions.openNote(path, { pane, ...(line !== undefined && { line }) });
}

/** Does with a row what was asked; a row that cannot do it stays as it is. */
export function actOnRow(action: RowAction, row: DueRow, actions: DueActions): void {
	switch (row.kind) {
		case 'follow-up':
			actOnFollowUp(action, row.followUp, actions);
			return;
		case 'quiet':
			if (action === 'replied') actions.replied(row.quiet.note, null);
			if (action === 'outcome') actions.outcome(row.quiet.note);
			return;
		case 'problem':
			if (action === 'fix') actions.applyFix(row.problem);
	}
}

function actOnFollowUp(action: RowAction, followUp: FollowUp, actions: DueActions): void {
	if (action === 'sent') actions.markSent(followUp);
	if (action === 'replied') actions.replied(followUp.note, followUp.to?.name ?? null);
	if (action === 'snooze') actions.snooze(followUp.applicationKey);
	if (action === 'outcome') actions.outcome(followUp.note);
}
