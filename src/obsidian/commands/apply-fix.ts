import type { Command } from 'obsidian';
import type { Fix } from '../../core/note/problem';
import { noteNameOf } from '../../core/note/text/wiki-link';
import { isoText } from '../../core/note/text/date-text';
import type { DayInWords } from '../../core/timeline/read-day';
import { renameProperty, setLine, setProperty, type PropertyEdit } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { chooseOne } from '../views/modals/choice-modal';
import { openReadDateModal } from '../views/modals/read-date-modal';
import { dayContext, type ActionContext } from './action-context';

/** Writes a fix into the note, after a preview where words become a date; `found` is what the property says as typed. */
export function applyFix(context: ActionContext, note: string, fix: Fix, found: string): void {
	if (fix.kind !== 'read-date' && fix.kind !== 'ask-date') {
		void write(context, note, editOf(fix, found));
		return;
	}
	openReadDateModal(context.app, {
		...dayContext(context),
		subject: `${fix.property} · ${noteNameOf(note)}`,
		words: fix.kind === 'read-date' ? fix.words : '',
		onConfirm: (day) => void write(context, note, editWith(fix, day, found)),
	});
}

/** Applies a fix in the open note; asks which when there are several. */
export function applyFixCommand(context: ActionContext): Command {
	return {
		id: 'apply-fix',
		name: 'Apply a suggested fix to this note',
		icon: 'wrench',
		checkCallback(checking) {
			const path = context.app.workspace.getActiveFile()?.path ?? '';
			const fixes = fixesIn(context, path);
			if (fixes.length === 0) return false;
			if (!checking) {
				chooseOne(context.app, {
					placeholder: 'Which one?',
					items: fixes,
					textOf: ({ fix, message }) => `${fix.label}: ${message}`,
					onChoose: ({ fix, found }) => applyFix(context, path, fix, found),
				});
			}
			return true;
		},
	};
}

interface Suggestion {
	readonly fix: Fix;
	readonly message: string;
	readonly found: string;
}

function fixesIn({ source }: ActionContext, path: string): Suggestion[] {
	const rows = source.current().list.groups.attention;
	const problems = rows.flatMap((row) => (row.kind === 'problem' && row.problem.note === path ? [row.problem] : []));
	return problems.flatMap(({ fixes, message, found }) => fixes.map((fix) => ({ fix, message, found })));
}

type ReadyFix = Exclude<Fix, { readonly kind: 'read-date' | 'ask-date' }>;
type DateFix = Exclude<Fix, ReadyFix>;

function editOf(fix: ReadyFix, found: string): PropertyEdit {
	if (fix.kind === 'rename') return renameProperty(fix.property, fix.to);
	if (fix.kind === 'set-line') return setLine(fix.property, fix.from, fix.to);
	return setProperty(fix.property, fix.value, found);
}

function editWith(fix: DateFix, day: DayInWords, found: string): PropertyEdit {
	if (fix.kind === 'read-date') return setProperty(fix.property, isoText(day), fix.words);
	const text = `${fix.before}${isoText({ on: day.on })}${fix.after}`;
	return fix.inLine === undefined ? setProperty(fix.property, text, found) : setLine(fix.property, fix.inLine, text);
}

async function write({ writer }: ActionContext, note: string, edit: PropertyEdit): Promise<void> {
	showChange(await writer.edit(note, edit), `Changed in “${noteNameOf(note)}”.`);
}
