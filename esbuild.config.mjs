import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { auditBundle } from './scripts/bundle/audit-bundle.mjs';
import { BUDGET, weightTable } from './scripts/bundle/budget.mjs';
import { COMMAND_LINE, EXTERNALS, PLUGIN, ROOT } from './scripts/bundle/bundles.mjs';
import { weightOf } from './scripts/bundle/contents.mjs';

try {
	await (process.argv.includes('--watch') ? watch() : buildAll());
} catch (error) {
	// esbuild has already shown its own errors, with the place.
	if (!(error instanceof Error && 'errors' in error)) throw error;
	process.exitCode = 1;
}

/** Writes both bundles, says their sizes (with `--report` what the plugin holds), and fails when the plugin holds something that a phone cannot run. */
async function buildAll() {
	const [{ metafile }] = await Promise.all([build({ ...PLUGIN, metafile: true }), build(COMMAND_LINE)]);
	await chmod(join(ROOT, COMMAND_LINE.outfile), 0o755);
	await report(PLUGIN.outfile);
	await report(COMMAND_LINE.outfile);
	const code = await readFile(join(ROOT, PLUGIN.outfile));
	if (process.argv.includes('--report')) process.stdout.write(`\n${weightTable(weightOf(code, metafile), BUDGET)}\n`);
	const complaints = auditBundle(code.toString(), EXTERNALS);
	for (const complaint of complaints) process.stderr.write(`${PLUGIN.outfile} ${complaint}.\n`);
	if (complaints.length > 0) process.exitCode = 1;
}

/** @param {string} file */
async function report(file) {
	const bytes = await readFile(join(ROOT, file));
	const [plain, zipped] = [bytes.length, gzipSync(bytes).length].map((size) => size.toLocaleString('en'));
	process.stdout.write(`${file}: ${plain} bytes, ${zipped} zipped\n`);
}

/** Rebuilds both bundles on every change, readable and with source maps. */
async function watch() {
	for (const bundle of [PLUGIN, COMMAND_LINE]) {
		const watched = await context({ ...bundle, minify: false, sourcemap: 'inline', logLevel: 'info' });
		await watched.watch();
	}
}
