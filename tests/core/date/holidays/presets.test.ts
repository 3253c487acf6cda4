import { describe, expect, it } from 'vitest';
import { addDays, isoDate, partsOf, weekdayOf, type CalendarDate } from '../../../../src/core/date/calendar-date';
import { HOLIDAY_PRESETS, type HolidayPreset } from '../../../../src/core/date/holidays';
import { day } from '../../../support/day';

const PRESETS: readonly HolidayPreset[] = ['us', 'england', 'germany'];

function sortedDays(preset: HolidayPreset, year: number): CalendarDate[] {
	return [...new Set(HOLIDAY_PRESETS[preset](year))].sort((a, b) => a - b);
}

/** The days off of a year as `MM-DD`, without those that fall on a weekend anyway. */
function weekdaysOff(preset: HolidayPreset, year: number): string {
	return sortedDays(preset, year)
		.filter((date) => weekdayOf(date) < 6)
		.map((date) => isoDate(date).slice(5))
		.join(' ');
}

describe('holidays in the United States, as observed', () => {
	it.each([
		[2021, '01-01 01-18 05-31 06-18 07-05 09-06 11-25 11-26 12-24 12-31'],
		[2022, '01-17 05-30 06-20 07-04 09-05 11-24 11-25 12-26'],
		[2023, '01-02 01-16 05-29 06-19 07-04 09-04 11-23 11-24 12-25'],
		[2024, '01-01 01-15 05-27 06-19 07-04 09-02 11-28 11-29 12-25'],
		[2025, '01-01 01-20 05-26 06-19 07-04 09-01 11-27 11-28 12-25'],
		[2026, '01-01 01-19 05-25 06-19 07-03 09-07 11-26 11-27 12-25'],
		[2027, '01-01 01-18 05-31 06-18 07-05 09-06 11-25 11-26 12-24 12-31'],
		[2028, '01-17 05-29 06-19 07-04 09-04 11-23 11-24 12-25'],
	])('%i', (year, expected) => {
		expect(weekdaysOff('us', year)).toBe(expected);
	});

	it('count on their own day, too, for those who work at weekends', () => {
		expect(HOLIDAY_PRESETS.us(2026)).toContain(day('2026-07-04'));
		expect(HOLIDAY_PRESETS.us(2028)).toContain(day('2028-01-01'));
		expect(HOLIDAY_PRESETS.us(2023)).toContain(day('2023-01-01'));
	});
});

describe('bank holidays in England', () => {
	it.each([
		[2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
		[2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
		[2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
		[2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
		[2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
		[2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
		[2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
		[2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
		[2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
		[2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
	])('%i', (year, expected) => {
		expect(weekdaysOff('england', year)).toBe(expected);
	});

	it('count on their own day, too, for those who work at weekends', () => {
		expect(HOLIDAY_PRESETS.england(2027)).toEqual(expect.arrayContaining([day('2027-12-25'), day('2027-12-26')]));
	});
});

describe('holidays in all of Germany', () => {
	it.each([
		[2021, '04-02 04-05 05-13 05-24'],
		[2022, '04-15 04-18 05-26 06-06'],
		[2023, '04-07 04-10 05-18 05-29'],
		[2024, '03-29 04-01 05-09 05-20'],
		[2025, '04-18 04-21 05-29 06-09'],
		[2026, '04-03 04-06 05-14 05-25'],
		[2027, '03-26 03-29 05-06 05-17'],
		[2028, '04-14 04-17 05-25 06-05'],
	])('%i', (year, movable) => {
		const expected = ['01-01', ...movable.split(' '), '05-01', '10-03', '12-25', '12-26'].sort();
		expect(sortedDays('germany', year).map((date) => isoDate(date).slice(5))).toEqual(expected);
	});

	it('have no substitute', () => {
		expect(HOLIDAY_PRESETS.germany(2022)).not.toContain(day('2022-12-27'));
		expect(HOLIDAY_PRESETS.germany(2022)).not.toContain(day('2022-01-03'));
	});
});

describe('every preset, in every year from 1970 to 2200', () => {
	const years = Array.from({ length: 231 }, (_, index) => 1970 + index);

	it.each(PRESETS)('%s lists days of that year only', (preset) => {
		expect(years.filter((year) => HOLIDAY_PRESETS[preset](year).some((date) => partsOf(date).year !== year))).toEqual([]);
	});

	it('us gives ten weekdays a year, New Year wherever it is observed', () => {
		const perYear = years.map((year) => weekdaysOff('us', year).split(' ').length);
		expect([...new Set(perYear)].sort((a, b) => a - b)).toEqual([8, 9, 10]);
		expect(perYear.reduce((sum, count) => sum + count)).toBe(9 * years.length);
	});

	it('england gives at least eight weekdays a year', () => {
		const odd = years.filter((year) => weekdaysOff('england', year).split(' ').length !== 8);
		expect(odd).toEqual([2002, 2011, 2012, 2022, 2023]);
	});

	it('germany gives nine different days a year, but for the rare Ascension Day on the first of May', () => {
		expect(years.filter((year) => sortedDays('germany', year).length !== 9)).toEqual([2008, 2160]);
	});

	it('none has none', () => {
		expect(years.flatMap((year) => HOLIDAY_PRESETS.none(year))).toEqual([]);
	});

	it('us and england never leave a holiday without a weekday off within two days', () => {
		for (const preset of ['us', 'england'] as const) {
			const all = new Set(years.flatMap((year) => HOLIDAY_PRESETS[preset](year)));
			const stranded = [...all].filter((date) => ![-1, 0, 1, 2].some((away) => all.has(addDays(date, away)) && weekdayOf(addDays(date, away)) < 6));
			expect(stranded.map(isoDate)).toEqual([]);
		}
	});
});
