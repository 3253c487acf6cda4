import { Notice, type Command, type TFile } from 'obsidian';
import { interviewProperties, saysSomething } from '../../../core/note/new-interview';
import { parseFollowUpNote } from '../../../core/note/follow-up-note';
import { parseInterviewNote } from '../../../core/note/interview-note';
import { propertyName } from '../../../core/note/property/properties';
import { headProblem } from '../../../core/note/yaml/head-problem';
import type { Settings } from '../../../core/settings/settings';
import { FORM_KEYS, wordsOfNote, type FormKey, type NoteWords } from '../../../core/words-of-note';
import { isMarkedAsOwn } from '../../vault/may-be-own-note';
import { setProperty, together, type PropertyEdit } from '../../vault/writing/property-edit';
import { addTag } from '../../vault/writing/tag-edit';
import { showChange } from '../../views/change-notice';
import type { EnteredInterview } from '../../views/modals/new-interview-modal';
import { nameFor, type ActionContext } from '../action-context';
import { inItsGroup, openInterviewForm } from './interview-form';

/** Makes an interview note of the open note, which keeps its body and what its properties say; offered for notes that are none of ours. */
export function turnIntoInterviewCommand(context: ActionContext): Command {
	return {
		id: 'turn-into-interview',
		name: 'Turn this note into an interview note',
		icon: 'calendar-plus',
		checkCallback(checking) {
			const file = context.app.workspace.getActiveFile();
			if (file?.extension !== 'md' || isOurs(context, file)) return false;
			if (!checking) void turnIntoInterview(context, file);
			return true;
		},
	};
}

/** What is known of it, for its text cannot be read here: a note whose properties are empty or cannot be read is looked into when it is chosen. */
function isOurs({ app, source }: ActionContext, file: TFile): boolean {
	const cache = app.metadataCache.getFileCache(file);
	const isKnown = source.interviewIn(file.path) !== undefined || source.messages().some(({ path }) => path === file.path);
	return isKnown || (cache !== null && isMarkedAsOwn(cache, source.settings()));
}

async function turnIntoInterview(context: ActionContext, file: TFile): Promise<void> {
	const { app, source } = context;
	const settings = source.settings();
	const text = await app.vault.cachedRead(file).catch(() => null);
	if (text === null) {
		new Notice(`“${file.basename}” could not be opened. Check the file and try again.`);
		return;
	}
	const refusal = refusalOf(file, text, settings);
	if (refusal !== undefined) {
		new Notice(refusal, LONG_ENOUGH_MS);
		return;
	}
	const known = wordsOfNote(file.path, text, settings);
	if (known.present.type !== undefined && settings.noteTag === '') {
		new Notice(`“${file.basename}” has another “${nameFor(context, 'type')}” already, “${known.present.type}”. Take it out, or choose a tag for interview notes in the settings.`, LONG_ENOUGH_MS);
		return;
	}
	openInterviewForm(context, {
		title: 'Turn into an interview note',
		subject: file.basename,
		confirm: 'Write properties',
		initial: known.words,
		doubts: known.doubts,
		templates: [],
		onConfirm: (entered) => void writeProperties(context, file, known, entered),
	});
}

/** Why the note cannot be turned into one, in a sentence. */
function refusalOf({ path, basename }: TFile, text: string, settings: Settings): string | undefined {
	const problem = headProblem(text);
	if (problem) return `The properties of “${basename}” cannot be read. Line ${problem.line}: ${problem.message} Then try again.`;
	const isOurs = parseInterviewNote(path, text, settings) ?? parseFollowUpNote(path, text, settings);
	return isOurs && `“${basename}” is a note of yours for interviews already.`;
}

async function writeProperties(context: ActionContext, file: TFile, known: NoteWords, entered: EnteredInterview): Promise<void> {
	const outcome = await context.writer.edit(file.path, editOf(context, known, entered));
	showChange(outcome, `“${file.basename}” is an interview note now.`);
}

/** What the form adds or changes; what it was left to say as it did stays as the note has it. */
function editOf(context: ActionContext, { words: before, present, settled }: NoteWords, entered: EnteredInterview): PropertyEdit {
	const settings = context.source.settings();
	const edits: PropertyEdit[] = [present.type === undefined ? setProperty(nameFor(context, 'type'), settings.noteType, '') : addTag(nameFor(context, 'tags'), settings.noteTag)];
	for (const [key, value] of interviewProperties(inItsGroup(context, entered), settings)) {
		const name = propertyName(key, settings);
		if (key === 'application') edits.push(whereBlank(name, value));
		if (!isFormKey(key) || !saysSomething(value)) continue;
		const isKept = present[key] !== undefined && settled.includes(key) && entered.words[key] === before[key];
		if (!isKept) edits.push(setProperty(name, value, present[key] ?? ''));
	}
	return together(...edits);
}

/** Sets a property that the note does not have, and leaves one that it has. */
function whereBlank(name: string, value: unknown): PropertyEdit {
	return (properties) => {
		setProperty(name, value, '')(properties);
		return undefined;
	};
}

function isFormKey(key: string): key is FormKey {
	return FORM_KEYS.some((each) => each === key);
}

const LONG_ENOUGH_MS = 10_000;
