import { describe, expect, inject, it } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** The zone in which this run of the unit tests takes place. */
		timeZone: string;
	}
}

/** Minutes behind Greenwich at noon UTC on 1 January and 1 July 2026. */
const OFFSETS: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
	'UTC': [0, 0],
	'America/New_York': [300, 240],
	'Pacific/Auckland': [-780, -720],
	'Asia/Kolkata': [-330, -330],
};

describe('the time zone of this run', () => {
	const timeZone = inject('timeZone');

	it('is the one that Intl reports', () => {
		// Some systems still call Asia/Kolkata by its older name, so both sides go through Intl.
		const named = Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(named);
	});

	it('moves the clock of Date', () => {
		const offsets = ['2026-01-01T12:00Z', '2026-07-01T12:00Z'].map((at) => new Date(at).getTimezoneOffset());
		expect(offsets).toEqual(OFFSETS[timeZone]);
	});
});
