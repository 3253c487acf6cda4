import { getLinkpath, type App } from 'obsidian';
import { isoDate } from '../../../core/date/calendar-date';
import { titleWords } from '../../../core/due-words';
import { propertyName } from '../../../core/note/property/properties';
import { personText } from '../../../core/note/text/name-text';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { noteText, type PropertyValue } from '../../../core/note/yaml/note-text';
import type { PropertyKey } from '../../../core/settings/property-keys';
import { draftValues } from '../../../core/template/draft-values';
import type { UnknownVariable } from '../../../core/template/fill-in';
import type { Template } from '../../../core/template/template';
import { writeDraft, type Draft } from '../../../core/template/write-draft';
import { threadSubject } from '../../../core/thread-subject';
import type { DueListSource } from '../due-list-source';
import { newNoteFolder } from '../writing/new-note-folder';
import type { NoteWriter } from '../writing/note-writer';
import type { Undo } from '../writing/undo-log';
import { notDone, type NotDone } from '../writing/write-outcome';
import { draftFacts, type DraftWish } from './draft-facts';
import { noteVariables } from './note-variables';

/** A draft that is there now. */
export interface MadeDraft {
	readonly done: true;
	readonly path: string;
	/** Absent when the draft was there before. */
	readonly made?: {
		/** Offsets in the note of the first gap to fill; null when there is none. */
		readonly gap: { readonly from: number; readonly to: number } | null;
		readonly unknown: readonly UnknownVariable[];
		readonly undo: Undo;
	};
}

/** Begins messages as notes. */
export interface DraftMaker {
	/**
	 * The unsent draft of the message, a new one when there is none; however often it is asked for at a time, there is one.
	 * A template of the user's own that stands in for no other makes a message of its own.
	 */
	draft(wish: DraftWish, template: Template): Promise<MadeDraft | NotDone>;
}

interface MakerContext {
	readonly app: App;
	readonly source: DueListSource;
	readonly writer: NoteWriter;
}

/** The maker of one vault. */
export function createDraftMaker(context: MakerContext): DraftMaker {
	const making = new Map<string, Promise<MadeDraft | NotDone>>();
	// Between its making and the moment at which the vault has told of it, a draft is known here alone.
	const fresh = new Map<string, string>();

	return {
		draft(wish, template) {
			const isAnother = !template.isBuiltIn && template.replaces === undefined;
			const key = [wish.application.key, isAnother ? template.id : wish.kind, wish.kind === 'thank-you' ? wish.round.path : '', wish.to?.key ?? ''].join('\n');
			const under = making.get(key);
			if (under) return under.then((outcome) => (outcome.done ? { done: true, path: outcome.path } : outcome));
			const present = isAnother ? undefined : presentDraft(context, wish, fresh.get(key));
			if (present !== undefined) return Promise.resolve({ done: true, path: present });
			const work = makeDraft(context, wish, template)
				.then((outcome) => {
					if (outcome.done && !isAnother) fresh.set(key, outcome.path);
					return outcome;
				})
				.finally(() => making.delete(key));
			making.set(key, work);
			return work;
		},
	};
}

function presentDraft({ app, source }: MakerContext, { application, round, kind, to }: DraftWish, fresh: string | undefined): string | undefined {
	const known = source.drafts().draftOf({ applicationKey: application.key, note: round.path, step: kind, to });
	if (known !== undefined) return known;
	const isUnread = fresh !== undefined && app.vault.getFileByPath(fresh) !== null && !source.messages().some(({ path }) => path === fresh);
	return isUnread ? fresh : undefined;
}

async function makeDraft(context: MakerContext, wish: DraftWish, template: Template): Promise<MadeDraft | NotDone> {
	const { app, source, writer } = context;
	const { round, kind, to } = wish;
	const interview = app.vault.getFileByPath(round.path);
	if (!interview) return notDone(`“${noteNameOf(round.path)}” is no longer in the vault, so no draft was made.`);
	const values = draftValues(await draftFacts(context, wish), source.locale());
	const name = `${isoDate(source.today())} ${titleWords({ step: kind, to })}`;
	const draft = writeDraft(template, values, noteVariables(name));
	const link = app.metadataCache.fileToLinktext(interview, '', true);
	// A message whose link led to another note would be logged there.
	if (source.directory.pathOf(getLinkpath(link), '') !== round.path) return notDone(unlinkable(round.path));
	const text = noteText(propertiesOf(context, wish, draft, link), draft.body);
	const settings = source.settings();
	const folder = newNoteFolder(app, settings, { chosen: settings.draftFolder, near: round.path });
	const outcome = await writer.create({ folder, name, text });
	if (!outcome.done) return outcome;
	const [slot] = draft.slots;
	const start = text.length - draft.body.length;
	const gap = slot ? { from: start + slot.from, to: start + slot.to } : null;
	return { done: true, path: outcome.path, made: { gap, unknown: draft.unknown, undo: outcome.undo } };
}

function unlinkable(path: string): string {
	return `“${noteNameOf(path)}” has a name that no link can hold, so no draft was made. Rename it without “#”, “^”, “|” and brackets, then try again.`;
}

function propertiesOf({ source }: MakerContext, { application, kind, to }: DraftWish, draft: Draft, link: string): (readonly [string, PropertyValue])[] {
	const settings = source.settings();
	const name = (key: PropertyKey): string => propertyName(key, settings);
	const thread = { application, to, messages: source.messages(), directory: source.directory };
	return [
		[name('type'), settings.followUpType],
		[name('interview'), `[[${link}]]`],
		[name('step'), kind],
		[name('to'), to && (personText({ name: to.name }) ?? to.name)],
		[name('subject'), threadSubject(draft.subject, thread)],
		[name('sent'), null],
		...draft.properties,
	];
}
