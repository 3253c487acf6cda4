import { casual } from 'chrono-node/en';
import * as properties from './interview-properties';

/** The same, and every timeline by chrono as it comes, from the day of the interview. */
export function readVault(vault: string, paths: readonly string[]): number {
	let dates = 0;
	for (const interview of properties.readVault(vault, paths)) {
		const { timeline, date }: Readonly<Record<'timeline' | 'date', unknown>> = { timeline: undefined, date: undefined, ...interview };
		if (typeof timeline === 'string') dates += casual.parse(timeline, dayOf(date)).length;
	}
	return dates;
}

function dayOf(date: unknown): Date {
	const day = date instanceof Date ? date : new Date(String(date));
	return Number.isNaN(day.getTime()) ? new Date(2026, 10, 20, 12) : day;
}
