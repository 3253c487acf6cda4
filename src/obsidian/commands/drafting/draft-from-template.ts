import { debounce, type Command, type Plugin, type TAbstractFile } from 'obsidian';
import type { Application, KnownPerson, Round } from '../../../core/interview/application';
import { contactOf } from '../../../core/follow-up/situation/contact';
import { builtInTemplates } from '../../../core/template/built-in';
import type { Template } from '../../../core/template/template';
import { everybodyIn, type DraftWish } from '../../vault/drafts/draft-facts';
import { ownTemplates, templateFiles } from '../../vault/template-folder';
import { chooseOne } from '../../views/modals/choice-modal';
import type { ActionContext } from '../action-context';
import { interviewInFront, type InterviewInFront } from '../interview-in-front';
import { openDraft } from './open-draft';

// A folder that is synced changes file by file.
const QUIET_MS = 500;

/** The commands for the user's own templates. */
export interface TemplateCommands {
	/** Takes up the folder's notes and follows them from then on. Not before the layout is ready. */
	follow(): void;
	/** The folder is another one. */
	renew(): void;
}

/**
 * One command for each template of a message, the built-in ones and the user's own, which come and go with the notes of
 * their folder and with the settings.
 */
export function registerTemplateCommands(plugin: Plugin, context: ActionContext): TemplateCommands {
	const { app, source } = context;
	// One that has a stand-in would be there twice.
	let replaced: ReadonlySet<string> = new Set();
	const isReplaced = ({ id, isBuiltIn }: Template): boolean => isBuiltIn && replaced.has(id);
	for (const template of builtInTemplates()) if (template.kind !== 'interview') plugin.addCommand(templateCommand(context, template, isReplaced));
	let registered: readonly string[] = [];

	async function renew(): Promise<void> {
		const own = (await ownTemplates(app, source.settings())).filter(({ kind, problem }) => kind !== 'interview' && problem?.isBroken !== true);
		replaced = new Set(own.flatMap(({ replaces }) => replaces ?? []));
		for (const id of registered) plugin.removeCommand(id);
		const commands = own.map((template) => templateCommand(context, template, isReplaced));
		for (const command of commands) plugin.addCommand(command);
		registered = commands.map(({ id }) => id);
	}

	const renewLater = debounce(() => void renew(), QUIET_MS, true);
	plugin.register(() => renewLater.cancel());
	const onFile = (file: TAbstractFile, from = file.path): void => {
		const folder = source.settings().templateFolder;
		if (folder !== '' && [file.path, from].some((path) => path === folder || path.startsWith(`${folder}/`))) renewLater();
	};
	return {
		renew: renewLater,
		follow() {
			plugin.registerEvent(app.vault.on('create', onFile));
			plugin.registerEvent(app.vault.on('modify', onFile));
			plugin.registerEvent(app.vault.on('rename', onFile));
			plugin.registerEvent(app.vault.on('delete', onFile));
			if (templateFiles(app, source.settings()).length > 0) void renew();
		},
	};
}

/** Begins a message from one template, for the open interview or the open message's interview; asks to whom. */
function templateCommand(context: ActionContext, template: Template, isReplaced: (template: Template) => boolean): Command {
	return {
		id: `draft-${template.isBuiltIn ? template.id : `from ${template.id}`}`,
		name: `Draft: ${template.name}`,
		icon: 'file-pen-line',
		checkCallback(checking) {
			const about = interviewInFront(context);
			if (!about || isReplaced(template)) return false;
			if (!checking) draftFrom(context, template, about);
			return true;
		},
	};
}

function draftFrom(context: ActionContext, template: Template, { application, round }: InterviewInFront): void {
	const { kind } = template;
	if (kind === 'interview') return;
	const draft = async (to: KnownPerson | null): Promise<void> => {
		const wish: DraftWish = { application, round, kind, to };
		await openDraft(context, await context.drafts.draft(wish, template), template, true);
	};
	const people = peopleFor(application, round, kind);
	if (people.length === 0) void draft(null);
	else chooseOne(context.app, { placeholder: 'To whom?', items: people, textOf: ({ name }) => name, onChoose: (to) => void draft(to) });
}

/** Whom a message may go to, the likeliest first: for thanks those who took part, else the one contact. */
function peopleFor(application: Application, round: Round, kind: Template['kind']): readonly KnownPerson[] {
	if (kind === 'thank-you' && round.interviewers.length > 0) return round.interviewers;
	const contact = contactOf([round, ...application.rounds], application.replies);
	const others = everybodyIn(application).filter(({ key }) => key !== contact?.key);
	return contact ? [contact, ...others] : others;
}
