import { describe, expect, it } from 'vitest';
import { replyEntries, sentEntries } from '../../../../src/core/note/text/log-entries';

describe('sentEntries', () => {
	it.each([
		['2026-11-11 thank-you to Ann', ['2026-11-11 thank-you to Ann']],
		['2026-11-11 thank-you to Ann; 2026-11-20 check-in to Ann', ['2026-11-11 thank-you to Ann', '2026-11-20 check-in to Ann']],
		['2026-11-11 thank-you to Ann, 2026-11-20 check in to Bob', ['2026-11-11 thank-you to Ann', '2026-11-20 check in to Bob']],
		['2026-11-11 thank-you to Ann 2026-11-20 check-in to Ann', ['2026-11-11 thank-you to Ann', '2026-11-20 check-in to Ann']],
		['2026-11-11 thank-you to Ann — sent again, 2026-11-12 in the evening', ['2026-11-11 thank-you to Ann — sent again, 2026-11-12 in the evening']],
		['', []],
	])('%j', (line, entries) => {
		expect(sentEntries(line)).toEqual(entries);
	});
});

describe('replyEntries', () => {
	it.each([
		['2026-11-18 from Kim: hello 2026-11-20 from Kim: we decide by Friday', ['2026-11-18 from Kim: hello', '2026-11-20 from Kim: we decide by Friday']],
		['2026-11-18 noted, 2026-12-01 at the latest', ['2026-11-18 noted, 2026-12-01 at the latest']],
		['2026-11-18 we decide by 2026-11-27', ['2026-11-18 we decide by 2026-11-27']],
	])('%j', (line, entries) => {
		expect(replyEntries(line)).toEqual(entries);
	});
});
