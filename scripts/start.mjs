import process from 'node:process';
import { runNode } from './run-node.mjs';

/** The day on which the notes of the example vault are told. */
const TODAY = '2026-11-23';
const STEPS = [
	['esbuild.config.mjs'],
	['dist/follow-ups.mjs', 'due', 'examples/vault', '--today', TODAY],
];
const WORKBENCH = ['tests/workbench/serve.mjs'];

const once = process.argv.includes('--once');
for (const step of once ? STEPS : [...STEPS, WORKBENCH]) {
	process.exitCode = await runNode(step);
	if (process.exitCode !== 0) break;
	process.stdout.write('\n');
}
