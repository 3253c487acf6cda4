import { Notice, type Command } from 'obsidian';
import { propertyName } from '../../../core/note/property/properties';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import type { Settings } from '../../../core/settings/settings';
import { BUILT_IN_TEXTS, builtInTemplates } from '../../../core/template/built-in';
import type { Template } from '../../../core/template/template';
import { ownTemplates } from '../../vault/template-folder';
import { chooseOne } from '../../views/modals/choice-modal';
import { showChange } from '../../views/change-notice';
import { openFolderModal } from '../../views/modals/folder-modal';
import type { ActionContext } from '../action-context';
import { openForWriting } from './open-draft';

const USUAL_FOLDER = 'Templates/Follow-ups';

/** Puts a built-in template into the user's folder, where it stands in for the built-in one; asks for the folder when there is none. */
export function copyBuiltInTemplateCommand(context: ActionContext): Command {
	return {
		id: 'copy-built-in-template',
		name: 'Copy built-in template to my folder',
		icon: 'copy-plus',
		callback: () =>
			chooseOne(context.app, {
				placeholder: 'Which template?',
				items: builtInTemplates(),
				textOf: ({ name }) => name,
				detailOf: ({ when }) => when,
				onChoose: (template) => copy(context, template),
			}),
	};
}

function copy(context: ActionContext, template: Template): void {
	const { templateFolder } = context.source.settings();
	if (templateFolder !== '') {
		void write(context, template, templateFolder);
		return;
	}
	openFolderModal(context.app, {
		title: 'Folder for templates',
		hint: 'Every note in it is a template of yours. You can change it in the settings.',
		initial: USUAL_FOLDER,
		onConfirm: (folder) => void keepFolder(context, template, folder),
	});
}

async function keepFolder(context: ActionContext, template: Template, folder: string): Promise<void> {
	await context.saveSetting('templateFolder', folder);
	await write(context, template, context.source.settings().templateFolder);
}

async function write(context: ActionContext, template: Template, folder: string): Promise<void> {
	const { app, source, writer } = context;
	const text = BUILT_IN_TEXTS[template.id];
	if (text === undefined || folder === '') return;
	const own = (await ownTemplates(app, source.settings())).find(({ replaces, kind, name }) => (template.kind === 'interview' ? kind === 'interview' && name === template.name : replaces === template.id));
	if (own) {
		await openForWriting(app, own.id, null);
		new Notice(`You have a template for this already: “${own.name}”.`);
		return;
	}
	const outcome = await writer.create({ folder, name: template.name, text: inOwnWords(text, source.settings()) });
	if (!outcome.done) {
		new Notice(outcome.problem);
		return;
	}
	await openForWriting(app, outcome.path, null);
	const use = template.kind === 'interview' ? 'It is offered with the others for new interview notes.' : 'From now on it is used in place of the built-in one.';
	showChange(outcome, `Copied to “${noteNameOf(outcome.path)}”. ${use}`);
}

/** The text with the vault's own names for its properties, so that it is read back as what it is. */
function inOwnWords(text: string, settings: Settings): string {
	const end = text.indexOf('\n---', 3);
	const head = text
		.slice(0, end)
		.replace(/^(type|step|subject):/gm, (_, key: 'type' | 'step' | 'subject') => `${propertyName(key, settings)}:`)
		.replace(`${propertyName('type', settings)}: interview`, () => `${propertyName('type', settings)}: ${settings.noteType}`);
	return head + text.slice(end);
}
