import { Notice, type Command } from 'obsidian';
import { NO_WORDS, type FirstWords } from '../../../core/interview-words';
import { madeWords, newInterviewNote } from '../../../core/new-interview-note';
import { interviewNoteName } from '../../../core/note/new-interview';
import type { Template } from '../../../core/template/template';
import { noteVariables } from '../../vault/drafts/note-variables';
import { allTemplates } from '../../vault/template-folder';
import { newNoteFolder } from '../../vault/writing/new-note-folder';
import { showChange } from '../../views/change-notice';
import type { EnteredInterview } from '../../views/modals/new-interview-modal';
import type { ActionContext } from '../action-context';
import { openForWriting } from '../drafting/open-draft';
import { inItsGroup, openInterviewForm } from './interview-form';

const LONG_ENOUGH_MS = 12_000;

/** Asks for an interview, beginning with what is known of it, and makes its note. */
export async function newInterview(context: ActionContext, { words, doubts }: FirstWords = { words: { ...NO_WORDS, date: 'today' }, doubts: [] }): Promise<void> {
	const templates = (await allTemplates(context.app, context.source.settings())).filter(({ kind }) => kind === 'interview');
	openInterviewForm(context, {
		title: 'New interview note',
		confirm: 'Make note',
		initial: words,
		doubts,
		templates: byUse(templates),
		onConfirm: (entered) => void makeNote(context, entered, templates),
	});
}

/** Makes an interview note from nothing. */
export function newInterviewCommand(context: ActionContext): Command {
	return { id: 'new-interview-note', name: 'New interview note', icon: 'calendar-plus', callback: () => void newInterview(context) };
}

/** The user's own templates first, then the one for an ordinary interview. */
function byUse(templates: readonly Template[]): readonly Template[] {
	const rank = ({ isBuiltIn, id }: Template): number => (isBuiltIn ? (id === 'interview' ? 1 : 2) : 0);
	return [...templates].sort((a, b) => rank(a) - rank(b));
}

async function makeNote(context: ActionContext, entered: EnteredInterview, templates: readonly Template[]): Promise<void> {
	const { app, source, writer } = context;
	const { earlier, templateId, words } = entered;
	const settings = source.settings();
	const interview = inItsGroup(context, entered);
	const name = interviewNoteName(interview, { hasOtherRole: earlier.hasOtherRole, hasOtherRound: earlier.rounds.length > 0 });
	const template = templates.find(({ id }) => id === templateId) ?? null;
	const { text, cursor, complaints } = newInterviewNote(interview, { template, note: noteVariables(name), settings, locale: source.locale() });
	const folder = newNoteFolder(app, settings, { chosen: settings.interviewFolder, near: app.workspace.getActiveFile()?.path });
	const outcome = await writer.create({ folder, name, text });
	if (!outcome.done) {
		// What was typed is not lost with the note.
		await newInterview(context, { words, doubts: [outcome.problem] });
		return;
	}
	await openForWriting(app, outcome.path, { from: cursor, to: cursor });
	showChange(outcome, madeWords(outcome.path, interview, { today: source.today(), settings }));
	if (complaints.length > 0) new Notice(complaints.join('\n'), LONG_ENOUGH_MS);
}
