import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/core/timeline/read-day';
import { iso, saidOn } from './days';

const friday = saidOn('2026-11-20');

describe('readDay', () => {
	it.each([
		['last Tuesday 2pm', '2026-11-17', 840],
		['last Friday', '2026-11-13', undefined],
		['yesterday', '2026-11-19', undefined],
		['yesterday at 9:30', '2026-11-19', 570],
		['3 days ago', '2026-11-17', undefined],
		['last week Tuesday', '2026-11-10', undefined],
		['a month ago', '2026-10-20', undefined],
		['2pm on Tuesday', '2026-11-24', 840],
		['tomorrow at noon', '2026-11-21', 720],
		['12 am tomorrow', '2026-11-21', 0],
		['3 November 2026, 14:00', '2026-11-03', 840],
		['2026-11-03T14:05', '2026-11-03', 845],
		['11/3/2026 at 2:30 p.m.', '2026-11-03', 870],
		['27/Nov/2026', '2026-11-27', undefined],
	])('an interview: "%s"', (words, day, minutes) => {
		const found = readDay(words, friday);
		expect([iso(found?.on), found?.minutes]).toEqual([day, minutes]);
	});

	it.each([
		['next Monday', '2026-11-23'],
		['in 3 days', '2026-11-23'],
		['next week', '2026-11-23'],
		['not before 5 January', '2027-01-05'],
	])('a snooze: "%s"', (words, day) => {
		expect(iso(readDay(words, friday)?.on)).toBe(day);
	});

	it.each([
		['Friday', '2026-11-27'],
		['25 November', '2026-11-25'],
		['in a week', '2026-11-27'],
		['by next week', '2026-11-27'],
		['end of the month', '2026-11-30'],
	])('an offer’s deadline: "%s"', (words, day) => {
		expect(iso(readDay(words, friday)?.on)).toBe(day);
	});

	it.each([
		['2026-11-03', true],
		['3 November 2026', true],
		['November 3, 2026', true],
		['11/3/2026', true],
		['by 25 November 2026', true],
		['Tuesday 3 November 2026', true],
		['3 November', false],
		['Tuesday', false],
		['in a week', false],
	])('"%s" is absolute: %s', (words, absolute) => {
		expect(readDay(words, friday)?.absolute).toBe(absolute);
	});

	it('keeps the words of the day', () => {
		expect(readDay('Spoke to Dana, last Tuesday 2pm.', friday)?.matched).toBe('last Tuesday 2pm');
	});

	it.each(['', 'soon', '25:99', '99/99/9999', '2pm', 'they may march', '31 June 2026', 'x'.repeat(2001)])('names no day: "%s"', (words) => {
		expect(readDay(words, friday)).toBeUndefined();
	});
});
