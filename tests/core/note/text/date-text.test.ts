import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { isoText, readDate, readLeadingDay } from '../../../../src/core/note/text/date-text';
import { day } from '../../../support/day';
import { DAY_FIRST, MONTH_FIRST } from '../../../support/reading-ways';

describe('readDate', () => {
	it.each([
		['2026-11-03', '2026-11-03', true],
		['2026-11-03T14:00', '2026-11-03T14:00', true],
		['2026-11-03 14:00', '2026-11-03T14:00', true],
		['2026-11-03T14:00:30', '2026-11-03T14:00', true],
		['2026-11-03T23:30Z', '2026-11-03T23:30', true],
		['2026-11-03T00:15+13:00', '2026-11-03T00:15', true],
		['2026-03-08T02:30-05:00', '2026-03-08T02:30', true],
		['2028-02-29', '2028-02-29', true],
		['[[2026-11-03]]', '2026-11-03', true],
		['[[Daily/2026-11-03|that Tuesday]]', '2026-11-03', true],
		['2026-11-3', '2026-11-03', false],
		['2026/11/03', '2026-11-03', false],
		['2026.11.03', '2026-11-03', false],
		['2026-11-03T14:00[Europe/Berlin]', '2026-11-03T14:00', false],
		['2026-11-03 14:00 CET', '2026-11-03T14:00', false],
		['2026-11-03 at 2pm', '2026-11-03T14:00', false],
		['2026-11-03T25:00', '2026-11-03', false],
		['3 November 2026', '2026-11-03', false],
		['3 November 2026, 2pm', '2026-11-03T14:00', false],
		['November 3, 2026', '2026-11-03', false],
	])('%s is %s', (text, expected, exact) => {
		const read = readDate(text, MONTH_FIRST);
		expect(read?.kind === 'day' && [isoText(read), read.exact]).toEqual([expected, exact]);
	});

	it.each([
		['2026-02-30', 'impossible'],
		['2027-02-29', 'impossible'],
		['2026-13-01', 'impossible'],
		['2026-11-31T09:00', 'impossible'],
		['last Tuesday 2pm', 'relative'],
		['tomorrow', 'relative'],
		['3 November', 'relative'],
		['moved from 3 November 2026 to 5 November 2026', 'relative'],
		['soon', undefined],
		['TBD', undefined],
		['{{date}}', undefined],
		['', undefined],
	])('%j is %s', (text, kind) => {
		expect(readDate(text, MONTH_FIRST)?.kind).toBe(kind);
	});

	it('reads numbers in the order of the settings', () => {
		const [american, british] = ([MONTH_FIRST, DAY_FIRST] as const).map((order) => readDate('3/4/2026', order));
		expect(american?.kind === 'day' && isoDate(american.on)).toBe('2026-03-04');
		expect(british?.kind === 'day' && isoDate(british.on)).toBe('2026-04-03');
	});
});

describe('readLeadingDay', () => {
	it.each([
		['2026-11-04 thank-you to Dana', '2026-11-04', 'thank-you to Dana', true],
		['2026-11-04T09:15 thank-you', '2026-11-04', 'thank-you', true],
		['2026-11-04 09:15 thank-you', '2026-11-04', 'thank-you', true],
		['2026-11-04T09:15Z thank-you', '2026-11-04', 'thank-you', true],
		['2026-11-04 Zoe wrote', '2026-11-04', 'Zoe wrote', true],
		['2026-11-04: two weeks', '2026-11-04', ': two weeks', true],
		['[[2026-11-04]] two weeks', '2026-11-04', 'two weeks', true],
		['[[2026-11-04|yesterday]] two weeks', '2026-11-04', 'two weeks', true],
		['2026-11-4 two weeks', '2026-11-04', 'two weeks', false],
		['2026/11/04 two weeks', '2026-11-04', 'two weeks', false],
		['4 November 2026 two weeks', '2026-11-04', 'two weeks', false],
	])('%s', (line, iso, rest, exact) => {
		const leading = readLeadingDay(line, MONTH_FIRST);
		expect(leading?.day && [isoDate(leading.day.on), leading.rest, leading.day.exact]).toEqual([iso, rest, exact]);
	});

	it('knows a day that no calendar has', () => {
		expect(readLeadingDay('2026-02-30 thank-you', MONTH_FIRST)).toEqual({ day: undefined, rest: 'thank-you' });
	});

	it.each(['thank-you to Dana', 'thank-you on 4 November 2026', 'yesterday thank-you', '[[Dana]] wrote', '20261104 x', ''])('finds none in %j', (line) => {
		expect(readLeadingDay(line, MONTH_FIRST)).toBeUndefined();
	});
});

it('isoText writes day and time', () => {
	expect(isoText({ on: day('2026-11-03') })).toBe('2026-11-03');
	expect(isoText({ on: day('2026-11-03'), minutes: 5 })).toBe('2026-11-03T00:05');
});
