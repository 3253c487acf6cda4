import { Notice, type App, type Command, type Editor } from 'obsidian';
import { draftValues } from '../../../core/template/draft-values';
import type { Template } from '../../../core/template/template';
import { writeDraft } from '../../../core/template/write-draft';
import type { Values } from '../../../core/template/variables';
import { contactOf } from '../../../core/follow-up/situation/contact';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import { draftFacts } from '../../vault/drafts/draft-facts';
import { noteVariables } from '../../vault/drafts/note-variables';
import { allTemplates } from '../../vault/template-folder';
import { chooseOne } from '../../views/modals/choice-modal';
import type { ActionContext } from '../action-context';
import { messageAt } from '../sending/message-at';
import { interviewInFront } from '../interview-in-front';
import { reportUnknown } from './open-draft';

/** Puts a template's text at the cursor of any note; never before its properties or in them. */
export function insertTemplateTextCommand(context: ActionContext): Command {
	return {
		id: 'insert-template-text',
		name: 'Insert template text',
		icon: 'text-cursor-input',
		editorCallback(editor, { file }) {
			void ask(context, editor, file?.basename ?? '');
		},
	};
}

async function ask(context: ActionContext, editor: Editor, title: string): Promise<void> {
	const items = await allTemplates(context.app, context.source.settings());
	chooseOne(context.app, {
		placeholder: 'Which template?',
		items,
		textOf: ({ name }) => name,
		detailOf: ({ when }) => when,
		onChoose: (template) => void insert(context, editor, template, title),
	});
}

async function insert(context: ActionContext, editor: Editor, template: Template, title: string): Promise<void> {
	const { error } = readFrontmatter(editor.getValue());
	if (error) {
		new Notice(`Nothing was inserted, because nobody can tell where the text of this note begins. Line ${error.line}: ${error.message}`);
		return;
	}
	const { body, slots, unknown } = writeDraft(template, await valuesHere(context), noteVariables(title));
	const place = placeFor(editor);
	const [lead, tail] = aroundText(editor.getValue(), place, body);
	editor.replaceRange(lead + body + tail, editor.offsetToPos(place.from), editor.offsetToPos(place.to));
	const start = place.from + lead.length;
	const [slot] = slots;
	const [first, last] = slot ? [start + slot.from, start + slot.to] : [start + body.length, start + body.length];
	editor.setSelection(editor.offsetToPos(first), editor.offsetToPos(last));
	editor.focus();
	reportUnknown(unknown, template);
}

/** What is replaced, in offsets. */
interface Place {
	readonly from: number;
	readonly to: number;
}

/** The selection, or the beginning of the body when the cursor stands in the properties or before them. */
function placeFor(editor: Editor): Place {
	const text = editor.getValue();
	const [from, to] = [editor.posToOffset(editor.getCursor('from')), editor.posToOffset(editor.getCursor('to'))];
	const start = text.length - readFrontmatter(text).body.length;
	return from < start ? { from: start, to: start } : { from, to };
}

/** Line breaks that keep several lines to lines of their own, the next line whole, and a first line `---` from opening properties. */
function aroundText(text: string, { from, to }: Place, body: string): readonly [lead: string, tail: string] {
	const [before, behind] = [text.slice(0, from), text.slice(to)];
	const isLong = body.includes('\n');
	const startsLine = before === '' || before.endsWith('\n');
	const opensProperties = before.trim() === '' && /^\s*---/.test(body);
	const isBehindProperties = /(?:^|\n)---[ \t]*$/.test(before);
	const lead = opensProperties || (!startsLine && (isLong || isBehindProperties)) ? '\n' : '';
	const tail = behind !== '' && !behind.startsWith('\n') && (isLong || startsLine || lead !== '') ? '\n' : '';
	return [lead, tail];
}

/** What is known about the interview of the note in front; nothing in any other note. */
async function valuesHere({ app, source, ...context }: ActionContext): Promise<Values> {
	const about = interviewInFront({ app, source, ...context });
	const { myName, signature } = source.settings();
	if (!about) return valuesOfMine(myName, signature);
	const { application, round } = about;
	const to = recipientOf({ app, source, ...context }) ?? contactOf([round], application.replies);
	return draftValues(await draftFacts({ app, source }, { application, round, kind: 'keep-warm', to }), source.locale());
}

function recipientOf(context: ActionContext): ReturnType<typeof contactOf> {
	const { workspace }: App = context.app;
	return messageAt(context, workspace.getActiveFile()?.path ?? '')?.to ?? null;
}

function valuesOfMine(myName: string, signature: string): Values {
	return { ...(myName !== '' && { my_name: myName }), ...((signature || myName) !== '' && { signature: signature || myName }) };
}
