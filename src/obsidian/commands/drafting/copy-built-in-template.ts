import { Notice, type Command } from 'obsidian';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { BUILT_IN_TEXTS, builtInTemplates } from '../../../core/template/built-in';
import type { Template } from '../../../core/template/template';
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

async function write({ app, writer }: ActionContext, template: Template, folder: string): Promise<void> {
	const text = BUILT_IN_TEXTS[template.id];
	if (text === undefined || folder === '') return;
	const outcome = await writer.create({ folder, name: template.name, text });
	if (!outcome.done) {
		new Notice(outcome.problem);
		return;
	}
	await openForWriting(app, outcome.path, null);
	showChange(outcome, `Copied to “${noteNameOf(outcome.path)}”. From now on it is used in place of the built-in one.`);
}
