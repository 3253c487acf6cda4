import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

/**
 * Serves the workbench over a vault's folder as of a day (`YYYY-MM-DD`), on this machine only; a free port unless told.
 * @param {string} vaultFolder
 * @param {string} today
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench(vaultFolder, today, port = 0) {
	const outfile = join(ROOT, 'node_modules', '.cache', 'workbench', 'serve.mjs');
	await mkdir(dirname(outfile), { recursive: true });
	await build({ entryPoints: [join(HERE, 'serve.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
	const served = await import(pathToFileURL(outfile).href);
	return await served.serveWorkbench(resolve(vaultFolder), today, port);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const [vault = join(ROOT, 'examples', 'vault'), today = '2026-11-23'] = process.argv.slice(2);
	const { address } = await serveWorkbench(vault, today);
	process.stdout.write(`The workbench is at ${address} (as of ${today}; Ctrl+C ends it).\n`);
}
