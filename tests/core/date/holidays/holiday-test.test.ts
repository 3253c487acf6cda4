import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../src/core/date/calendar-date';
import { holidayTest, parseOwnHoliday } from '../../../../src/core/date/holidays/holiday-test';
import { day, FIRST_DAY, LAST_DAY } from '../../../support/day';

describe('a test for holidays', () => {
	it('knows the preset, the observed days of the next year included', () => {
		const isHoliday = holidayTest('us', []);
		expect(['2021-12-31', '2027-12-31', '2026-07-03', '2026-07-04'].map((iso) => isHoliday(day(iso)))).toEqual([true, true, true, true]);
		expect(['2026-12-31', '2026-07-05', '2026-07-06'].map((iso) => isHoliday(day(iso)))).toEqual([false, false, false]);
	});

	it('adds the user’s own days to it', () => {
		const isHoliday = holidayTest('germany', ['2026-11-26', '12-24']);
		expect(['2026-11-26', '2026-12-24', '2035-12-24', '2026-12-25'].map((iso) => isHoliday(day(iso)))).toEqual([true, true, true, true]);
		expect(['2027-11-26', '2026-12-23'].map((iso) => isHoliday(day(iso)))).toEqual([false, false]);
	});

	it('keeps the leap day in leap years and moves it nowhere in others', () => {
		const isHoliday = holidayTest('none', ['02-29']);
		expect(isHoliday(day('2028-02-29'))).toBe(true);
		expect(['2027-02-28', '2027-03-01', '2028-02-28', '2028-03-01'].map((iso) => isHoliday(day(iso)))).toEqual([false, false, false, false]);
	});

	it('passes over what is no day', () => {
		const isHoliday = holidayTest('none', ['2026-02-30', '13-01', 'Christmas', '', '12-25']);
		expect(isHoliday(day('2026-12-25'))).toBe(true);
		expect(isHoliday(day('2026-03-02'))).toBe(false);
	});

	it('knows none beyond the ends of the calendar', () => {
		const isHoliday = holidayTest('england', ['01-01', '12-31']);
		expect(isHoliday(addDays(LAST_DAY, 1))).toBe(false);
		expect(isHoliday(addDays(FIRST_DAY, -1))).toBe(false);
		expect(isHoliday(LAST_DAY)).toBe(true);
		expect(isHoliday(FIRST_DAY)).toBe(true);
	});

	it('gives the same answers in any order of questions', () => {
		const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));
		const shared = holidayTest('england', ['12-24', '2026-08-07']);
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(shared(date)).toBe(holidayTest('england', ['2026-08-07', '12-24'])(date));
			}),
		);
	});
});

describe('a holiday of one’s own', () => {
	it('is one day, or the same day of every year', () => {
		expect(parseOwnHoliday('2026-11-26')).toBe(day('2026-11-26'));
		expect(parseOwnHoliday('12-25')).toEqual({ month: 12, day: 25 });
		expect(parseOwnHoliday('02-29')).toEqual({ month: 2, day: 29 });
	});

	it.each(['02-30', '13-01', '00-10', '04-31', '2027-02-29', '12/25', '12-5', '--12-25', '25 Dec', ''])('is not %j', (text) => {
		expect(parseOwnHoliday(text)).toBeUndefined();
	});

	it('is found on exactly its days', () => {
		const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));
		fc.assert(
			fc.property(someDay, someDay, (own, other) => {
				const iso = isoDate(own);
				expect(holidayTest('none', [iso])(other)).toBe(own === other);
				expect(holidayTest('none', [iso.slice(5)])(own)).toBe(true);
				expect(holidayTest('none', [iso.slice(5)])(other)).toBe(isoDate(other).slice(5) === iso.slice(5));
			}),
		);
	});
});
