import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import { complain, UsageError, type Terminal } from './terminal';

const PLUGIN_DATA = join('plugins', 'interview-follow-ups', 'data.json');

/**
 * The settings that hold for a vault: the plugin's own, overridden key by key by a file that the caller names.
 * What cannot be used is named on `err`; a named file that cannot be read is a `UsageError`.
 */
export async function settingsFor(vault: string, file: string | undefined, terminal: Pick<Terminal, 'err'>): Promise<Settings> {
	const own = await pluginData(vault);
	if (own.broken) complain(terminal, `the plugin’s settings in “${own.path}” cannot be read, so the defaults are used`);
	return namedSettings({ ...own.value, ...(file === undefined ? {} : await readNamed(file)) }, terminal);
}

/** The settings of a file that the caller names, for a call without a vault; the defaults without one. */
export async function settingsIn(file: string | undefined, terminal: Pick<Terminal, 'err'>): Promise<Settings> {
	return namedSettings(file === undefined ? {} : await readNamed(file), terminal);
}

function namedSettings(raw: object, terminal: Pick<Terminal, 'err'>): Settings {
	const { settings, problems } = readSettings(raw);
	for (const { key, message } of problems) complain(terminal, `${key === '' ? '' : `setting “${key}”: `}${message}`);
	return settings;
}

async function pluginData(vault: string): Promise<{ path: string; value: object; broken: boolean }> {
	for (const folder of await configFolders(vault)) {
		const path = join(vault, folder, PLUGIN_DATA);
		const text = await readFile(path, 'utf8').catch(() => null);
		if (text === null) continue;
		const value = readObject(text);
		return { path, value: value ?? {}, broken: value === null };
	}
	return { path: '', value: {}, broken: false };
}

/** A vault's configuration folder is `.obsidian` unless the user renamed it; it begins with a dot in any case. */
async function configFolders(vault: string): Promise<string[]> {
	const entries = await readdir(vault, { withFileTypes: true }).catch(() => []);
	const hidden = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith('.')).map((entry) => entry.name);
	return hidden.sort((a, b) => Number(b === '.obsidian') - Number(a === '.obsidian'));
}

async function readNamed(file: string): Promise<object> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new UsageError(`the settings file “${file}” cannot be read`);
	});
	const value = readObject(text);
	if (value === null) throw new UsageError(`the settings file “${file}” is not a JSON object`);
	return value;
}

function readObject(text: string): object | null {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
