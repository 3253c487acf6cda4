import { linter, type Action, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorInfoField, type Workspace } from 'obsidian';
import type { Finding } from '../../core/draft-review/finding';
import type { Settings } from '../../core/settings/settings';
import type { DraftReviewer, ReviewedDraft } from '../vault/drafts/draft-reviewer';

/** After the last key, in milliseconds: nobody wants to be corrected in the middle of a word. */
const PAUSE_MS = 700;
// Properties come first; a note that names no message there is none.
const LONGEST_HEAD = 4_000;

interface DraftLintOptions {
	readonly reviewer: DraftReviewer;
	readonly settings: () => Settings;
	/** Leaves a finding alone in this note from now on. */
	readonly ignore: (path: string, finding: Finding, body: string) => void;
}

/** The marks in all editors, switched on and off by the settings. */
export interface DraftLintSwitch {
	/** To be registered once: Obsidian looks into the array again whenever it is told to. */
	readonly extensions: Extension[];
	/** Follows the settings, which have just changed from those. */
	follow(before: Settings): void;
}

/** Marks in the message of a follow-up note what somebody should look at before it is sent, with what can be done about it. Any other note is left alone. */
export function draftLintSwitch(workspace: Pick<Workspace, 'updateOptions'>, options: DraftLintOptions): DraftLintSwitch {
	const extensions: Extension[] = [];

	function apply(): void {
		const { reviewDrafts } = options.settings();
		extensions.splice(0, extensions.length, ...(reviewDrafts ? [linter((view) => diagnosticsOf(view, options), { delay: PAUSE_MS })] : []));
	}

	apply();
	return {
		extensions,
		follow(before) {
			const { reviewDrafts, quietRules } = options.settings();
			if (before.reviewDrafts === reviewDrafts && before.quietRules.join() === quietRules.join()) return;
			// Made anew, it reviews what is open at once.
			apply();
			workspace.updateOptions();
		},
	};
}

async function diagnosticsOf(view: EditorView, options: DraftLintOptions): Promise<readonly Diagnostic[]> {
	const { doc } = view.state;
	const path = view.state.field(editorInfoField, false)?.file?.path;
	if (path === undefined || !doc.sliceString(0, LONGEST_HEAD).toLowerCase().includes(options.settings().followUpType.toLowerCase())) return [];
	const text = doc.toString();
	const reviewed = await options.reviewer.review(path, text);
	return reviewed ? reviewed.findings.map((finding) => diagnosticOf(finding, text.length - reviewed.note.body.length, reviewed, options)) : [];
}

function diagnosticOf(finding: Finding, start: number, { note }: ReviewedDraft, { ignore }: DraftLintOptions): Diagnostic {
	const { from, to, message } = finding;
	return {
		from: start + from,
		to: start + to,
		severity: 'warning',
		message,
		renderMessage: () => createSpan({ cls: 'ifu-diagnostic', text: message }),
		actions: [...fixOf(finding, start), { name: 'Ignore here', apply: () => ignore(note.path, finding, note.body) }],
	};
}

/** While one types above, the mark moves along and knows where it is now; the fix keeps its distance to it. */
function fixOf({ fix, from: markedFrom }: Finding, start: number): Action[] {
	if (!fix) return [];
	const { from, to, text, label } = fix;
	return [
		{
			name: label,
			apply(view, now) {
				const moved = now - (start + markedFrom);
				view.dispatch({ changes: { from: start + from + moved, to: start + to + moved, insert: text }, userEvent: 'input.complete' });
			},
		},
	];
}
