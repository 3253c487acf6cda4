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
import { interviewInFront } from './draft-from-template';
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
	const at = placeFor(editor);
	// A line of its own, where the cursor would otherwise still be in the line that ends the properties.
	const lead = at.isMoved && at.offset > 0 && editor.getValue()[at.offset - 1] !== '\n' ? '\n' : '';
	const [from, to] = [editor.offsetToPos(at.offset), editor.offsetToPos(at.isMoved ? at.offset : editor.posToOffset(editor.getCursor('to')))];
	editor.replaceRange(lead + body, from, to);
	const start = at.offset + lead.length;
	const [slot] = slots;
	const [first, last] = slot ? [start + slot.from, start + slot.to] : [start + body.length, start + body.length];
	editor.setSelection(editor.offsetToPos(first), editor.offsetToPos(last));
	editor.focus();
	reportUnknown(unknown, template);
}

/** The cursor, or the beginning of the body when it stands in the properties or before them. */
function placeFor(editor: Editor): { readonly offset: number; readonly isMoved: boolean } {
	const text = editor.getValue();
	const offset = editor.posToOffset(editor.getCursor('from'));
	const start = text.length - readFrontmatter(text).body.length;
	return offset < start ? { offset: start, isMoved: true } : { offset, isMoved: false };
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
