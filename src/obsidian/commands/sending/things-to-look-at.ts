import { MarkdownView, Notice } from 'obsidian';
import type { Finding } from '../../../core/draft-review/finding';
import { ignoreEntry } from '../../../core/draft-review/ignored';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import { openGaps } from '../../../core/template/fill-in';
import type { ReviewedDraft } from '../../vault/drafts/draft-reviewer';
import { presentText } from '../../vault/open-text';
import { appendLine } from '../../vault/writing/property-edit';
import { showChange } from '../../views/change-notice';
import type { ThingToLookAt } from '../../views/modals/review-modal';
import { nameFor, type ActionContext } from '../action-context';
import { openForWriting } from '../drafting/open-draft';

/** What somebody should look at in a message before it goes out: what the review finds in its text, and gaps in its subject. */
export async function thingsToLookAt(context: ActionContext, path: string): Promise<readonly ThingToLookAt[]> {
	const reviewed = await context.reviewer.reviewNote(path, 'at once');
	if (!reviewed) return [];
	const { note, findings } = reviewed;
	const inSubject = openGaps(note.subject ?? '').map((words): ThingToLookAt => ({ words, message: 'This is still to be filled in, in the subject.', show: () => void showWords(context, path, words, 0) }));
	return [...findings.map((finding) => thingOf(context, reviewed, finding)), ...inSubject];
}

/** Leaves a finding alone in its note from now on. */
export async function ignoreFinding(context: ActionContext, path: string, finding: Finding, body: string): Promise<void> {
	showChange(await context.writer.edit(path, appendLine(nameFor(context, 'ignore'), ignoreEntry(finding, body))), 'Left alone in this note.');
}

function thingOf(context: ActionContext, { note: { path, body } }: ReviewedDraft, finding: Finding): ThingToLookAt {
	const { from, to, rule, message, fix } = finding;
	const words = body.slice(from, to);
	return {
		words,
		message,
		...(fix && { fix: { label: fix.label, run: () => void applyFix(context, path, rule, words) } }),
		show: () => void showWords(context, path, words, from),
		ignore: () => void ignoreFinding(context, path, finding, body),
	};
}

/** Opens the note with the words selected: where they stood in its body, or else wherever they are now. */
async function showWords({ app }: ActionContext, path: string, words: string, from: number): Promise<void> {
	const text = await presentText(app, path);
	if (text === null) return;
	const start = text.length - readFrontmatter(text).body.length;
	const isThere = text.slice(start + from, start + from + words.length) === words;
	const at = isThere ? start + from : text.indexOf(words);
	await openForWriting(app, path, at < 0 ? null : { from: at, to: at + words.length });
}

/** Through the editor, so that its own undo takes the fix back; what has been written meanwhile is reviewed once more. */
async function applyFix({ app, reviewer }: ActionContext, path: string, rule: Finding['rule'], words: string): Promise<void> {
	await openForWriting(app, path, null);
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const reviewed = view?.file?.path === path ? await reviewer.review(path, view.editor.getValue(), 'at once') : null;
	const found = reviewed?.findings.find((finding) => finding.rule === rule && oneLine(reviewed.note.body.slice(finding.from, finding.to)) === oneLine(words));
	if (!view || !reviewed || !found?.fix) {
		new Notice('The note has changed since, so nothing was changed. Review it again.');
		return;
	}
	const { editor } = view;
	const start = editor.getValue().length - reviewed.note.body.length;
	editor.replaceRange(found.fix.text, editor.offsetToPos(start + found.fix.from), editor.offsetToPos(start + found.fix.to));
	editor.focus();
}

/** Line ends and spaces make no difference to a reader. */
function oneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
