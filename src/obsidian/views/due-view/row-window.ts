import type { RowHeights } from './row-heights';

/** Rows from `first` up to the one before `end`. */
export interface RowRange {
	readonly first: number;
	readonly end: number;
}

/** A stretch from top to bottom, in pixels. */
export interface Band {
	readonly top: number;
	readonly bottom: number;
}

/** A group's rows and where the first of them begins. */
export interface PlacedRows {
	readonly heights: RowHeights;
	readonly top: number;
}

/** A range without rows. */
export const NO_ROWS: RowRange = { first: 0, end: 0 };

/** So far above and below what is seen rows are drawn, for those who scroll. */
const AHEAD = 480;

/** More is drawn when fewer pixels than this are left of that: some at a time and seldom, not one row for each step of a wheel. */
const LEAST_AHEAD = 160;

/** The rows that a band touches, wholly or in part. */
export function rowsIn({ heights, top: from }: PlacedRows, { top, bottom }: Band): RowRange {
	const { count } = heights;
	if (count === 0 || bottom <= from) return NO_ROWS;
	if (top >= from + heights.above(count)) return { first: count, end: count };
	return { first: heights.rowAt(top - from), end: heights.rowAt(bottom - from) + 1 };
}

/** The rows to draw, group by group: those that are seen and some around them; fewer around them when there would be more than `most`. */
export function windowsOn(groups: readonly PlacedRows[], seen: Band, most: number): RowRange[] {
	for (let ahead = AHEAD; ; ahead /= 2) {
		const ranges = groups.map((group) => rowsIn(group, widened(seen, ahead)));
		if (ahead < 1 || rowsOf(ranges) <= most) return ranges;
	}
}

/** Whether what is drawn will do: all that is seen with a little around it, and no more than `most`. */
export function isEnough(drawn: readonly RowRange[], groups: readonly PlacedRows[], seen: Band, most: number): boolean {
	const wanted = widened(seen, LEAST_AHEAD);
	return rowsOf(drawn) <= most && groups.every((group, at) => covers(drawn[at] ?? NO_ROWS, rowsIn(group, wanted)));
}

/** A range moved by so many rows, as far as there are any. */
export function moved({ first, end }: RowRange, by: number, count: number): RowRange {
	const within = (row: number): number => Math.max(0, Math.min(row + by, count));
	return { first: within(first), end: within(end) };
}

/** The rows that two ranges share. */
export function overlapOf(one: RowRange, other: RowRange): RowRange {
	const first = Math.max(one.first, other.first);
	return { first, end: Math.max(first, Math.min(one.end, other.end)) };
}

/** What is drawn in one piece, from top to bottom: a range, and a row that is kept wherever it stands. */
export function runsOf(range: RowRange, kept: number | null): RowRange[] {
	const { first, end } = range;
	const rows = first < end ? [range] : [];
	if (kept === null || (kept >= first && kept < end)) return rows;
	const alone = { first: kept, end: kept + 1 };
	if (rows.length === 0) return [alone];
	if (kept === end) return [{ first, end: kept + 1 }];
	if (kept === first - 1) return [{ first: kept, end }];
	return kept < first ? [alone, range] : [range, alone];
}

function covers(drawn: RowRange, { first, end }: RowRange): boolean {
	return first === end || (drawn.first <= first && drawn.end >= end);
}

function rowsOf(ranges: readonly RowRange[]): number {
	return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

function widened({ top, bottom }: Band, by: number): Band {
	return { top: top - by, bottom: bottom + by };
}
