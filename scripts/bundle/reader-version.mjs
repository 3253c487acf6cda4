import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Puts a sum over all that reads notes in place of the version in the source. @type {import('esbuild').Plugin} */
export const readerVersion = {
	name: 'reader-version',
	setup(build) {
		build.onLoad({ filter: /[\\/]vault[\\/]reader-version\.ts$/ }, async () => {
			const files = await filesOfReader();
			return { contents: `export const READER_VERSION = ${JSON.stringify(await sumOver(files))};`, loader: 'ts', watchFiles: files };
		});
	},
};

/** Our own code that can change what a note is found to say, and the list of the packages that it uses. */
async function filesOfReader() {
	const core = join(ROOT, 'src/core');
	const found = await readdir(core, { recursive: true, withFileTypes: true });
	const sources = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return [...sources.sort(), join(ROOT, 'package-lock.json')];
}

/** @param {readonly string[]} files */
async function sumOver(files) {
	const hash = createHash('sha256');
	for (const file of files) hash.update(await readFile(file, 'utf8'));
	return hash.digest('hex').slice(0, 16);
}
