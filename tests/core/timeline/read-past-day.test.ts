import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate, partsOf, weekdayOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { DateOrder } from '../../../src/core/settings/settings';
import { readDay } from '../../../src/core/timeline/read-day';
import { MONTH_FIRST } from '../../support/reading-ways';
import { dayOf, iso } from './days';

/** The day that the words name when they tell, on that day, of something that has happened. */
function pastDay(words: string, on: string, dateOrder: DateOrder = 'month-first'): string | null {
	return iso(readDay(words, { saidOn: dayOf(on), ...MONTH_FIRST, dateOrder, direction: 'past' })?.on);
}

// 23 Nov 2026 is a Monday; 2028 is a leap year, 2100 is none.
const ROWS: Readonly<Record<string, readonly (readonly [words: string, on: string, day: string])[]>> = {
	'a day and month without a year is the latest one': [
		['20 Nov', '2026-11-23', '2026-11-20'],
		['Nov 5', '2026-11-23', '2026-11-05'],
		['November 23rd', '2026-11-23', '2026-11-23'],
		['24 November', '2026-11-23', '2025-11-24'],
		['on the 31st of December', '2027-01-02', '2026-12-31'],
		['Fri 20 Nov', '2026-11-23', '2026-11-20'],
		['Friday, November 20', '2026-11-23', '2026-11-20'],
		['November, 3', '2026-11-23', '2026-11-03'],
		['29 February', '2028-02-29', '2028-02-29'],
		['29 February', '2027-11-23', '2024-02-29'],
		['Feb 29', '2103-06-01', '2096-02-29'],
	],
	'a numeric date without a year as well': [
		['11/20', '2026-11-23', '2026-11-20'],
		['12/31', '2027-01-01', '2026-12-31'],
		['1/1', '2027-01-01', '2027-01-01'],
	],
	'a day without a month is in this month or in one before': [
		['the 20th', '2026-11-23', '2026-11-20'],
		['the 23rd', '2026-11-23', '2026-11-23'],
		['the 24th', '2026-11-23', '2026-10-24'],
		['the 31st', '2026-12-01', '2026-10-31'],
		['the 30th', '2027-03-01', '2027-01-30'],
		['the 15th', '2027-01-03', '2026-12-15'],
	],
	'a weekday is today or the last one': [
		['Friday', '2026-11-23', '2026-11-20'],
		['Monday', '2026-11-23', '2026-11-23'],
		['Tuesday', '2026-11-23', '2026-11-17'],
		['on Thursday at 3pm', '2027-01-01', '2026-12-31'],
		['Tue', '2028-03-01', '2028-02-29'],
		['this Friday', '2026-11-23', '2026-11-20'],
		['last Friday', '2026-11-27', '2026-11-20'],
		['last Monday', '2026-11-23', '2026-11-16'],
	],
	'weeks and weekends': [
		['Monday this week', '2026-11-29', '2026-11-23'],
		['at the weekend', '2026-11-23', '2026-11-21'],
		['over the weekend', '2026-11-22', '2026-11-21'],
		['the end of the week', '2026-11-23', '2026-11-20'],
		['the end of the week', '2026-11-27', '2026-11-27'],
		['early this week', '2026-11-29', '2026-11-23'],
		['mid-week', '2026-11-23', '2026-11-18'],
		['the week of the 9th', '2026-11-23', '2026-11-09'],
	],
	'months and their parts': [
		['in November', '2026-11-23', '2026-11-01'],
		['in December', '2026-11-23', '2025-12-01'],
		['early December', '2027-01-10', '2026-12-01'],
		['mid-November', '2026-11-23', '2026-11-15'],
		['mid-month', '2026-11-10', '2026-10-15'],
		['the end of the month', '2026-11-23', '2026-10-31'],
		['EOM', '2027-01-04', '2026-12-31'],
		['the end of February', '2028-03-01', '2028-02-29'],
		['the first Monday in November', '2026-11-23', '2026-11-02'],
		['the second Monday in November', '2026-11-08', '2025-11-10'],
		['the last Friday of November', '2026-11-26', '2025-11-28'],
		['the second Monday in November 2026', '2026-11-08', '2026-11-09'],
		['the first Monday of this month', '2026-11-01', '2026-11-02'],
		['Q4', '2026-11-23', '2026-10-01'],
		['Q4', '2027-01-04', '2026-10-01'],
	],
	'holidays and days beside them': [
		['Thanksgiving', '2026-11-23', '2025-11-27'],
		['on Christmas Eve', '2027-01-04', '2026-12-24'],
		['the Monday after Thanksgiving', '2026-12-02', '2026-11-30'],
		['the Friday before Halloween', '2026-11-23', '2026-10-30'],
	],
	'words that say when need nothing filled in': [
		['today', '2026-11-23', '2026-11-23'],
		['yesterday', '2027-01-01', '2026-12-31'],
		['3 days ago', '2026-11-23', '2026-11-20'],
		['last week Tuesday', '2026-11-23', '2026-11-17'],
		['tomorrow', '2026-11-23', '2026-11-24'],
		['in 3 days', '2026-11-23', '2026-11-26'],
		['next Friday', '2026-11-23', '2026-12-04'],
		['20 Nov 2027', '2026-11-23', '2027-11-20'],
		['2027-01-01', '2026-11-23', '2027-01-01'],
	],
};

