import { describe, expect, it } from 'vitest';
import { isoDate, weekdayOf } from '../../../../src/core/date/calendar-date';
import { easterSunday } from '../../../../src/core/date/holidays/easter';

/** Gauss's rule with its two exceptions, in Lichtenberg's form: the day of March. */
function easterByGauss(year: number): number {
	const century = Math.floor(year / 100);
	const moonYear = year % 19;
	const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
	const moonSeed = (19 * moonYear + secular) % 30;
	const correction = Math.floor((moonSeed + Math.floor(moonYear / 11)) / 29);
	const fullMoon = 21 + moonSeed - correction;
	const firstSunday = 7 - ((year + Math.floor(year / 4) + 2 - Math.floor((3 * century + 3) / 4)) % 7);
	return fullMoon + 7 - ((fullMoon - firstSunday) % 7);
}

describe('Easter Sunday', () => {
	it.each([
		'1970-03-29',
		'1981-04-19',
		'2000-04-23',
		'2008-03-23',
		'2011-04-24',
		'2019-04-21',
		'2024-03-31',
		'2025-04-20',
		'2026-04-05',
		'2027-03-28',
		'2028-04-16',
		'2038-04-25',
		'2076-04-19',
		'2100-03-28',
	])('%s', (iso) => {
		expect(isoDate(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
	});

	it('is the same by another rule in every year, and a Sunday', () => {
		for (let year = 1970; year <= 2200; year++) {
			const marchDay = easterByGauss(year);
			const expected = marchDay > 31 ? `${year}-04-${String(marchDay - 31).padStart(2, '0')}` : `${year}-03-${marchDay}`;
			expect(isoDate(easterSunday(year))).toBe(expected);
			expect(weekdayOf(easterSunday(year))).toBe(7);
		}
	});
});
