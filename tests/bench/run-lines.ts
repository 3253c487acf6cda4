import type { Effort, Line, Outcome, Unit } from './line';
import { median, shortNumber } from './stopwatch';

/** A line with its figure. */
export interface Row {
	readonly name: string;
	readonly unit: Unit;
	/** Absent when nothing is promised. */
	readonly atMost?: number;
	/** Null when the line could not be run. */
	readonly median: number | null;
	readonly min: number | null;
	readonly max: number | null;
	/** Null when nothing is promised. */
	readonly passed: boolean | null;
	/** False when the run fails because of it. */
	readonly isHeld: boolean;
	readonly remark: string;
}

/** Runs the lines in their order and shows each when it is done; one that cannot run has failed, and the others still run. */
export async function runLines(lines: readonly Line[], effort: Effort, show: (row: Row) => void): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const line of lines) {
		const row = rowOf(line, await outcomeOf(line, effort));
		show(row);
		rows.push(row);
	}
	return rows;
}

/** What to end the process with: 1 when a line could not be run, a count is off, or a guard has been passed. */
export function exitCodeOf(rows: readonly Row[]): number {
	return rows.every(({ isHeld }) => isHeld) ? 0 : 1;
}

async function outcomeOf(line: Line, effort: Effort): Promise<Outcome> {
	try {
		return await line.run(effort);
	} catch (error) {
		return { samples: [], remark: `could not run: ${error instanceof Error ? error.message : String(error)}` };
	}
}

function rowOf({ name, unit, atMost, guard = unit === '' ? atMost : undefined }: Line, { samples, remark = '', isPartial = false }: Outcome): Row {
	const promised = isPartial ? undefined : atMost;
	const shown = { name, unit, ...(promised !== undefined && { atMost: promised }), remark };
	if (samples.length === 0) return { ...shown, median: null, min: null, max: null, passed: false, isHeld: false };
	const middle = median(samples);
	const passed = promised === undefined ? null : middle <= promised;
	return { ...shown, median: middle, min: Math.min(...samples), max: Math.max(...samples), passed, isHeld: isPartial || guard === undefined || middle <= guard };
}

/** What is promised, in words; a dash when nothing is. */
export function targetWords({ atMost, unit }: Row): string {
	return atMost === undefined ? '–' : `≤ ${withUnit(atMost, unit)}`;
}

/** The median, with the least and the most behind it where they differ. */
export function figureWords({ median: middle, min, max, unit }: Row): string {
	if (middle === null || min === null || max === null) return '–';
	const figure = withUnit(middle, unit);
	return min === max ? figure : `${figure} (${shortNumber(min)}–${shortNumber(max)})`;
}

/** ✓ or ✗; a dot when nothing is promised. */
export function verdict({ passed }: Row): string {
	return passed === null ? '·' : passed ? '✓' : '✗';
}

function withUnit(value: number, unit: Unit): string {
	return `${shortNumber(value)} ${unit}`.trim();
}
