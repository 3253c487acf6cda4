import { Notice } from 'obsidian';
import { isFirstCall } from '../../../core/follow-up/situation/first-call';
import type { Round } from '../../../core/interview/application';
import { builtInTemplates } from '../../../core/template/built-in';
import { chooseTemplate } from '../../../core/template/choose-template';
import type { Settings } from '../../../core/settings/settings';
import type { Template } from '../../../core/template/template';
import type { DraftWish } from '../../vault/drafts/draft-facts';
import { ownTemplates } from '../../vault/template-folder';
import type { ActionContext } from '../action-context';
import { openDraft } from './open-draft';

/** Begins a message from the template that fits it, or opens the draft that is there. */
export async function draftMessage(context: ActionContext, wish: DraftWish): Promise<void> {
	const { template, remarks } = await templateFor(context, wish);
	if (template) await openDraft(context, await context.drafts.draft(wish, template), template);
	else new Notice('There is no template for this message.');
	if (remarks.length > 0) new Notice(remarks.join('\n'), LONG_ENOUGH_MS);
}

const LONG_ENOUGH_MS = 12_000;

/** A template, and what somebody should know about the user's own ones. */
interface Chosen {
	readonly template: Template | undefined;
	readonly remarks: readonly string[];
}

/** The user's own template for the message, else the built-in one. */
export async function templateFor({ app, source }: ActionContext, { application, round, kind }: DraftWish): Promise<Chosen> {
	const settings = source.settings();
	const own = await ownTemplates(app, settings);
	const template = chooseTemplate(kind, occasionOf(round, application.rounds), own, builtInTemplates());
	return { template, remarks: [...missingFolder(app, settings), ...own.flatMap(remarkOn)] };
}

function missingFolder({ vault }: ActionContext['app'], { templateFolder }: Settings): string[] {
	if (templateFolder === '' || vault.getFolderByPath(templateFolder)) return [];
	return [`Your folder for templates, “${templateFolder}”, is not in the vault, so the built-in text was used. Choose another one in the settings.`];
}

function remarkOn({ name, problem }: Template): string[] {
	if (!problem) return [];
	return [`Your template “${name}” ${problem.isBroken ? 'is not used' : 'is not quite in order'}. ${problem.message}`];
}

function occasionOf(round: Round, rounds: readonly Round[]): Parameters<typeof chooseTemplate>[1] {
	return { interviewers: round.interviewers.length, isScreen: isFirstCall(round, rounds.indexOf(round)) };
}
