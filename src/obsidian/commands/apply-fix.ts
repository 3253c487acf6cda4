import type { Command } from 'obsidian';
import type { Fix, Problem } from '../../core/note/problem';
import { noteNameOf } from '../../core/note/text/wiki-link';
import { isoText } from '../../core/note/text/date-text';
import { renameProperty, setLine, setProperty, type PropertyEdit } from '../vault/property-edit';
import { showChange } from '../views/change-notice';
import { chooseOne } from '../views/modals/choice-modal';
import { openReadDateModal } from '../views/modals/read-date-modal';
import { dayContext, type ActionContext } from './action-context';

/** Writes the fix of a problem, after a preview where words become a date; nothing happens for a problem without one. */
export function applyFix(context: ActionContext, { note, fix, found }: Problem): void {
	if (!fix) return;
	if (fix.kind !== 'read-date') {
		void write(context, note, editOf(fix, found));
		return;
	}
	openReadDateModal(context.app, {
		...dayContext(context),
		subject: `${fix.property} · ${noteNameOf(note)}`,
		words: fix.words,
		onConfirm: (day) => void write(context, note, setProperty(fix.property, isoText(day), fix.words)),
	});
}

/** Applies a fix in the open note; asks which when there are several. */
export function applyFixCommand(context: ActionContext): Command {
	return {
		id: 'apply-fix',
		name: 'Apply a suggested fix to this note',
		icon: 'wrench',
		checkCallback(checking) {
			const problems = fixableIn(context, context.app.workspace.getActiveFile()?.path);
			if (problems.length === 0) return false;
			if (!checking) {
				chooseOne(context.app, {
					placeholder: 'Which one?',
					items: problems,
					textOf: ({ fix, message }) => `${fix?.label ?? ''}: ${message}`,
					onChoose: (problem) => applyFix(context, problem),
				});
			}
			return true;
		},
	};
}

function fixableIn({ source }: ActionContext, path: string | undefined): Problem[] {
	const rows = source.current().list.groups.attention;
	return rows.flatMap((row) => (row.kind === 'problem' && row.problem.note === path && row.problem.fix ? [row.problem] : []));
}

function editOf(fix: Exclude<Fix, { readonly kind: 'read-date' }>, found: string): PropertyEdit {
	if (fix.kind === 'rename') return renameProperty(fix.property, fix.to);
	if (fix.kind === 'set-line') return setLine(fix.property, fix.from, fix.to);
	return setProperty(fix.property, fix.value, found);
}

async function write({ writer }: ActionContext, note: string, edit: PropertyEdit): Promise<void> {
	showChange(await writer.edit(note, edit), `Changed in “${noteNameOf(note)}”.`);
}
