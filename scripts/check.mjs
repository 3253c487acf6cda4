import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { readNode } from './run-node.mjs';
import { STATIC_CHECKS } from './static-checks.mjs';

// Side by side, as many as there are cores; each says what it found when it is done, so that nothing is printed in between.
const waiting = [...STATIC_CHECKS];
const workers = Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work);
const found = (await Promise.all(workers)).flat();
if (found.length > 0) {
	process.stderr.write(`\nComplaints from: ${found.join(', ')}\n`);
	process.exitCode = 1;
}

/** Runs waiting checks until none is left; the names of those that complained. */
async function work() {
	/** @type {string[]} */
	const complained = [];
	for (let check = waiting.shift(); check; check = waiting.shift()) {
		if (!(await passes(check))) complained.push(check.name);
	}
	return complained;
}

/** @param {import('./static-checks.mjs').StaticCheck} check */
async function passes({ name, args }) {
	const started = performance.now();
	const { code, output } = await readNode(args);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(code === 0 ? `✓ ${name} (${seconds} s)\n` : `✗ ${name} (${seconds} s)\n\n${output.trim()}\n\n`);
	return code === 0;
}
