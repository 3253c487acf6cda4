import process from 'node:process';
import { ROOT } from './bundle/bundles.mjs';
import { copyRelease } from './install/release.mjs';
import { findTarget } from './install/target.mjs';
import { runNode } from './run-node.mjs';

/** The exit code for wrong usage, as on the command line of the product. */
const WRONG_USAGE = 2;

// npm starts scripts in the project's folder and keeps the user's own in INIT_CWD.
const target = await findTarget(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
if ('refusal' in target) {
	process.stderr.write(`${target.refusal}\n`);
	process.exitCode = WRONG_USAGE;
} else {
	process.exitCode = await install(target);
}

/** @param {{ configFolder: string, remark?: string }} target */
async function install({ configFolder, remark }) {
	const code = await runNode(['esbuild.config.mjs']);
	if (code !== 0) return code;
	try {
		const written = await copyRelease(ROOT, configFolder);
		process.stdout.write([...written.map((file) => `Wrote ${file}`), ...(remark === undefined ? [] : [remark]), ''].join('\n'));
		return 0;
	} catch (error) {
		process.stderr.write(`${configFolder} could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
		return WRONG_USAGE;
	}
}
