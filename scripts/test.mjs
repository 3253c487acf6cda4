import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runNode } from './run-node.mjs';

/**
 * How many tests of a section passed, failed and were skipped; a section that fails without a failing test counts as one.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

const reports = await mkdtemp(join(tmpdir(), 'follow-ups-tests-'));
try {
	const checks = await section('Static checks', () => script('scripts/check.mjs'));
	const built = await section('Build', () => script('esbuild.config.mjs'));
	const unit = await section('Unit tests, in four time zones', () => vitest('unit', ['unit *']));
	const integration = await section('Integration tests', () => vitest('integration', ['integration', 'checks']));
	const browser = await section('Browser tests', () => (built.failed > 0 ? notRun() : vitest('browser', ['browser'])));
	close([checks, built, unit, integration, browser]);
} finally {
	await rm(reports, { recursive: true, force: true });
}

/**
 * @param {string} title
 * @param {() => Promise<Tally> | Tally} run
 */
async function section(title, run) {
	process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}\n\n`);
	return run();
}

/**
 * @param {string} path
 * @returns {Promise<Tally>}
 */
async function script(path) {
	return { passed: 0, failed: (await runNode([path])) === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} projects of vitest.config.ts
 * @returns {Promise<Tally>}
 */
async function vitest(name, projects) {
	const report = join(reports, `${name}.json`);
	const chosen = projects.flatMap((project) => ['--project', project]);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters]);
	const tally = await readTally(report);
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {string} report
 * @returns {Promise<Tally>}
 */
async function readTally(report) {
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(await readFile(report, 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

/** @returns {Tally} */
function notRun() {
	process.stdout.write('Not run: there is no build to try.\n');
	return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {readonly Tally[]} tallies */
function close(tallies) {
	const [passed, failed, skipped] = /** @type {const} */ (['passed', 'failed', 'skipped']).map((key) => tallies.reduce((sum, tally) => sum + tally[key], 0));
	process.stdout.write(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`);
	if (failed !== 0) process.exitCode = 1;
}
