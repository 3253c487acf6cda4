import { Notice, type Command } from 'obsidian';
import type { Application, KnownPerson, Round } from '../../../core/interview/application';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { hasCorrectionForNobody, withoutPoint, type DraftFacts } from '../../../core/template/draft-values';
import { draftFacts, type DraftWish } from '../../vault/drafts/draft-facts';
import type { MadeDraft } from '../../vault/drafts/draft-maker';
import type { Undo } from '../../vault/writing/undo-log';
import { showChange } from '../../views/change-notice';
import { applicationOf, nameFor, type ActionContext } from '../action-context';
import { templateFor } from './draft-message';
import { openForWriting, reportUnknown } from './open-draft';

const LONG_ENOUGH_MS = 15_000;

/** Makes a thank-you for each interviewer of one round who has not had one, each with that person's own talking point, and says who has none. */
export async function draftThankYous(context: ActionContext, notePath: string): Promise<void> {
	const found = roundAt(context, notePath);
	if (!found) return;
	const { application, round } = found;
	const wishes = peopleToThank(application, round).map((to): DraftWish => ({ application, round, kind: 'thank-you', to }));
	const [first] = wishes;
	const chosen = first && (await templateFor(context, first));
	const template = chosen?.template;
	if (!first || !template) {
		new Notice(round.interviewers.length === 0 ? `“${noteNameOf(notePath)}” names no interviewers yet.` : 'Everybody has been thanked already.');
		return;
	}
	const { drafts, problems } = await draftAll(context, wishes, template);
	const made = drafts.flatMap((draft) => (draft.made ? [{ path: draft.path, ...draft.made }] : []));
	const [opened] = made;
	if (opened) {
		await openForWriting(context.app, opened.path, opened.gap);
		const facts = await draftFacts(context, first);
		const lacking = withoutPoint(facts).filter(({ key }) => wishes.some(({ to }) => to?.key === key));
		const remarks = [lackingWords(lacking), correctionWords(facts), unreadWords(context, notePath)];
		say(context, made.map(({ undo }) => undo), [madeWords(made.length, drafts.length - made.length), ...remarks]);
		reportUnknown(opened.unknown, template);
	} else if (problems.length === 0) {
		new Notice('There is a draft for each of them already.');
	}
	if (chosen.remarks.length > 0) new Notice(chosen.remarks.join('\n'), LONG_ENOUGH_MS);
	if (problems.length > 0) new Notice([...new Set(problems)].join('\n'), LONG_ENOUGH_MS);
}

/** For the open interview note. */
export function draftThankYousCommand(context: ActionContext): Command {
	return {
		id: 'draft-thank-yous',
		name: 'Draft thank-yous for everyone',
		icon: 'users',
		checkCallback(checking) {
			const path = context.app.workspace.getActiveFile()?.path;
			const found = path === undefined ? undefined : roundAt(context, path);
			if (!found || path === undefined) return false;
			if (!checking) void draftThankYous(context, path);
			return true;
		},
	};
}

/** Who took part and has not been thanked since. */
function peopleToThank({ sent }: Application, { interviewers, on }: Round): readonly KnownPerson[] {
	return interviewers.filter(({ key }) => !sent.some((message) => message.kind === 'thank-you' && message.to.key === key && message.on >= on));
}

function roundAt(context: ActionContext, path: string): { readonly application: Application; readonly round: Round } | undefined {
	const application = applicationOf(context, path);
	const round = application?.rounds.find((each) => each.path === path);
	return application && round && { application, round };
}

/** One after the other, so that their names are given in order. */
async function draftAll({ drafts: maker }: ActionContext, wishes: readonly DraftWish[], template: Parameters<typeof maker.draft>[1]): Promise<{ readonly drafts: MadeDraft[]; readonly problems: string[] }> {
	const drafts: MadeDraft[] = [];
	const problems: string[] = [];
	for (const wish of wishes) {
		const outcome = await maker.draft(wish, template);
		if (outcome.done) drafts.push(outcome);
		else problems.push(outcome.problem);
	}
	return { drafts, problems };
}

function say({ writer }: ActionContext, undos: readonly Undo[], words: readonly string[]): void {
	showChange({ done: true, undo: writer.asOne(undos) }, words.filter((each) => each !== '').join(' '));
}

function madeWords(made: number, present: number): string {
	const count = made === 1 ? 'One draft made.' : `${made} drafts made.`;
	return present === 0 ? count : `${count} ${present === 1 ? 'Another was' : `${present} others were`} there before.`;
}

function lackingWords(people: readonly { readonly name: string }[]): string {
	const names = people.map(({ name }) => name);
	if (names.length === 0) return '';
	const list = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	return `${list} ${names.length === 1 ? 'has' : 'have'} no talking point of their own in your notes yet.`;
}

function correctionWords(facts: DraftFacts): string {
	return hasCorrectionForNobody(facts) ? 'Your correction is in none of them: put a name in brackets behind it.' : '';
}

/** People whom the note names in a way that cannot be read; they are listed as problems and get no message. */
function unreadWords(context: ActionContext, notePath: string): string {
	const property = nameFor(context, 'interviewers');
	const rows = context.source.current().list.groups.attention;
	const unread = rows.flatMap((row) => (row.kind === 'problem' && row.problem.note === notePath && row.problem.property === property ? [`“${row.problem.found}”`] : []));
	return unread.length === 0 ? '' : `${unread.join(', ')} could not be read as a name.`;
}
