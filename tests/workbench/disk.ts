import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin } from './host/host';
import type { VaultFile } from './host/vault-files';

const SKIPPED = new Set(['.git', '.trash', 'node_modules', '.DS_Store']);

/** All files below a folder as a vault, with their times; in the order of their paths. */
export async function readVaultFolder(folder: string): Promise<VaultFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const files = paths
		.map((path) => ({ path, inVault: relative(folder, path).split(sep).join('/') }))
		.filter(({ inVault }) => !inVault.split('/').some((part) => SKIPPED.has(part)))
		.sort((a, b) => (a.inVault < b.inVault ? -1 : 1));
	return await Promise.all(
		files.map(async ({ path, inVault }) => {
			const [text, { birthtimeMs, mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
			return { path: inVault, text, ctime: Math.round(birthtimeMs || mtimeMs), mtime: Math.round(mtimeMs) };
		}),
	);
}

/** Reads a built plugin from the folder that holds its `main.js`, `manifest.json` and, if there is one, `styles.css`. */
export async function readBuiltPlugin(folder: string): Promise<BuiltPlugin> {
	const main = join(folder, 'main.js');
	if (!existsSync(main)) throw new Error(`There is no ${main} yet: run \`npm run build\` first.`);
	const styles = join(folder, 'styles.css');
	const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as PluginManifest;
	return { manifest, code: await readFile(main, 'utf8'), styles: existsSync(styles) ? await readFile(styles, 'utf8') : '' };
}
