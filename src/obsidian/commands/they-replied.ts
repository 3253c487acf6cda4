import type { Command } from 'obsidian';
import { isoDate } from '../../core/date/calendar-date';
import { foldName } from '../../core/interview/names';
import { outcomeText, replyLine } from '../../core/note/text/log-lines';
import { readReplyLine } from '../../core/note/text/reply-line';
import { wordsAfterReply } from '../../core/reply/after-reply';
import { appendLine, setProperty, together, type PropertyEdit } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { openReplyModal, type ReplyInWords } from '../views/modals/reply-modal';
import { applicationOf, contactNameOf, dayContext, nameFor, namesIn, subjectOf, type ActionContext } from './action-context';
import { onInterviewNote } from './interview-in-front';

/** Asks what they wrote and logs it in the note; `from` is the name to begin with. */
export function theyReplied(context: ActionContext, notePath: string, from: string | null): void {
	const application = applicationOf(context, notePath);
	const typed = typedOutcome(context, notePath);
	openReplyModal(context.app, {
		...dayContext(context),
		subject: application ? subjectOf(application) : '',
		from: from ?? (application ? contactNameOf(application) : null),
		names: application ? namesIn(application) : [],
		heldOutcome: NO_OUTCOME.test(typed) ? null : typed,
		onConfirm: (reply) => void logReply(context, notePath, reply, typed),
	});
}

/** Logs a reply in the open interview note. */
export function theyRepliedCommand(context: ActionContext): Command {
	return onInterviewNote(context, { id: 'they-replied', name: 'They replied…', icon: 'message-square-reply' }, (path) => {
		theyReplied(context, path, null);
	});
}

/** Nothing, or a word for it. */
const NO_OUTCOME = /^\s*(?:none|open|pending|waiting)?\s*$/i;

/** What the note says of its outcome, a list as its items with commas between them; empty when it says nothing. */
function typedOutcome(context: ActionContext, notePath: string): string {
	const file = context.app.vault.getFileByPath(notePath);
	const properties: Record<string, unknown> = (file && context.app.metadataCache.getFileCache(file)?.frontmatter) ?? {};
	const wanted = foldName(nameFor(context, 'outcome'));
	const value = Object.entries(properties).find(([name]) => foldName(name) === wanted)?.[1];
	return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string').join(', ');
}

async function logReply(context: ActionContext, notePath: string, reply: ReplyInWords, typed: string): Promise<void> {
	const line = replyLine(reply.on, reply.from, reply.words);
	// Worked out before the note changes: what is known of it afterwards comes a moment later.
	const next = nextAfter(context, notePath, reply, line);
	const edit = together(appendLine(nameFor(context, 'replies'), line), ...outcomeEdits(context, reply, typed));
	showChange(await context.writer.edit(notePath, edit), `Logged. ${next}`.trim());
}

/** The outcome goes in place of what the person was shown, and of nothing else. */
function outcomeEdits(context: ActionContext, { on, outcome }: ReplyInWords, typed: string): readonly PropertyEdit[] {
	if (!outcome) return [];
	const edit = setProperty(nameFor(context, 'outcome'), outcomeText(outcome.kind, on), typed);
	const deadline = nameFor(context, 'offer_deadline');
	if (outcome.deadline !== null) return [edit, setProperty(deadline, isoDate(outcome.deadline))];
	// The day of an older offer says nothing about this one.
	return outcome.kind === 'offer' ? [edit, withoutProperty(deadline)] : [edit];
}

function withoutProperty(name: string): PropertyEdit {
	return (properties) => {
		for (const key of Object.keys(properties)) if (foldName(key) === foldName(name)) Reflect.deleteProperty(properties, key);
		return undefined;
	};
}

function nextAfter(context: ActionContext, path: string, { on, words, outcome }: ReplyInWords, line: string): string {
	const { source } = context;
	const timeline = readReplyLine(line, dayContext(context)).value?.timeline;
	const reply = { on, words, path, ...(timeline && { timeline }) };
	const logged = outcome && { kind: outcome.kind, on, path, ...(outcome.deadline !== null && { deadline: outcome.deadline }) };
	const vault = { applications: source.applications(), today: source.today(), settings: source.settings(), locale: source.locale() };
	return wordsAfterReply(applicationOf(context, path), { reply, outcome: logged }, vault);
}
