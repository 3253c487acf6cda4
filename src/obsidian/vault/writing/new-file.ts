import { TFile, TFolder, type App } from 'obsidian';
import { fileNameFrom } from '../../../core/note/text/file-name';
import type { UndoOutcome } from './undo-log';
import { notDone, type CreateOutcome } from './write-outcome';

/** A file to be made. */
export interface NewFile {
	/** From the vault's root; null for where the vault puts new notes. */
	readonly folder: string | null;
	/** The note beside which the vault may put it; the active one as a rule. */
	readonly near?: string | undefined;
	/** As people would call it; what file systems or links refuse is taken out, and a number is added when it is taken. */
	readonly name: string;
	/** `md` unless told. */
	readonly extension?: string;
	readonly text: string;
}

type Files = Pick<App, 'vault' | 'fileManager'>;

// More of one name in one folder means that something else is wrong.
const MOST_OF_ONE_NAME = 1_000;

/** Makes a file under a name that is free. It never overwrites one, whoever else writes at the same time. */
export async function createFile(app: Files, { folder, near = '', name, extension = 'md', text }: NewFile): Promise<CreateOutcome> {
	const base = fileNameFrom(name);
	const home = folder ?? app.fileManager.getNewFileParent(near, `${base}.${extension}`).path;
	const place = await folderAt(app, home);
	if (typeof place === 'string') return notDone(place);
	for (let count = 1; count <= MOST_OF_ONE_NAME; count++) {
		const path = pathIn(place, `${base}${count === 1 ? '' : ` ${count}`}.${extension}`);
		if (isTaken(place, path)) continue;
		try {
			const file = await app.vault.create(path, text);
			return { done: true, path: file.path, undo: () => remove(app, file, text) };
		} catch {
			// Somebody else was quicker; any other failure would come again under every name.
			if (!isTaken(place, path) && !(await app.vault.adapter.exists(path))) break;
		}
	}
	return notDone(`“${base}” could not be written into ${folderWords(home)}. Check that files can be made there and try again.`);
}

/** The folder, made if need be with those around it; a sentence when there can be none. */
async function folderAt({ vault }: Files, path: string): Promise<TFolder | string> {
	let place = vault.getRoot();
	for (const name of path.split('/').filter((part) => part.trim() !== '')) {
		const next = pathIn(place, name);
		const present = vault.getAbstractFileByPath(next) ?? place.children.find((child) => isSameName(child.path, next)) ?? null;
		if (present instanceof TFile) return `The folder “${path}” cannot be made, because “${next}” is a file. Choose another folder in the settings.`;
		const made = present instanceof TFolder ? present : await madeFolder(vault, next);
		if (!made) return `The folder “${path}” could not be made. Choose another folder in the settings, or make this one by hand.`;
		place = made;
	}
	return place;
}

async function madeFolder(vault: Files['vault'], path: string): Promise<TFolder | null> {
	try {
		await vault.createFolder(path);
	} catch {
		// Another command may have made it just now; if not, there is none below.
	}
	return vault.getFolderByPath(path);
}

/** Moves the file to where the user's deleted files go, when nobody has written into it since. */
async function remove({ vault, fileManager }: Files, file: TFile, text: string): Promise<UndoOutcome> {
	if (vault.getFileByPath(file.path) !== file) return { done: false, message: `“${file.basename}” is no longer in the vault, so there was nothing to undo.` };
	try {
		if ((await vault.read(file)) !== text) return { done: false, message: `“${file.basename}” has changed since, so it was kept.` };
		await fileManager.trashFile(file);
		return { done: true, message: `Undone. “${file.basename}” is with your deleted files.` };
	} catch {
		return { done: false, message: `“${file.basename}” could not be removed. Delete it by hand.` };
	}
}

function pathIn(folder: TFolder, name: string): string {
	return folder.isRoot() ? name : `${folder.path}/${name}`;
}

/** Whether the folder holds a file of this name, as file systems compare names that know no capitals. */
function isTaken(folder: TFolder, path: string): boolean {
	return folder.children.some((child) => isSameName(child.path, path));
}

function isSameName(one: string, other: string): boolean {
	return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function folderWords(path: string): string {
	return path === '' || path === '/' ? 'the vault' : `the folder “${path}”`;
}
