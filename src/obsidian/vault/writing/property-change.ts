import { getFrontMatterInfo, parseYaml, type App, type TFile } from 'obsidian';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import { headProblem } from '../../../core/note/yaml/head-problem';
import { isSame, takeBack, type Properties, type PropertyEdit } from './property-edit';
import type { UndoOutcome } from './undo-log';
import { notDone, type WriteOutcome } from './write-outcome';

interface Change {
	readonly file: TFile;
	/** The whole text, when it is certain that nothing but this change lies between the two. */
	readonly texts: { readonly before: string; readonly after: string } | null;
	readonly was: Properties;
	readonly is: Properties;
}

type NoteFiles = Pick<App, 'vault' | 'fileManager'>;

/** Why an edit is not written; thrown to end the writing before it begins. */
class NothingToWrite extends Error {}

const RESTORED: UndoOutcome = { done: true, message: 'Undone. The note is as it was.' };
const UNDONE: UndoOutcome = { done: true, message: 'Undone.' };
const CHANGED_SINCE: UndoOutcome = { done: false, message: 'The note has changed since, so nothing was undone.' };

/**
 * Changes the properties of the note at `path`, as they are at this moment, in one step. It goes through Obsidian's own
 * property editing, which keeps the body and every value but writes all properties anew: comments among them may go, and
 * quotation marks and the layout of lists may change. Every problem is an answer, never an exception.
 */
export async function changeProperties(app: NoteFiles, path: string, edit: PropertyEdit): Promise<WriteOutcome> {
	const file = app.vault.getFileByPath(path);
	if (!file) return notDone(`“${noteNameOf(path)}” is no longer in the vault, so nothing was written. Bring the note back and try again.`);
	try {
		const before = await app.vault.read(file);
		if (propertiesIn(before) === null) return notDone(brokenProperties(path, before));
		const change = await makeChange(app, file, before, edit);
		return { done: true, undo: () => undo(app, change) };
	} catch (error) {
		if (error instanceof NothingToWrite) return notDone(error.message);
		return notDone(`“${noteNameOf(path)}” could not be written, so it is as it was. Check that the file can be changed and try again.`);
	}
}

async function makeChange({ vault, fileManager }: NoteFiles, file: TFile, before: string, edit: PropertyEdit): Promise<Change> {
	let was: Properties = {};
	let is: Properties = {};
	await fileManager.processFrontMatter(file, (properties: Properties) => {
		was = structuredClone(properties);
		const refusal = edit(properties);
		if (refusal !== undefined) throw new NothingToWrite(refusal);
		if (isSame(properties, was)) throw new NothingToWrite(`“${file.basename}” says so already, so nothing was written.`);
		is = structuredClone(properties);
	});
	const after = await vault.read(file).catch(() => null);
	// Somebody else may have written between the readings; their words must not go when ours are taken back.
	const isOurs = after !== null && isSame(propertiesIn(before), was) && isSame(propertiesIn(after), is) && bodyOf(before) === bodyOf(after);
	return { file, was, is, texts: isOurs ? { before, after } : null };
}

async function undo(app: NoteFiles, change: Change): Promise<UndoOutcome> {
	if (!app.vault.getFileByPath(change.file.path)) return { done: false, message: `“${change.file.basename}” is no longer in the vault, so nothing was undone.` };
	try {
		if (await restoreText(app, change)) return RESTORED;
		return (await restoreProperties(app, change)) ? UNDONE : CHANGED_SINCE;
	} catch (error) {
		if (error instanceof NothingToWrite) return CHANGED_SINCE;
		return { done: false, message: `“${change.file.basename}” could not be written, so nothing was undone. Check that the file can be changed and try again.` };
	}
}

/** Puts the text back byte for byte; false when the note is no longer what was written. */
async function restoreText({ vault }: NoteFiles, { file, texts }: Change): Promise<boolean> {
	if (!texts || (await vault.read(file)) !== texts.after) return false;
	let isRestored = false;
	await vault.process(file, (present) => {
		isRestored = present === texts.after;
		return isRestored ? texts.before : present;
	});
	return isRestored;
}

async function restoreProperties({ vault, fileManager }: NoteFiles, { file, was, is }: Change): Promise<boolean> {
	const present = propertiesIn(await vault.read(file));
	// Looked at first, so that a note that has changed is not even written as it is.
	if (present === null || !takeBack(present, was, is)) return false;
	await fileManager.processFrontMatter(file, (properties: Properties) => {
		if (!takeBack(properties, was, is)) throw new NothingToWrite(CHANGED_SINCE.message);
	});
	return true;
}

/** The properties of a text: none is fine, null when they cannot be read or do not end. */
function propertiesIn(text: string): Properties | null {
	const { exists, frontmatter } = getFrontMatterInfo(text);
	// What begins with a line across the page has no properties yet.
	if (!exists) return /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text) && headProblem(text) ? null : {};
	try {
		const value: unknown = parseYaml(frontmatter) ?? {};
		return isProperties(value) ? value : null;
	} catch {
		return null;
	}
}

function isProperties(value: unknown): value is Properties {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bodyOf(text: string): string {
	const { exists, contentStart } = getFrontMatterInfo(text);
	return exists ? text.slice(contentStart).trimStart() : text.trimStart();
}

function brokenProperties(path: string, text: string): string {
	const { flaws, error } = readFrontmatter(text);
	const flaw = error ?? flaws.at(0);
	const wayOut = flaw ? `Line ${flaw.line}: ${flaw.message}` : 'Open the note and mend the lines between the two “---” at its top.';
	return `Obsidian cannot read the properties of “${noteNameOf(path)}”, so nothing was written. ${wayOut} Then try again.`;
}
