import type { PaneType } from 'obsidian';
import type { DueRow, RowDraft } from '../../../core/due-list';
import { LADDER_STEPS } from '../../../core/interview/interview';
import type { Problem } from '../../../core/note/problem';
import type { Question } from '../../../core/note/question';
import { choiceWords } from '../../../core/reading-words';
import type { DueActions } from '../../vault/due-actions';

/** What can be asked of rows; the words of `data-action` on their buttons. */
export type RowActionId = 'draft' | 'sent' | 'replied' | 'snooze' | 'outcome' | MessageActionId | FixId;

/** What can be done with a draft, and with those of a whole panel; in the menu only. */
type MessageActionId = 'draft-all' | 'review' | 'mail' | 'copy' | 'eml' | 'sent-on';

/** The likeliest of several fixes has a key of its own. */
export type FixId = 'fix' | `fix-${number}`;

/** One thing that can be done with one row. */
export interface RowAction {
	readonly id: RowActionId;
	/** What a button or a menu calls it. */
	readonly title: string;
	/** The name of an icon. */
	readonly icon: string;
	run(): void;
}

type FollowUpRow = DueRow & { readonly kind: 'follow-up' };

/** Everything that can be done with a row besides opening it, what is most likely first. */
export function actionsOf(row: DueRow, actions: DueActions, locale: string): readonly RowAction[] {
	switch (row.kind) {
		case 'follow-up':
			return [...followUpActions(row, actions), ...(row.question ? answers(row.question, actions, locale) : [])];
		case 'quiet':
			return [replied(() => actions.replied(row.quiet.note, null)), outcome(() => actions.outcome(row.quiet.note))];
		case 'problem':
			return fixes(row.problem, actions);
	}
}

/** Opens the note of a row, at its line when the row is about one. */
export function openRow(row: DueRow, pane: PaneType | boolean, actions: DueActions): void {
	const line = row.kind === 'problem' ? { line: row.problem.line } : {};
	actions.openNote(pathOf(row), { pane, ...line });
}

/** The note that a row speaks of. */
export function pathOf(row: DueRow): string {
	switch (row.kind) {
		case 'follow-up':
			return row.followUp.note;
		case 'quiet':
			return row.quiet.note;
		case 'problem':
			return row.problem.note;
	}
}

function followUpActions({ followUp, draft }: FollowUpRow, actions: DueActions): readonly RowAction[] {
	const { note, to, step, applicationKey } = followUp;
	// A snooze moves the ladder; a thank-you or an offer does not wait for it.
	const mayWait = LADDER_STEPS.some((one) => one === step);
	return [
		{ id: 'draft', title: draft === undefined ? 'Draft' : openWords(draft), icon: 'pencil-line', run: () => actions.draft(followUp) },
		{ id: 'sent', title: 'Mark sent', icon: 'check', run: () => actions.markSent(followUp, draft?.path) },
		...(draft === undefined ? [] : messageActions(draft.path, actions)),
		...(step === 'thank-you' ? [{ id: 'draft-all', title: 'Draft thank-yous for everyone', icon: 'users', run: () => actions.draftThankYous(note) } as const] : []),
		replied(() => actions.replied(note, to?.name ?? null)),
		...(mayWait ? [{ id: 'snooze', title: 'Snooze…', icon: 'alarm-clock', run: () => actions.snooze(applicationKey) } as const] : []),
		outcome(() => actions.outcome(note)),
	];
}

/** "Open draft · 2 things to look at". */
function openWords({ toLookAt = 0 }: RowDraft): string {
	return toLookAt === 0 ? 'Open draft' : `Open draft · ${toLookAt === 1 ? '1 thing' : `${toLookAt} things`} to look at`;
}

/** The ways in which a written message goes out. */
function messageActions(draft: string, actions: DueActions): readonly RowAction[] {
	return [
		{ id: 'review', title: 'Review draft', icon: 'spell-check', run: () => actions.reviewDraft(draft) },
		{ id: 'mail', title: 'Open in mail app', icon: 'mail', run: () => actions.openInMailApp(draft) },
		{ id: 'copy', title: 'Copy message', icon: 'clipboard-copy', run: () => actions.copyMessage(draft) },
		{ id: 'eml', title: 'Save as .eml', icon: 'mail-plus', run: () => actions.saveAsEml(draft) },
		{ id: 'sent-on', title: 'Sent on another day…', icon: 'check-check', run: () => actions.sentOn(draft) },
	];
}

function fixes({ note, fixes: all, found }: Problem, actions: DueActions): RowAction[] {
	return all.map((fix, at) => ({ id: fixId(at), title: fix.label, icon: 'wand', run: () => actions.applyFix(note, fix, found) }));
}

function answers(question: Question, actions: DueActions, locale: string): RowAction[] {
	const { note, about, words, choices } = question;
	const found = about === 'words in the body' ? '' : words;
	return choices.map((choice, at) => ({ id: fixId(at), title: choiceWords(choice, question, locale), icon: 'calendar-check', run: () => actions.applyFix(note, choice.fix, found) }));
}

/** Whether an action settles a problem or a question. */
export function isFix({ id }: RowAction): boolean {
	return id.startsWith('fix');
}

function fixId(at: number): FixId {
	return at === 0 ? 'fix' : `fix-${at}`;
}

function replied(run: () => void): RowAction {
	return { id: 'replied', title: 'They replied…', icon: 'message-square-reply', run };
}

function outcome(run: () => void): RowAction {
	return { id: 'outcome', title: 'Outcome…', icon: 'flag', run };
}