describe.each(Object.entries(ROWS))('of the past: %s', (_, rows) => {
	it.each(rows)('"%s", said on %s', (words, on, day) => {
		expect(pastDay(words, on)).toBe(day);
	});
});

describe('of the past', () => {
	it('numbers follow the order that is set', () => {
		expect(pastDay('3/11', '2026-11-23', 'day-first')).toBe('2026-11-03');
		expect(pastDay('3/11', '2026-11-23')).toBe('2026-03-11');
		expect(pastDay('20/11', '2026-11-23')).toBe('2026-11-20');
	});

	it('keeps the time and the words', () => {
		const read = readDay('Spoke on Friday 2pm.', { saidOn: dayOf('2026-11-23'), ...MONTH_FIRST, direction: 'past' });
		expect([iso(read?.on), read?.minutes, read?.matched]).toEqual(['2026-11-20', 840, 'on Friday 2pm']);
	});

	it('no date has come before the calendar’s first day', () => {
		expect(pastDay('31 December', '1970-01-01')).toBeNull();
	});
});

describe('a date that lacks its year, month or week', () => {
	const recentDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(dayOf('1990-01-01'), days));
	const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
	const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const spellings: readonly ((date: CalendarDate) => string)[] = [
		(date) => `${partsOf(date).day} ${months[partsOf(date).month - 1]}`,
		(date) => `${months[partsOf(date).month - 1]?.slice(0, 3)} ${partsOf(date).day}`,
		(date) => `${partsOf(date).month}/${partsOf(date).day}`,
		(date) => `the ${partsOf(date).day}${['th', 'st', 'nd', 'rd'][partsOf(date).day % 10 > 3 || Math.floor(partsOf(date).day / 10) === 1 ? 0 : partsOf(date).day % 10]}`,
		(date) => weekdays[weekdayOf(date) - 1] ?? '',
	];

	it('of the past is the latest day of that name up to the day it was said', () => {
		fc.assert(
			fc.property(recentDay, fc.nat(4000), fc.constantFrom(...spellings), (date, daysLater, spelling) => {
				const saidOn = addDays(date, daysLater);
				const words = spelling(date);
				let expected = saidOn;
				while (spelling(expected) !== words) expected = addDays(expected, -1);
				const on = readDay(words, { saidOn, ...MONTH_FIRST, direction: 'past' })?.on;
				expect([words, on === undefined ? null : isoDate(on)]).toEqual([words, isoDate(expected)]);
			}),
		);
	});

	it('otherwise never lies behind that day', () => {
		fc.assert(
			fc.property(recentDay, recentDay, fc.constantFrom(...spellings), (date, saidOn, spelling) => {
				const on = readDay(spelling(date), { saidOn, ...MONTH_FIRST })?.on;
				expect(on !== undefined && daysBetween(saidOn, on)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
