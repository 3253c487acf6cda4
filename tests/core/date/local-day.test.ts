import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { localDayOf } from '../../../src/core/date/local-day';

const dayIn = (text: string, zone?: string): string | undefined => {
	const on = localDayOf(text, zone);
	return on === undefined ? undefined : isoDate(on);
};

describe('the local day', () => {
	it.each([
		['2026-11-10', '2026-11-10'],
		['2026-11-10T23:59', '2026-11-10'],
		['2026-11-10 00:00:30', '2026-11-10'],
		['2026-11-10T23:30:00-08:00', '2026-11-10'],
		['2026-11-10T00:10:00+13:00', '2026-11-10'],
		['2026-11-10T23:30:00Z', '2026-11-10'],
	])('of %j is as written, without a zone', (text, expected) => {
		expect(dayIn(text)).toBe(expected);
	});

	it.each([
		['2026-11-10T23:30:00Z', 'Asia/Kolkata', '2026-11-11'],
		['2026-11-11T04:30:00Z', 'America/New_York', '2026-11-10'],
		['2026-11-10T11:30:00Z', 'Pacific/Auckland', '2026-11-11'],
		['2026-11-10 23:30z', 'Europe/Berlin', '2026-11-11'],
		['2026-07-01T22:30:00Z', 'Europe/Berlin', '2026-07-02'],
		['2026-01-01T22:30:00Z', 'Europe/Berlin', '2026-01-01'],
		['2026-11-10T23:30:00.250Z', 'UTC', '2026-11-10'],
	])('of the instant %j in %s is %s', (text, zone, expected) => {
		expect(dayIn(text, zone)).toBe(expected);
	});

	it.each([
		['2026-11-10', 'Pacific/Auckland'],
		['2026-11-10T23:30', 'Pacific/Auckland'],
		['2026-11-10T23:30:00-08:00', 'Pacific/Auckland'],
		['2026-11-10T23:30:00+00:00', 'Pacific/Auckland'],
		['2026-11-10T23:30:00Z', 'Mars/Olympus'],
		['2026-11-10T23:30:00Z', ''],
	])('of %j stays in zone %j', (text, zone) => {
		expect(dayIn(text, zone)).toBe('2026-11-10');
	});

	it.each(['', 'soon', '2026-02-30', '2026-11-10T25:00Z', '10.11.2026', '1969-12-31'])('of %j is unknown', (text) => {
		expect(dayIn(text, 'Europe/Berlin')).toBeUndefined();
	});
});
