import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readOutcome } from '../../../../src/core/note/text/outcome-text';
import { MONTH_FIRST } from '../../../support/reading-ways';

function outcome(text: string): string | undefined {
	const { value } = readOutcome(text, MONTH_FIRST);
	return value && `${value.kind} ${isoDate(value.on)}`;
}

describe('outcomes', () => {
	it.each([
		['rejected 2026-11-20', 'rejected 2026-11-20'],
		['Rejected on 2026-11-20', 'rejected 2026-11-20'],
		['2026-11-20 rejected', 'rejected 2026-11-20'],
		['2026-11-20: rejected', 'rejected 2026-11-20'],
		['offer, 2026-11-20', 'offer 2026-11-20'],
		['offer (2026-11-20)', 'offer 2026-11-20'],
		['Offer received on 2026-11-20', 'offer 2026-11-20'],
		['rejection 2026-11-20', 'rejected 2026-11-20'],
		['withdrew 2026-11-20', 'withdrawn 2026-11-20'],
		['accepted 2026-11-20T18:00', 'accepted 2026-11-20'],
		['declined 2026-11-20 — another offer was closer', 'declined 2026-11-20'],
		['rejected 2026-11-20 — no offer, sadly', 'rejected 2026-11-20'],
		['rejected — 2026-11-20', 'rejected 2026-11-20'],
		['rejected - 2026-11-20', 'rejected 2026-11-20'],
		['declined 2026-11-20 — pay', 'declined 2026-11-20'],
		['declined 2026-11-20 (pay)', 'declined 2026-11-20'],
		['offer accepted 2026-11-20', 'accepted 2026-11-20'],
		['offer 2026-11-20, accepted 2026-11-25', 'accepted 2026-11-25'],
		['accepted 2026-11-25; offer 2026-11-20', 'accepted 2026-11-25'],
	])('%s', (text, expected) => {
		expect(outcome(text)).toBe(expected);
	});

	it.each([
		['rejected 20 November 2026', 'rejected 2026-11-20'],
		['rejected on 2026-11-2', 'rejected 2026-11-02'],
	])('%s counts, with a better spelling', (text, better) => {
		expect(outcome(text)).toBe(better);
		expect(readOutcome(text, MONTH_FIRST).complaint).toMatchObject({ better, severity: 'hint' });
	});

	it.each(['rejected', 'offer', 'rejected last week', 'rejected 2026-02-30', '2026-11-20', 'no offer 2026-11-20', 'offer rejected 2026-11-20', 'ghosted 2026-11-20', 'offered 2026-11-20 or 2026-11-21', ''])(
		'%j does not count',
		(text) => {
			const { value, complaint } = readOutcome(text, MONTH_FIRST);
			expect(value).toBeUndefined();
			expect(complaint?.severity).toBe('problem');
		},
	);

	it.each([
		['rejcted 2026-11-20', 'rejected 2026-11-20'],
		['acepted on 2026-11-20', 'accepted 2026-11-20'],
		['rejcted', undefined],
	])('%s is misspelt', (text, better) => {
		expect(readOutcome(text, MONTH_FIRST).complaint?.better).toBe(better);
	});
});
