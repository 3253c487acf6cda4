import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readSentLine } from '../../../../src/core/note/text/sent-line';
import { MONTH_FIRST } from '../../../support/reading-ways';

function sent(line: string): string[] | undefined {
	return readSentLine(line, MONTH_FIRST).value?.map(({ on, kind, to }) => [isoDate(on), kind, to.name].join(' | '));
}

describe('lines that count', () => {
	it.each([
		['2026-11-04 thank-you to Dana Reyes', '2026-11-04 | thank-you | Dana Reyes'],
		['2026-11-04 Thank you to Dana Reyes', '2026-11-04 | thank-you | Dana Reyes'],
		['2026-11-04: thank-you to Dana Reyes', '2026-11-04 | thank-you | Dana Reyes'],
		['2026-11-04 – thank-you to Dana Reyes', '2026-11-04 | thank-you | Dana Reyes'],
		['2026-11-04T09:15 check in to [[People/Kim Lund|Kim]]', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Kim Lund <kim@acme.example> — asked about Friday', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Kim Lund -- asked about Friday', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Kim Lund - asked about Friday', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Kim Lund: asked about Friday', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Kim Lund—asked', '2026-11-04 | check-in | Kim Lund'],
		['2026-11-04 check-in to Anne-Marie Smith-Jones', '2026-11-04 | check-in | Anne-Marie Smith-Jones'],
		['2026-11-04 withdrawal to Kim', '2026-11-04 | withdrawal | Kim'],
		['2026-11-04 check-in To Kim (recruiter) — hi', '2026-11-04 | check-in | Kim'],
	])('%s', (line, expected) => {
		expect(sent(line)).toEqual([expected]);
		expect(readSentLine(line, MONTH_FIRST).complaint).toBeUndefined();
	});

	it('log a message for each person', () => {
		expect(sent('2026-11-04 thank-you to Dana and Sam — panel')).toEqual(['2026-11-04 | thank-you | Dana', '2026-11-04 | thank-you | Sam']);
	});

	it.each([
		['2026-11-4 thank-you to Dana', '2026-11-04 thank-you to Dana'],
		['4 November 2026 thank-you to Dana', '2026-11-04 thank-you to Dana'],
	])('%s counts, with a better spelling', (line, better) => {
		expect(sent(line)).toEqual(['2026-11-04 | thank-you | Dana']);
		expect(readSentLine(line, MONTH_FIRST).complaint).toMatchObject({ better, severity: 'hint' });
	});
});

describe('lines that do not count', () => {
	it.each([
		['thank-you to Dana', undefined],
		['2026-02-30 thank-you to Dana', undefined],
		['2026-11-04', undefined],
		['2026-11-04 thank-you', undefined],
		['2026-11-04 thank-you to', undefined],
		['2026-11-04 thank-you to — Dana', undefined],
		['2026-11-04 thank-you Dana', undefined],
		['2026-11-04 thank-you to ???', undefined],
		['2026-11-04 coffee to Dana', undefined],
		['2026-11-04 chek-in to Dana — hi', '2026-11-04 check-in to Dana — hi'],
		['2026-11-4 thank-yu to Dana', '2026-11-04 thank-you to Dana'],
		['yesterday thank-you to Dana', undefined],
	])('%s', (line, better) => {
		const { value, complaint } = readSentLine(line, MONTH_FIRST);
		expect(value).toBeUndefined();
		expect(complaint).toMatchObject({ severity: 'problem' });
		expect(complaint?.better).toBe(better);
	});
});
