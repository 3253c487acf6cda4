import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findConfigFolders } from './config-folder.mjs';

const USAGE = 'Say which vault: npm run install-into -- PATH-TO-VAULT';

/**
 * Where to install: the full path of a configuration folder, and a remark when there was a choice. Or one sentence that says why nowhere.
 * @typedef {{ configFolder: string, remark?: string } | { refusal: string }} Target
 */

/**
 * Finds the configuration folder of the vault that the user named.
 * @param {readonly string[]} args a path, and perhaps `--config-folder NAME`
 * @param {string} base the folder in which the user typed the command
 * @returns {Promise<Target>}
 */
export async function findTarget(args, base) {
	const asked = readArguments(args);
	if (!asked) return { refusal: USAGE };
	const vault = resolve(base, asked.path);
	const found = await findConfigFolders(vault);
	if (asked.name !== undefined && !found.includes(asked.name)) return { refusal: `${vault} has no configuration folder “${asked.name}”.` };
	const chosen = asked.name ?? found[0];
	if (chosen === undefined) return { refusal: `${vault} has no Obsidian configuration folder: open it once as a vault, then try again.` };
	return { configFolder: join(vault, chosen), ...remarkOn(chosen, found) };
}

/** @param {readonly string[]} args */
function readArguments(args) {
	try {
		const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'config-folder': { type: 'string' } } });
		const [path, ...more] = positionals;
		return path && more.length === 0 ? { path, name: values['config-folder'] } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * @param {string} chosen
 * @param {readonly string[]} found
 */
function remarkOn(chosen, found) {
	const others = found.filter((name) => name !== chosen);
	if (others.length === 0) return {};
	return { remark: `The vault also has ${others.join(', ')}; add --config-folder NAME to install there.` };
}
