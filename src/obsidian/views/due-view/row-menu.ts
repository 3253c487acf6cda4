import { Menu } from 'obsidian';
import type { DueRow } from '../../../core/due-list';
import { LADDER_STEPS } from '../../../core/interview/interview';
import type { DueActions } from '../../vault/due-actions';

/** The menu of a row: everything that can be done with it. */
export function rowMenu(row: DueRow, actions: DueActions): Menu {
	const menu = new Menu();
	const add = (title: string, icon: string, run: () => void): void => {
		menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
	};
	if (row.kind === 'follow-up') addFollowUpItems(row.followUp, actions, add);
	if (row.kind === 'quiet') {
		add('They replied…', 'message-square-reply', () => actions.replied(row.quiet.note, null));
		add('Outcome…', 'flag', () => actions.outcome(row.quiet.note));
	}
	if (row.kind === 'problem' && row.problem.fix) add(row.problem.fix.label, 'wand', () => actions.applyFix(row.problem));
	menu.addSeparator();
	const { path, line } = placeOf(row);
	const open = (pane: 'tab' | 'split' | false): void => actions.openNote(path, { pane, ...(line !== undefined && { line }) });
	add('Open note', 'file-text', () => open(false));
	add('Open in new tab', 'file-plus', () => open('tab'));
	add('Open to the right', 'separator-vertical', () => open('split'));
	return menu;
}

function addFollowUpItems(followUp: Extract<DueRow, { kind: 'follow-up' }>['followUp'], actions: DueActions, add: (title: string, icon: string, run: () => void) => void): void {
	add('Mark sent', 'check', () => actions.markSent(followUp));
	add('They replied…', 'message-square-reply', () => actions.replied(followUp.note, followUp.to?.name ?? null));
	// A snooze moves the ladder; a thank-you or an offer does not wait for it.
	if (LADDER_STEPS.some((step) => step === followUp.step)) add('Snooze…', 'alarm-clock', () => actions.snooze(followUp.applicationKey));
	add('Outcome…', 'flag', () => actions.outcome(followUp.note));
}

/** The note that a row speaks of, and the line when it is about one. */
export function placeOf(row: DueRow): { readonly path: string; readonly line?: number } {
	switch (row.kind) {
		case 'follow-up':
			return { path: row.followUp.note };
		case 'quiet':
			return { path: row.quiet.note };
		case 'problem':
			return { path: row.problem.note, line: row.problem.line };
	}
}
