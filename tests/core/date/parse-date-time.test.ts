import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../src/core/date/calendar-date';
import { parseIsoDateTime } from '../../../src/core/date/parse-date-time';
import { day, FIRST_DAY, LAST_DAY } from '../../support/day';

describe('a date with or without a time', () => {
	it.each([
		['2026-11-03', '2026-11-03', undefined],
		['  2026-11-03 ', '2026-11-03', undefined],
		['2028-02-29', '2028-02-29', undefined],
		['2026-11-03T14:00', '2026-11-03', 14 * 60],
		['2026-11-03t14:00', '2026-11-03', 14 * 60],
		['2026-11-03 14:00', '2026-11-03', 14 * 60],
		['2026-11-03 14:00:30', '2026-11-03', 14 * 60],
		['2026-11-03T14:00:30.250', '2026-11-03', 14 * 60],
		['2026-11-03 9:05', '2026-11-03', 9 * 60 + 5],
		['2026-11-03T00:00', '2026-11-03', 0],
		['2026-12-31T23:59', '2026-12-31', 23 * 60 + 59],
		['2028-02-29T08:15', '2028-02-29', 8 * 60 + 15],
	])('%j', (text, iso, minutes) => {
		expect(parseIsoDateTime(text)).toEqual(minutes === undefined ? { on: day(iso) } : { on: day(iso), minutes });
	});

	it.each([
		['2026-11-03T23:30Z', 23 * 60 + 30],
		['2026-11-03T23:30z', 23 * 60 + 30],
		['2026-11-03T23:30-08:00', 23 * 60 + 30],
		['2026-11-03T00:30+14:00', 30],
		['2026-11-03T00:30+0530', 30],
		['2026-11-03 00:30:00 +01', 30],
	])('keeps the day and the clock of %j, whatever the offset', (text, minutes) => {
		expect(parseIsoDateTime(text)).toEqual({ on: day('2026-11-03'), minutes });
	});

	it.each([
		['in New York', '2026-03-08T02:30'],
		['in Auckland', '2026-09-27T02:30'],
		['at Greenwich', '2026-03-29T01:30'],
	])('knows the hour that summer time skips %s', (_, text) => {
		expect(parseIsoDateTime(text)).toEqual({ on: day(text.slice(0, 10)), minutes: Number(text.slice(11, 13)) * 60 + 30 });
	});

	it.each([
		'2027-02-29T10:00',
		'2026-06-31 10:00',
		'2026-11-03T24:00',
		'2026-11-03T25:00',
		'2026-11-03T14:60',
		'2026-11-03T14:00:60',
		'2026-11-03T14:00+99:00',
		'1969-12-31T23:00',
		'2201-01-01T00:00',
		'2026-11-03T',
		'2026-11-03T14',
		'2026-11-03 2pm',
		'2026-11-03 14:00 in the office',
		'2026-11-03T14:00[Asia/Tokyo]',
		'2026-W45-2',
		'2026-307',
		'20261103T1400',
		'14:00',
		'next Tuesday',
		'',
	])('reads nothing in %j', (text) => {
		expect(parseIsoDateTime(text)).toBeUndefined();
	});

	it('gives back whatever was written', () => {
		const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));
		const offsets = fc.constantFrom('', 'Z', '+00:00', '-11:30', '+14:00', ' +05:45');
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), fc.constantFrom('T', ' '), offsets, (on, minutes, between, offset) => {
				const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
				expect(parseIsoDateTime(`${isoDate(on)}${between}${clock}${offset}`)).toEqual({ on, minutes });
			}),
		);
	});

	it('takes the times and offsets that luxon takes, but for the end of a day', () => {
		const figures = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
		const offset = fc.oneof(fc.constantFrom('', 'Z', '+14:00', '-14:00', '+14:01', '-00:30'), fc.tuple(fc.constantFrom('+', '-'), figures, fc.oneof(figures, fc.constant(''))).map((parts) => parts.join('')));
		const time = fc.tuple(fc.constantFrom('00', '09', '14', '23', '24'), figures, fc.oneof(fc.constant(''), figures), fc.constantFrom('', '.5', ',123456789'));
		fc.assert(
			fc.property(time, offset, ([hour, minute, second, fraction], shift) => {
				const written = `2026-11-03T${hour}:${minute}${second === '' ? '' : `:${second}${fraction}`}${shift}`;
				const { isValid, offset: minutesAway } = DateTime.fromISO(written, { setZone: true, zone: 'utc' });
				const isTime = isValid && hour !== '24' && Math.abs(minutesAway) <= 14 * 60;
				expect(parseIsoDateTime(written)?.minutes).toBe(isTime ? Number(hour) * 60 + Number(minute) : undefined);
			}),
			{ numRuns: 2000 },
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('2026-11-03', '2', '9', '-', 'T', ':', ' ', '.', '+', 'Z', '14:00') })), (text) => {
				const read = parseIsoDateTime(text);
				expect(read === undefined || text.trim().startsWith(isoDate(read.on))).toBe(true);
			}),
		);
	});
});
