import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../src/core/date/calendar-date';
import { instantOf, isZone, localTimeAt } from '../../../src/core/date/local-time';
import { parseIsoDateTime } from '../../../src/core/date/parse-date-time';
import { day } from '../../support/day';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati'];

/** `2026-11-03T14:00` in one zone, as clocks in another show it. */
function shown(local: string, from: string, to: string): string | undefined {
	const time = parseIsoDateTime(local);
	const instant = time && instantOf(time, from);
	const there = instant === undefined ? undefined : localTimeAt(instant, to);
	return there && `${isoDate(there.on)}T${clock(there.minutes)}`;
}

function clock(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(':');
}

describe('one instant on two clocks', () => {
	it.each([
		['2026-11-03T14:00', 'Europe/Berlin', 'America/New_York', '2026-11-03T08:00'],
		// New York goes back a week after Berlin.
		['2026-10-26T14:00', 'Europe/Berlin', 'America/New_York', '2026-10-26T09:00'],
		['2026-11-03T09:00', 'America/Los_Angeles', 'Pacific/Auckland', '2026-11-04T06:00'],
		['2026-11-03T01:00', 'Asia/Kolkata', 'UTC', '2026-11-02T19:30'],
		['2026-11-03T00:15', 'Asia/Kathmandu', 'Asia/Kolkata', '2026-11-03T00:00'],
		['2026-12-31T20:00', 'America/New_York', 'Europe/Berlin', '2027-01-01T02:00'],
		['2026-11-03', 'Europe/Berlin', 'UTC', '2026-11-02T23:00'],
	])('%s in %s is, in %s, %s', (local, from, to, there) => {
		expect(shown(local, from, to)).toBe(there);
	});

	it.each([
		// Skipped in spring: the hour after the change.
		['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30'],
		['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
		['2026-09-27T02:30', 'Pacific/Auckland', '2026-09-26T14:30'],
		// Twice in autumn: the first of the two.
		['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
		['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
		['2026-04-05T02:30', 'Pacific/Auckland', '2026-04-04T13:30'],
		// Lord Howe moves by half an hour.
		['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
	])('%s in %s, where the clock changes, is %s in UTC', (local, zone, utc) => {
		expect(shown(local, zone, 'UTC')).toBe(utc);
	});

	it('comes back as it was, unless the clock changes that day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 4 * 60, max: 1439 }), fc.constantFrom(...ZONES), (days, minutes, zone) => {
				const local = { on: addDays(day('1980-01-01'), days), minutes };
				const instant = instantOf(local, zone);
				expect(instant === undefined ? undefined : localTimeAt(instant, zone)).toEqual(local);
			}),
		);
	});
});

describe('zones that are not known', () => {
	it.each(['', 'Mars/Olympus', 'W. Europe Standard Time', '+01:00', 'Europe/Berlin\0'])('%j', (zone) => {
		expect(isZone(zone)).toBe(false);
		expect(instantOf({ on: day('2026-11-03') }, zone)).toBeUndefined();
		expect(localTimeAt(0, zone)).toBeUndefined();
	});

	it.each([...ZONES, 'Etc/GMT+5'])('%s is', (zone) => {
		expect(isZone(zone)).toBe(true);
	});
});

it('has no days outside of the calendar', () => {
	expect(localTimeAt(-1, 'UTC')).toBeUndefined();
	expect(localTimeAt(Number.NaN, 'UTC')).toBeUndefined();
	expect(localTimeAt(Number.MAX_SAFE_INTEGER, 'UTC')).toBeUndefined();
	expect(localTimeAt(-1, 'Asia/Kolkata')).toEqual({ on: day('1970-01-01'), minutes: 329 });
});
