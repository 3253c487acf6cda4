import { describe, expect, it } from 'vitest';
import { readNode } from '../../scripts/run-node.mjs';
import type { Line } from '../bench/line';
import { reportJson, rowText, withTable } from '../bench/report';
import { exitCodeOf, runLines, type Row } from '../bench/run-lines';
import { median } from '../bench/stopwatch';

const EFFORT = { samples: 1, searchSeconds: 0, notes: 0, manyNotes: 0 };
const WHERE = { machine: { cores: 4, system: 'linux x64' }, node: '20.0.0', date: '2026-11-26' };

function line(samples: readonly number[], atMost?: number): Line {
	return { name: 'a | b', unit: '×', ...(atMost !== undefined && { atMost }), run: () => ({ samples, remark: 'as measured' }) };
}

async function rowsOf(...lines: readonly Line[]): Promise<readonly Row[]> {
	return runLines(lines, EFFORT, () => undefined);
}

describe('a line of the benchmark', () => {
	it('passes when the median keeps the promise, whatever the others were', async () => {
		const rows = await rowsOf(line([0.1, 0.5, 9], 0.5));
		expect(rows).toMatchObject([{ median: 0.5, min: 0.1, max: 9, passed: true }]);
		expect(exitCodeOf(rows)).toBe(0);
	});

	it('fails when it does not, and the run goes on to its guard', async () => {
		const shown: string[] = [];
		const rows = await runLines([line([0.6], 0.5), line([0.1], 0.5)], EFFORT, (row) => void shown.push(rowText(row)));
		expect(exitCodeOf(rows)).toBe(0);
		expect(exitCodeOf(await rowsOf({ ...line([0.6], 0.5), guard: 0.7 }))).toBe(0);
		expect(exitCodeOf(await rowsOf({ ...line([0.8], 0.5), guard: 0.7 }))).toBe(1);
		expect(shown).toEqual(['✗ a | b: 0.6 ×, target ≤ 0.5 ×\n    as measured\n', '✓ a | b: 0.1 ×, target ≤ 0.5 ×\n    as measured\n']);
	});

	it('fails the run when it is a count that is off', async () => {
		expect(exitCodeOf(await rowsOf({ ...line([3], 2), unit: '' }))).toBe(1);
		expect(exitCodeOf(await rowsOf({ ...line([2], 2), unit: '' }))).toBe(0);
	});

	it('fails when it cannot be measured, and the others are measured all the same', async () => {
		const broken: Line = {
			...line([], 1),
			run() {
				throw new Error('no such file');
			},
		};
		const rows = await rowsOf(broken, line([NaN], 1), line([]), line([1], 1));
		expect(rows.map(({ passed }) => passed)).toEqual([false, false, false, true]);
		expect(rows[0]?.remark).toBe('could not run: no such file');
		expect(exitCodeOf(rows)).toBe(1);
	});

	it('neither keeps nor breaks a promise that is about more than was measured', async () => {
		const rows = await rowsOf({ ...line([], 0.5), run: () => ({ samples: [0.6], isPartial: true }) });
		expect(exitCodeOf(rows)).toBe(0);
		expect(rows.map(rowText)).toEqual(['· a | b: 0.6 ×, target –\n']);
	});

	it('never fails when nothing is promised', async () => {
		const rows = await rowsOf(line([12_345.6, 2]));
		expect(exitCodeOf(rows)).toBe(0);
		expect(rows.map(rowText)).toEqual(['· a | b: 6,174 × (2–12,346), target –\n    as measured\n']);
	});
});

describe('the report', () => {
	it('is one JSON object with the machine, the version, the day and the lines', async () => {
		const rows = await rowsOf(line([0.6], 0.5));
		expect(JSON.parse(reportJson(rows, WHERE))).toEqual({
			...WHERE,
			lines: [{ name: 'a | b', unit: '×', atMost: 0.5, median: 0.6, min: 0.6, max: 0.6, passed: false, isHeld: true, remark: 'as measured' }],
		});
	});

	it('takes the place of the table before it on the page, and leaves the rest', async () => {
		const empty = 'Before.\n<!-- bench: the table is written by `npm run bench -- --write` -->\n<!-- bench: end -->\nBehind.\n';
		const once = withTable(empty, await rowsOf(line([0.4], 0.5), line([7], 0.5)), WHERE);
		const page = withTable(once, await rowsOf(line([0.2, 0.3, 0.4], 0.5)), WHERE);
		expect(page.startsWith('Before.\n<!--')).toBe(true);
		expect(page.endsWith('<!-- bench: end -->\nBehind.\n')).toBe(true);
		expect(page).toContain('Taken on 2026-11-26 with Node 20.0.0 on 4 cores (linux x64).');
		expect(page.split('\n').filter((row) => row.startsWith('| ✓') || row.startsWith('| ✗'))).toEqual(['| ✓ | a \\| b | ≤ 0.5 × | 0.3 × (0.2–0.4) | as measured |']);
	});

	it('says so when the page has no place for a table', async () => {
		const rows = await rowsOf(line([1]));
		expect(() => withTable('Nothing here.', rows, WHERE)).toThrow(/no place/);
	});
});

describe('the command', () => {
	it.each(['--fast', '--quick --write'])('refuses %s before it measures anything', async (options) => {
		const { code, output } = await readNode(['scripts/bench.mjs', ...options.split(' ')]);
		expect(code).toBe(2);
		expect(output).toContain('--json, --quick, --write');
	});
});

describe('the median', () => {
	it.each([
		[[3], 3],
		[[9, 1, 5], 5],
		[[4, 1, 2, 3], 2.5],
	])('of %j is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('of nothing is no number', () => {
		expect(median([])).toBeNaN();
	});
});
