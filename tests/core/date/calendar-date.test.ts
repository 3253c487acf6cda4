import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	calendarDateOf,
	daysBetween,
	daysInMonth,
	earlier,
	isoDate,
	lastOfMonth,
	later,
	mondayOf,
	parseIsoDate,
	partsOf,
	weekdayOf,
	type CalendarDate,
} from '../../../src/core/date/calendar-date';
import { day, FIRST_DAY, LAST_DAY } from '../../support/day';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));

function luxonDay(date: CalendarDate): DateTime {
	return DateTime.utc(1970, 1, 1).plus({ days: date });
}

/** What luxon and ours say about a day, to be compared. */
function bothReadings(date: CalendarDate): { ours: string; luxons: string } {
	const theirs = luxonDay(date);
	const { year, month, day: dayOfMonth } = partsOf(date);
	return {
		ours: [isoDate(date), year, month, dayOfMonth, weekdayOf(date), daysInMonth(year, month), isoDate(lastOfMonth(date)), isoDate(mondayOf(date))].join(' '),
		luxons: [
			theirs.toISODate(),
			theirs.year,
			theirs.month,
			theirs.day,
			theirs.weekday,
			theirs.daysInMonth,
			theirs.endOf('month').toISODate(),
			theirs.startOf('week').toISODate(),
		].join(' '),
	};
}

describe('a calendar date', () => {
	it('agrees with luxon on days from 1970 to 2200', () => {
		// 13 is no divisor of a week, a month or a year, so every kind of day has its turn.
		for (let date = FIRST_DAY; date <= LAST_DAY; date = addDays(date, 13)) {
			const { ours, luxons } = bothReadings(date);
			expect(ours).toBe(luxons);
		}
	});

	it('agrees with luxon around every end of February and of a year', () => {
		for (let year = 1970; year < 2200; year++) {
			for (const anchor of [day(`${year}-02-28`), day(`${year}-12-31`)]) {
				for (const date of [anchor, addDays(anchor, 1), addDays(anchor, 2)]) {
					const { ours, luxons } = bothReadings(date);
					expect(ours).toBe(luxons);
				}
			}
		}
	});

	it('counts from the first day of 1970 without a gap or a repeat', () => {
		expect(FIRST_DAY).toBe(0);
		let expected = 0;
		for (let year = 1970; year <= 2200; year++) {
			for (let month = 1; month <= 12; month++) {
				for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++) {
					if (calendarDateOf({ year, month, day: dayOfMonth }) !== expected) expect.fail(`${year}-${month}-${dayOfMonth}`);
					expected++;
				}
			}
		}
		expect(expected).toBe(LAST_DAY + 1);
	});

	it.each([
		['a leap day', '2028-02-29'],
		['the leap day of a year that 400 divides', '2000-02-29'],
		['the first day', '1970-01-01'],
		['the last day', '2200-12-31'],
	])('knows %s', (_, iso) => {
		expect(isoDate(day(iso))).toBe(iso);
	});

	it.each(['2027-02-29', '2100-02-29', '2200-02-29', '2026-06-31', '2026-13-01', '2026-00-10', '2026-01-00', '1969-12-31', '2201-01-01'])('refuses %s', (iso) => {
		expect(parseIsoDate(iso)).toBeUndefined();
	});

	it.each(['', '2026-1-1', '2026-11-3', '20261103', '03.11.2026', ' 2026-11-03', '2026-11-03 ', '2026-11-03T14:00', '+2026-11-03', '２０２６-11-03'])(
		'reads nothing but the full form: %j',
		(text) => {
			expect(parseIsoDate(text)).toBeUndefined();
		},
	);

	it.each([
		{ year: 2026.5, month: 1, day: 1 },
		{ year: 2026, month: 1.5, day: 1 },
		{ year: 2026, month: 1, day: 1.5 },
		{ year: NaN, month: 1, day: 1 },
		{ year: 2026, month: 1, day: Infinity },
	])('refuses parts that are no whole numbers: %j', (parts) => {
		expect(calendarDateOf(parts)).toBeUndefined();
	});

	it('survives being written and read, and being taken apart and put together', () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(parseIsoDate(isoDate(date))).toBe(date);
				expect(calendarDateOf(partsOf(date))).toBe(date);
			}),
		);
	});

	it('reads any digits as luxon does', () => {
		const digits = (length: number, max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, '0'));
		fc.assert(
			fc.property(fc.integer({ min: 1970, max: 2200 }), digits(2, 19), digits(2, 39), (year, month, dayOfMonth) => {
				const iso = `${year}-${month}-${dayOfMonth}`;
				expect(parseIsoDate(iso) !== undefined).toBe(DateTime.fromISO(iso, { zone: 'utc' }).isValid);
			}),
		);
	});
});

describe('stepping', () => {
	it.each([
		['2026-11-30', 1, '2026-12-01'],
		['2026-12-31', 1, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-02-28', 1, '2027-03-01'],
		['2027-01-01', -1, '2026-12-31'],
		['2026-03-07', 2, '2026-03-09'], // the clocks change in New York
	])('%s %i days on is %s', (from, days, to) => {
		expect(isoDate(addDays(day(from), days))).toBe(to);
		expect(daysBetween(day(from), day(to))).toBe(days);
	});

	it.each([
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2028-02-29', 48, '2032-02-29'],
		['2026-11-15', 2, '2027-01-15'],
		['2026-12-31', -1, '2026-11-30'],
		['2027-01-15', -1, '2026-12-15'],
		['2026-03-31', -13, '2025-02-28'],
		['2026-05-05', 0, '2026-05-05'],
	])('%s %i months on is %s', (from, months, to) => {
		expect(isoDate(addMonths(day(from), months))).toBe(to);
	});

	it('by months agrees with luxon', () => {
		fc.assert(
			fc.property(fc.integer({ min: day('1990-01-01'), max: day('2180-01-01') }), fc.integer({ min: -200, max: 200 }), (days, months) => {
				const date = addDays(FIRST_DAY, days);
				expect(isoDate(addMonths(date, months))).toBe(luxonDay(date).plus({ months }).toISODate());
			}),
		);
	});

	it('to the Monday stays within the week', () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(weekdayOf(mondayOf(date))).toBe(1);
				expect(daysBetween(mondayOf(date), date)).toBe(weekdayOf(date) - 1);
			}),
		);
	});

	it('knows weekdays before 1970, where a chain of steps may lead', () => {
		expect(weekdayOf(addDays(FIRST_DAY, -1))).toBe(3);
		expect(weekdayOf(addDays(FIRST_DAY, -4))).toBe(7);
		expect(isoDate(addDays(FIRST_DAY, -1))).toBe('1969-12-31');
	});

	it('picks the earlier and the later of two days', () => {
		const [first, second] = [day('2026-12-31'), day('2027-01-01')];
		expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
		expect([later(first, second), later(second, first)]).toEqual([second, second]);
	});
});
