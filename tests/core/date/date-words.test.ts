import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import { awayWords, dayWords, longDayWords, nearDayWords, windowWords } from '../../../src/core/date/date-words';
import { day, FIRST_DAY, LAST_DAY } from '../../support/day';

const monday = day('2026-11-23');

describe('a day in words', () => {
	it.each([
		['2026-11-10', 'Tue 10 Nov'],
		['2026-01-01', 'Thu 1 Jan'],
		['2026-12-31', 'Thu 31 Dec'],
		['2026-09-15', 'Tue 15 Sep'],
		['2027-01-12', 'Tue 12 Jan 2027'],
		['2025-12-31', 'Wed 31 Dec 2025'],
		['2028-02-29', 'Tue 29 Feb 2028'],
	])('%s is “%s”', (iso, words) => {
		expect(dayWords(day(iso), monday)).toBe(words);
	});

	it('has its year when asked for', () => {
		expect(longDayWords(monday)).toBe('Mon 23 Nov 2026');
	});

	it('says so when it is near', () => {
		const words = [-2, -1, 0, 1, 2].map((away) => nearDayWords(addDays(monday, away), monday));
		expect(words).toEqual(['Sat 21 Nov', 'yesterday', 'today', 'tomorrow', 'Wed 25 Nov']);
	});

	it('is near across the end of a year', () => {
		expect(nearDayWords(day('2027-01-01'), day('2026-12-31'))).toBe('tomorrow');
		expect(nearDayWords(day('2026-12-31'), day('2027-01-01'))).toBe('yesterday');
	});

	it('follows the order and the language of a locale', () => {
		expect(dayWords(monday, monday, 'en-US')).toBe('Mon, Nov 23');
		expect(longDayWords(monday, 'en-US')).toBe('Mon, Nov 23, 2026');
		expect(dayWords(monday, monday, 'de')).toMatch(/^Mo.*23.*Nov/);
		expect(longDayWords(monday, 'ja')).toMatch(/2026年11月23日/);
	});

	it.each(['', 'auto', 'en_US', 'no such language'])('falls back on the usual words for the locale %j', (locale) => {
		expect(dayWords(monday, monday, locale)).toBe('Mon 23 Nov');
	});

	it('names the day of the calendar in every zone and however often it is asked', () => {
		const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));
		fc.assert(
			fc.property(anyDay, (date) => {
				const { year, day: dayOfMonth } = partsOf(date);
				for (const words of [longDayWords(date), longDayWords(date)]) {
					expect(words.split(' ')[1]).toBe(String(dayOfMonth));
					expect(words.endsWith(` ${year}`)).toBe(true);
				}
			}),
		);
	});

	it('still tells days apart after more of them than it remembers', () => {
		const seen = new Set<string>();
		for (let date = FIRST_DAY; date < FIRST_DAY + 6_000; date = addDays(date, 1)) seen.add(longDayWords(date));
		expect(seen.size).toBe(6_000);
		expect(longDayWords(FIRST_DAY)).toBe('Thu 1 Jan 1970');
	});
});

describe('how far a day is away', () => {
	it.each([
		['2026-11-23', 'today'],
		['2026-11-24', 'tomorrow'],
		['2026-11-26', 'in 3 days'],
		['2027-11-23', 'in 365 days'],
		['2026-11-22', 'yesterday'],
		['2026-11-20', '3 days ago'],
	])('%s is “%s”', (iso, words) => {
		expect(awayWords(day(iso), monday)).toBe(words);
	});
});

describe('a window in words', () => {
	const from = (opens: string, closes: string | null): { opens: CalendarDate; closes: CalendarDate | null } => ({
		opens: day(opens),
		closes: closes === null ? null : day(closes),
	});

	it.each([
		['opens tomorrow', '2026-11-24', '2026-11-25', 'from tomorrow'],
		['opens later', '2026-11-26', '2026-11-30', 'from Thu 26 Nov'],
		['opens next year', '2027-01-04', null, 'from Mon 4 Jan 2027'],
		['ends tomorrow', '2026-11-23', '2026-11-24', 'until Tue 24 Nov, 1 day left'],
		['ends later', '2026-11-20', '2026-11-26', 'until Thu 26 Nov, 3 days left'],
		['ends next year', '2026-11-20', '2027-01-01', 'until Fri 1 Jan 2027, 39 days left'],
		['ends today', '2026-11-20', '2026-11-23', 'last day today'],
		['is today alone', '2026-11-23', '2026-11-23', 'today'],
		['has no end', '2026-11-20', null, 'open, no end'],
		['ended yesterday', '2026-11-20', '2026-11-22', '1 day late'],
		['ended before', '2026-11-20', '2026-11-21', '2 days late'],
	])('%s', (_, opens, closes, words) => {
		expect(windowWords(from(opens, closes), monday)).toBe(words);
	});

	it('uses the days of a locale', () => {
		expect(windowWords(from('2026-11-23', '2026-11-24'), monday, 'en-US')).toBe('until Tue, Nov 24, 1 day left');
	});
});
