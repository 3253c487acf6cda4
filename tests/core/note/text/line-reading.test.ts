import { expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readDatedLine } from '../../../../src/core/note/text/line-reading';
import { MONTH_FIRST } from '../../../support/reading-ways';

it.each([
	['2026-11-04 words', '2026-11-04', 'words', undefined],
	['2026-11-04: words', '2026-11-04', 'words', undefined],
	['2026-11-04 — words', '2026-11-04', 'words', undefined],
	['2026-11-04 - words', '2026-11-04', 'words', undefined],
	['2026-11-4 words', '2026-11-04', 'words', 'hint'],
	['2026-11-31 words', undefined, 'words', 'problem'],
	['words', undefined, 'words', 'problem'],
])('readDatedLine %s', (line, on, rest, severity) => {
	const read = readDatedLine(line, MONTH_FIRST, '2026-11-04 example');
	expect(read.day && isoDate(read.day.on)).toBe(on);
	expect(read.rest).toBe(rest);
	expect(read.complaint?.severity).toBe(severity);
});

it('quotes the line and an example', () => {
	expect(readDatedLine('words', MONTH_FIRST, '2026-11-04 example').complaint?.message).toBe(
		'“words” does not start with a date, so it does not count; write it like “2026-11-04 example”.',
	);
});
