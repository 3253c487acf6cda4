import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a release of the plugin consists of; the settings in `data.json` belong to the user. */
const RELEASE_FILES = ['main.js', 'manifest.json', 'styles.css'];

/**
 * Copies a built plugin into a vault.
 * @param {string} from the folder with the release files
 * @param {string} configFolder the full path of the vault's configuration folder
 * @returns {Promise<string[]>} the files written
 */
export async function copyRelease(from, configFolder) {
	const { id } = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8'));
	const folder = join(configFolder, 'plugins', id);
	await mkdir(folder, { recursive: true });
	for (const name of RELEASE_FILES) await copyFile(join(from, name), join(folder, name));
	return RELEASE_FILES.map((name) => join(folder, name));
}
