import { getFrontMatterInfo, parseYaml, type App, type TFile } from 'obsidian';
import { noteNameOf } from '../../core/note/text/wiki-link';
import { isSame, takeBack, type Properties, type PropertyEdit } from './property-edit';

/** What became of a change, for people: `undo` takes a change back that was made, `problem` says why none was made and what helps. */
export type WriteOutcome =
	| { readonly done: true; readonly undo: () => Promise<UndoOutcome> }
	| { readonly done: false; readonly problem: string };

/** Whether a change could be taken back, and a sentence that says so. */
export interface UndoOutcome {
	readonly done: boolean;
	readonly message: string;
}

/** The one place that changes existing notes. */
export interface NoteWriter {
	/** Changes the properties of the note as they are at this moment, in one step; every problem is an answer, never an exception. */
	edit(path: string, edit: PropertyEdit): Promise<WriteOutcome>;
	/** Takes back the newest change of this session; null when there is none, or it has been taken back already. */
	lastUndo(): (() => Promise<UndoOutcome>) | null;
}

interface Change {
	readonly file: TFile;
	/** The whole text, when it is certain that nothing but this change lies between the two. */
	readonly texts: { readonly before: string; readonly after: string } | null;
	readonly was: Properties;
	readonly is: Properties;
}

type NoteFiles = Pick<App, 'vault' | 'fileManager'>;

const UNDONE: UndoOutcome = { done: true, message: 'Undone. The note is as it was.' };
const CHANGED_SINCE: UndoOutcome = { done: false, message: 'The note has changed since, so nothing was undone.' };

/** Writes through Obsidian's own property editing, which quotes values and keeps the rest of the note. */
export function createNoteWriter(app: NoteFiles): NoteWriter {
	let last: (() => Promise<UndoOutcome>) | null = null;

	function undoOnce(change: Change): () => Promise<UndoOutcome> {
		const undoThis = (): Promise<UndoOutcome> => {
			if (last === undoThis) last = null;
			return undo(app, change);
		};
		last = undoThis;
		return undoThis;
	}

	return {
		lastUndo: () => last,
		async edit(path, edit) {
			const file = app.vault.getFileByPath(path);
			if (!file) return failed(`“${noteNameOf(path)}” is no longer in the vault, so nothing was written. Bring the note back and try again.`);
			try {
				const before = await app.vault.read(file);
				if (propertiesIn(before) === null) return failed(brokenProperties(path));
				const change = await makeChange(app, file, before, edit);
				return { done: true, undo: undoOnce(change) };
			} catch {
				return failed(`“${noteNameOf(path)}” could not be written, so it is as it was. Check that the file can be changed and try again.`);
			}
		},
	};
}

async function makeChange({ vault, fileManager }: NoteFiles, file: TFile, before: string, edit: PropertyEdit): Promise<Change> {
	let was: Properties = {};
	let is: Properties = {};
	await fileManager.processFrontMatter(file, (properties: Properties) => {
		was = structuredClone(properties);
		edit(properties);
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
		if (await restoreText(app, change)) return UNDONE;
		return (await restoreProperties(app, change)) ? UNDONE : CHANGED_SINCE;
	} catch {
		return CHANGED_SINCE;
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
	let isRestored = false;
	await fileManager.processFrontMatter(file, (properties: Properties) => {
		isRestored = takeBack(properties, was, is);
	});
	return isRestored;
}

/** The properties of a text: none is fine, null when they cannot be read or do not end. */
function propertiesIn(text: string): Properties | null {
	const { exists, frontmatter } = getFrontMatterInfo(text);
	if (!exists) return /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text) ? null : {};
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

function brokenProperties(path: string): string {
	return `The properties of “${noteNameOf(path)}” cannot be read, so nothing was written. Open the note, mend the lines between the two “---” at its top, and try again.`;
}

function failed(problem: string): WriteOutcome {
	return { done: false, problem };
}
