import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const DEFAULT = '.obsidian';

/** What Obsidian itself puts into its configuration folder; a new vault's usual one may still be empty. */
const TRACES = ['app.json', 'workspace.json', 'plugins'];

/** Deleted notes; whatever lies in there is no configuration. */
const TRASH = '.trash';

/**
 * The names of the folders in which a vault may keep its configuration: the usual one, and others with a dot that hold what Obsidian puts there.
 * The usual one comes first, the others by name.
 * @param {string} vault
 * @returns {Promise<string[]>} empty when the folder is no vault
 */
export async function findConfigFolders(vault) {
	const names = (await namesIn(vault)).filter((name) => name.startsWith('.') && name !== TRASH);
	const traced = await Promise.all(names.map(async (name) => (name === DEFAULT || (await hasTrace(join(vault, name))) ? [name] : [])));
	return traced.flat().sort((a, b) => Number(b === DEFAULT) - Number(a === DEFAULT) || a.localeCompare(b));
}

/** @param {string} folder */
async function namesIn(folder) {
	try {
		return await readdir(folder);
	} catch {
		return [];
	}
}

/** @param {string} folder */
async function hasTrace(folder) {
	const traces = await Promise.all(TRACES.map((name) => exists(join(folder, name))));
	return traces.includes(true);
}

/** @param {string} path */
async function exists(path) {
	try {
		await access(path);
		return true;
	} catch {
		return false;
	}
}
