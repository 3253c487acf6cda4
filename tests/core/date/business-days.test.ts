import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDays } from '../../../src/core/date/business-days';
import { addDays, isoDate, weekdayOf } from '../../../src/core/date/calendar-date';
import { holidayTest } from '../../../src/core/date/holidays/holiday-test';
import { day, FIRST_DAY, LAST_DAY } from '../../support/day';

const plain = businessDays([6, 7], () => false);
const december = businessDays([6, 7], holidayTest('england', ['12-24', '2026-12-31']));
const gulf = businessDays([5, 6], () => false);
const noWeekend = businessDays([], () => false);

describe('rolling', () => {
	it.each([
		['a working day stays', plain, '2026-11-03', '2026-11-03'],
		['Saturday', plain, '2026-11-07', '2026-11-09'],
		['Sunday', plain, '2026-11-08', '2026-11-09'],
		['over the end of a month', plain, '2026-10-31', '2026-11-02'],
		['over the end of a year', plain, '2028-12-30', '2029-01-01'],
		['from a leap day on a Saturday', plain, '2020-02-29', '2020-03-02'],
		['over the days around Christmas', december, '2026-12-24', '2026-12-29'],
		['over New Year', december, '2026-12-31', '2027-01-04'],
		['Friday, where it is the weekend', gulf, '2026-11-06', '2026-11-08'],
		['Sunday, where it is a working day', gulf, '2026-11-08', '2026-11-08'],
		['without a weekend', noWeekend, '2026-11-08', '2026-11-08'],
	])('%s', (_, calendar, from, to) => {
		expect(isoDate(calendar.roll(day(from)))).toBe(to);
	});
});

describe('adding business days', () => {
	it.each([
		['the next day', plain, '2026-11-03', 1, '2026-11-04'],
		['from a Friday', plain, '2026-11-06', 1, '2026-11-09'],
		['from a Saturday, which is never counted', plain, '2026-11-07', 1, '2026-11-09'],
		['a whole week', plain, '2026-11-04', 5, '2026-11-11'],
		['over a leap day', plain, '2028-02-28', 2, '2028-03-01'],
		['over the end of a year', plain, '2026-12-30', 3, '2027-01-04'],
		['over holidays', december, '2026-12-23', 2, '2026-12-30'],
		['over a substitute day', december, '2026-12-25', 1, '2026-12-29'],
		['with another weekend', gulf, '2026-11-05', 1, '2026-11-08'],
		['without a weekend', noWeekend, '2026-11-06', 3, '2026-11-09'],
	])('%s', (_, calendar, from, count, to) => {
		expect(isoDate(calendar.add(day(from), count))).toBe(to);
	});
});

describe('business days, whatever the calendar', () => {
	const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 }).map((days) => addDays(FIRST_DAY, days));
	const anyCalendar = fc
		.record({
			weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
			preset: fc.constantFrom('none' as const, 'us' as const, 'england' as const, 'germany' as const),
		})
		.map(({ weekend, preset }) => businessDays(weekend, holidayTest(preset, [])));

	it('rolls to the first business day that is not before', () => {
		fc.assert(
			fc.property(anyCalendar, anyDay, (calendar, date) => {
				const rolled = calendar.roll(date);
				expect(calendar.isBusinessDay(rolled)).toBe(true);
				expect(rolled).toBeGreaterThanOrEqual(date);
				for (let skipped = date; skipped < rolled; skipped = addDays(skipped, 1)) expect(calendar.isBusinessDay(skipped)).toBe(false);
				expect(calendar.roll(rolled)).toBe(rolled);
			}),
		);
	});

	it('passes exactly as many business days as were added', () => {
		fc.assert(
			fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 12 }), (calendar, date, count) => {
				const end = calendar.add(date, count);
				let passed = 0;
				for (let step = addDays(date, 1); step <= end; step = addDays(step, 1)) passed += calendar.isBusinessDay(step) ? 1 : 0;
				expect(passed).toBe(count);
				expect(calendar.isBusinessDay(end)).toBe(true);
			}),
		);
	});

	it('adds in any portions', () => {
		fc.assert(
			fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (calendar, date, a, b) => {
				expect(calendar.add(calendar.add(date, a), b)).toBe(calendar.add(date, a + b));
			}),
		);
	});

	it('never names a weekend day', () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(weekdayOf(plain.roll(date))).toBeLessThan(6);
			}),
		);
	});
});
