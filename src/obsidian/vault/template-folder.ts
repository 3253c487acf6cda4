import { TFile, TFolder, type App } from 'obsidian';
import { builtInTemplates } from '../../core/template/built-in';
import { readTemplate } from '../../core/template/read-template';
import type { Template } from '../../core/template/template';
import type { Settings } from '../../core/settings/settings';

type Vault = Pick<App, 'vault'>;

// A folder of templates holds some; somebody who names the whole vault must not wait for it.
const MOST_TEMPLATES = 300;

/** The user's own templates: the notes of the folder in the settings, and of those in it; none without one. By path. */
export function templateFiles({ vault }: Vault, { templateFolder }: Pick<Settings, 'templateFolder'>): readonly TFile[] {
	const folder = templateFolder === '' ? null : vault.getFolderByPath(templateFolder);
	return folder ? notesIn(folder).slice(0, MOST_TEMPLATES) : [];
}

/** The user's own templates as they are now, without those that cannot be opened. */
export async function ownTemplates(app: Vault, settings: Settings): Promise<readonly Template[]> {
	const read = await Promise.all(templateFiles(app, settings).map((file) => templateIn(app, file, settings)));
	return read.filter((template) => template !== null);
}

/** Every template there is, the user's own first. */
export async function allTemplates(app: Vault, settings: Settings): Promise<readonly Template[]> {
	return [...(await ownTemplates(app, settings)), ...builtInTemplates()];
}

async function templateIn({ vault }: Vault, file: TFile, settings: Settings): Promise<Template | null> {
	try {
		return readTemplate(file.path, await vault.cachedRead(file), settings);
	} catch {
		return null;
	}
}

function notesIn(folder: TFolder): TFile[] {
	const inside = [...folder.children].sort((a, b) => (a.path < b.path ? -1 : 1));
	return inside.flatMap((child) => (child instanceof TFolder ? notesIn(child) : child instanceof TFile && child.extension === 'md' ? [child] : []));
}
