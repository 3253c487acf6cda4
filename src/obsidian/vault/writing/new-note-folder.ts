import type { App } from 'obsidian';
import type { Settings } from '../../../core/settings/settings';

interface Wish {
	/** The folder in the settings; empty for where the vault puts new notes. */
	readonly chosen: string;
	/** The note beside which the vault may put it. */
	readonly near: string | undefined;
}

const ROOT = '/';

/**
 * The folder for a new note, from the vault's root. Without a chosen one it is where the vault puts new notes, but never the folder for
 * templates: a note in there would be a template itself.
 */
export function newNoteFolder({ fileManager }: Pick<App, 'fileManager'>, { templateFolder }: Pick<Settings, 'templateFolder'>, { chosen, near = '' }: Wish): string {
	if (chosen !== '') return chosen;
	const places = [near, ''].map((beside) => fileManager.getNewFileParent(beside).path);
	return places.find((place) => !isWithin(place, templateFolder)) ?? ROOT;
}

function isWithin(path: string, folder: string): boolean {
	return folder !== '' && `${path}/`.startsWith(`${folder}/`);
}
