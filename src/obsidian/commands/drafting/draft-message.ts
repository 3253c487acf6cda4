import { Notice } from 'obsidian';
import { isFirstCall } from '../../../core/follow-up/situation/first-call';
import type { Round } from '../../../core/interview/application';
import { builtInTemplates } from '../../../core/template/built-in';
import { chooseTemplate } from '../../../core/template/choose-template';
import type { Template } from '../../../core/template/template';
import type { DraftWish } from '../../vault/drafts/draft-facts';
import { ownTemplates } from '../../vault/template-folder';
import type { ActionContext } from '../action-context';
import { openDraft } from './open-draft';

/** Begins a message from the template that fits it, or opens the draft that is there. */
export async function draftMessage(context: ActionContext, wish: DraftWish): Promise<void> {
	const template = await templateFor(context, wish);
	if (template) await openDraft(context, await context.drafts.draft(wish, template), template);
	else new Notice('There is no template for this message.');
}

/** The user's own template for the message, else the built-in one. */
export async function templateFor({ app, source }: ActionContext, { application, round, kind }: DraftWish): Promise<Template | undefined> {
	const own = await ownTemplates(app, source.settings());
	return chooseTemplate(kind, occasionOf(round, application.rounds), own, builtInTemplates());
}

function occasionOf(round: Round, rounds: readonly Round[]): Parameters<typeof chooseTemplate>[1] {
	return { interviewers: round.interviewers.length, isScreen: isFirstCall(round, rounds.indexOf(round)) };
}
