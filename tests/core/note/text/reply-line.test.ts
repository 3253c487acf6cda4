import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readReplyLine } from '../../../../src/core/note/text/reply-line';
import { MONTH_FIRST } from '../../../support/reading-ways';

function reply(line: string): (string | undefined)[] | undefined {
	const { value } = readReplyLine(line, MONTH_FIRST);
	return value && [isoDate(value.on), value.from?.name, value.words];
}

describe('replies', () => {
	it.each([
		['2026-11-18 we need two more weeks', undefined, 'we need two more weeks'],
		['2026-11-18: we need two more weeks', undefined, 'we need two more weeks'],
		['2026-11-18 — we need two more weeks', undefined, 'we need two more weeks'],
		['2026-11-18 "we need two more weeks"', undefined, 'we need two more weeks'],
		['2026-11-18 from Kim: two weeks', 'Kim', 'two weeks'],
		['2026-11-18 From Kim Lund: “two weeks”', 'Kim Lund', 'two weeks'],
		['2026-11-18T10:30 from [[People/Kim Lund|Kim]]: two weeks', 'Kim Lund', 'two weeks'],
		['2026-11-18 from Kim <kim@acme.example>: two weeks: really', 'Kim', 'two weeks: really'],
		['2026-11-18 from [Kim](mailto:kim@acme.example): two weeks', 'Kim', 'two weeks'],
		['2026-11-18 from Kim Lund — two weeks', 'Kim Lund', 'two weeks'],
		['2026-11-18 from Kim Lund', 'Kim Lund', ''],
		['2026-11-18 from Kim we need more time', undefined, 'from Kim we need more time'],
		['2026-11-18 from what they said - two weeks', undefined, 'from what they said - two weeks'],
		['2026-11-18 at 10:30 they wrote: next week', undefined, 'at 10:30 they wrote: next week'],
		['2026-11-18', undefined, ''],
	])('%s', (line, from, words) => {
		expect(reply(line)).toEqual(['2026-11-18', from, words]);
		expect(readReplyLine(line, MONTH_FIRST).complaint).toBeUndefined();
	});

	it.each([
		['2026-11-18 we need two more weeks', '2026-12-02'],
		['2026-11-18 from Kim: by Friday', '2026-11-20'],
		['2026-12-28 from Kim: by Friday', '2027-01-01'],
		['2028-02-25 from Kim: within a week', '2028-03-03'],
	])('%s holds a date, read from its own day', (line, latest) => {
		const timeline = readReplyLine(line, MONTH_FIRST).value?.timeline;
		expect(timeline?.latest && isoDate(timeline.latest)).toBe(latest);
	});

	it('need no date in their words', () => {
		expect(readReplyLine('2026-11-18 thanks for your note', MONTH_FIRST)).toEqual({ value: { on: expect.any(Number) as number, words: 'thanks for your note' } });
	});

	it('count with a better spelling of their date', () => {
		expect(readReplyLine('2026-11-8 by Friday', MONTH_FIRST).complaint).toMatchObject({ better: '2026-11-08 by Friday', severity: 'hint' });
	});

	it('count although their words are too long to read', () => {
		const { value, complaint } = readReplyLine(`2026-11-18 ${'by Friday '.repeat(300)}`, MONTH_FIRST);
		expect(value?.timeline).toBeUndefined();
		expect(value && isoDate(value.on)).toBe('2026-11-18');
		expect(complaint?.severity).toBe('problem');
	});

	it.each(['we need two more weeks', 'Kim: two weeks', '2026-02-30 two weeks', ''])('%j does not count', (line) => {
		const { value, complaint } = readReplyLine(line, MONTH_FIRST);
		expect(value).toBeUndefined();
		expect(complaint?.severity).toBe('problem');
	});
});
