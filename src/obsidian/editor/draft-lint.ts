import { linter, type Action, type Diagnostic } from '@codemirror/lint';
import { StateEffect, type Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, type Workspace } from 'obsidian';
import type { Finding } from '../../core/draft-review/finding';
import type { Settings } from '../../core/settings/settings';
import type { DraftReviewer, ReviewedDraft } from '../vault/drafts/draft-reviewer';

/** After the last key, in milliseconds: nobody wants to be corrected in the middle of a word. */
const PAUSE_MS = 700;
// Properties come first; a note that names no message there is none.
const LONGEST_HEAD = 20_000;

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
	/** What is known around the messages may be another: those that are open are reviewed again. */
	renew(): void;
}

const renewed = StateEffect.define();

/** Marks in the message of a follow-up note what somebody should look at before it is sent, with what can be done about it. Any other note is left alone. */
export function draftLintSwitch(workspace: Pick<Workspace, 'updateOptions'>, options: DraftLintOptions): DraftLintSwitch {
	const extensions: Extension[] = [];
	const open = new Set<EditorView>();

	function apply(): void {
		const { reviewDrafts } = options.settings();
		extensions.splice(0, extensions.length, ...(reviewDrafts ? [marks(options), whileOpen(open)] : []));
	}

	apply();
	return {
		extensions,
		renew() {
			for (const view of open) if (mayBeMessage(view, options.settings())) view.dispatch({ effects: renewed.of(null) });
		},
		follow(before) {
			const { reviewDrafts, quietRules } = options.settings();
			if (before.reviewDrafts === reviewDrafts && before.quietRules.join() === quietRules.join()) return;
			// Made anew, it reviews what is open at once.
			apply();
			workspace.updateOptions();
		},
	};
}

function marks(options: DraftLintOptions): Extension {
	const needsRefresh = ({ transactions }: ViewUpdate): boolean => transactions.some(({ effects }) => effects.some((effect) => effect.is(renewed)));
	return linter((view) => diagnosticsOf(view, options), { delay: PAUSE_MS, needsRefresh });
}

/** Keeps note of the editors there are. */
function whileOpen(open: Set<EditorView>): Extension {
	return ViewPlugin.define((view) => {
		open.add(view);
		return { destroy: () => open.delete(view) };
	});
}

/** Whether the note can be a message, judged by its top. */
function mayBeMessage({ state: { doc } }: EditorView, { followUpType }: Settings): boolean {
	return doc.sliceString(0, LONGEST_HEAD).toLowerCase().includes(followUpType.toLowerCase());
}

async function diagnosticsOf(view: EditorView, options: DraftLintOptions): Promise<readonly Diagnostic[]> {
	const path = view.state.field(editorInfoField, false)?.file?.path;
	if (path === undefined || !mayBeMessage(view, options.settings())) return [];
	const text = view.state.doc.toString();
	const reviewed = await options.reviewer.review(path, text, 'in the background');
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
		actions: [...fixOf(finding, note.body), { name: 'Ignore here', apply: () => ignore(note.path, finding, note.body) }],
	};
}

/** While one types above, the mark moves along and the fix with it; what has been written into its own words since is not touched. */
function fixOf({ fix, from: markedFrom }: Finding, body: string): Action[] {
	if (!fix) return [];
	const { from, to, text, label } = fix;
	return [
		{
			name: label,
			apply(view, now) {
				const place = { from: now - markedFrom + from, to: now - markedFrom + to };
				if (view.state.sliceDoc(place.from, place.to) !== body.slice(from, to)) return;
				view.dispatch({ changes: { ...place, insert: text }, userEvent: 'input.complete' });
			},
		},
	];
}
