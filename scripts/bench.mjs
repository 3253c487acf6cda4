import process from 'node:process';
import { build } from 'esbuild';
import { BENCH, COUNTED, PLUGIN } from './bundle/bundles.mjs';
import { runNode } from './run-node.mjs';

try {
	await Promise.all([build(BENCH), build(COUNTED), build(PLUGIN)]);
	process.exitCode = await runNode([`${BENCH.outdir}/bench.mjs`, ...process.argv.slice(2)]);
} catch (error) {
	// esbuild has already shown its own errors, with the place.
	if (!(error instanceof Error && 'errors' in error)) throw error;
	process.exitCode = 1;
}
