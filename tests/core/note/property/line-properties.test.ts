import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readOutcomeProperty, readReplies, readSent } from '../../../../src/core/note/property/line-properties';
import { day } from '../../../support/day';
import { openAcme } from '../open-acme';

const INTERVIEW = day('2026-11-03');

describe('sent', () => {
	it('logs the good lines, in order, and names the bad one with a fix for it alone', () => {
		const note = openAcme(['sent:', '  - 2026-11-05 check-in to Kim', '  - 2026-11-06 chek-in to Kim', '  - "2026-11-04 thank-you to Dana: hi"']);
		expect(readSent(note).map(({ on, kind }) => `${isoDate(on)} ${kind}`)).toEqual(['2026-11-05 check-in', '2026-11-04 thank-you']);
		expect(note.problems.list()).toMatchObject([
			{
				line: 8,
				property: 'sent',
				found: '2026-11-06 chek-in to Kim',
				fixes: [{ kind: 'set-line', property: 'sent', from: '2026-11-06 chek-in to Kim', to: '2026-11-06 check-in to Kim' }],
			},
		]);
	});

	it('reads one text for a list', () => {
		const note = openAcme(['sent: 2026-11-4 thank-you to Dana']);
		expect(readSent(note)).toHaveLength(1);
		expect(note.problems.list()).toMatchObject([{ line: 6, severity: 'hint', fixes: [{ kind: 'set-line', to: '2026-11-04 thank-you to Dana' }] }]);
	});

	it('reads the lines of a block of text', () => {
		expect(readSent(openAcme(['sent: |', '  2026-11-04 thank-you to Dana', '  2026-11-09 check-in to Kim']))).toHaveLength(2);
	});

	it.each([
		[['sent: 2026-11-11 thank-you to Ann; 2026-11-20 check-in to Ann']],
		[['sent: 2026-11-11 thank-you to Ann, 2026-11-20 check-in to Ann']],
		[['sent: 2026-11-11 thank-you to Ann', '  2026-11-20 check-in to Ann']],
		[['sent:', '  - |-', '    2026-11-11 thank-you to Ann', '    2026-11-20 check-in to Ann']],
	])('loses none of several messages in one text: %j', (lines) => {
		const note = openAcme(lines);
		expect(readSent(note).map(({ on, kind, to }) => `${isoDate(on)} ${kind} ${to.name}`)).toEqual(['2026-11-11 thank-you Ann', '2026-11-20 check-in Ann']);
		expect(note.problems.list()).toEqual([]);
	});

	it.each([[], ['sent:'], ['sent: none'], ['sent: []'], ['sent:', '  -']])('is empty for %j', (...lines) => {
		const note = openAcme(lines);
		expect(readSent(note)).toEqual([]);
		expect(note.problems.list()).toEqual([]);
	});
});

describe('replies', () => {
	it.each([
		[['replies:', '  - 2026-11-18 from Kim: two weeks', '  - 2026-11-25 by Friday']],
		[['replies:', '  2026-11-18 from Kim: two weeks', '  2026-11-25: by Friday']],
		[['replies: ["2026-11-18 from Kim: two weeks", 2026-11-25 by Friday]']],
		[['replies: [2026-11-18 from Kim: two weeks, 2026-11-25 by Friday]']],
	])('reads %j', (lines) => {
		const replies = readReplies(openAcme(lines));
		expect(replies.map(({ on, from, timeline }) => [isoDate(on), from?.name, timeline?.latest && isoDate(timeline.latest)])).toEqual([
			['2026-11-18', 'Kim', '2026-12-02'],
			['2026-11-25', undefined, '2026-11-27'],
		]);
	});

	it('keeps two replies below each other apart', () => {
		const replies = readReplies(openAcme(['replies: 2026-11-18 from Kim hello', '  2026-11-20 from Kim: we decide by Friday']));
		expect(replies.map(({ on }) => isoDate(on))).toEqual(['2026-11-18', '2026-11-20']);
	});

	it('names a line without a date', () => {
		const note = openAcme(['replies:', '  - they called']);
		expect(readReplies(note)).toEqual([]);
		expect(note.problems.list()).toMatchObject([{ line: 7, property: 'replies', found: 'they called', severity: 'problem' }]);
	});
});

describe('outcome', () => {
	it.each([
		[['outcome: rejected 2026-11-20'], 'rejected 2026-11-20'],
		[['outcome:', '  - accepted 2026-11-25', '  - offer 2026-11-20'], 'accepted 2026-11-25'],
		[['outcome:', '  - offer 2026-11-20', '  - declined 2026-11-20'], 'declined 2026-11-20'],
		[['outcome: rejected: 2026-11-20'], 'rejected 2026-11-20'],
	])('%j', (lines, expected) => {
		const outcome = readOutcomeProperty(openAcme(lines), INTERVIEW);
		expect(outcome && `${outcome.kind} ${isoDate(outcome.on)}`).toBe(expected);
	});

	it.each(['none', 'pending', 'waiting', '', 'null'])('%j is no outcome and no problem', (typed) => {
		const note = openAcme([`outcome: ${typed}`]);
		expect(readOutcomeProperty(note, INTERVIEW)).toBeUndefined();
		expect(note.problems.list()).toEqual([]);
	});

	it('without a date is a problem', () => {
		const note = openAcme(['outcome: offer']);
		expect(readOutcomeProperty(note, INTERVIEW)).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ line: 6, property: 'outcome', found: 'offer', severity: 'problem' }]);
	});

	it.each([
		['rejected', 'rejected'],
		['they turned me down', 'rejected'],
		['withdrawn', 'withdrawn'],
		['offer', undefined],
		['no idea', undefined],
	])('an end without a date counts from the interview, with a problem: %s', (text, kind) => {
		const note = openAcme([`outcome: ${text}`]);
		expect(readOutcomeProperty(note, INTERVIEW)).toEqual(kind && { kind, on: INTERVIEW });
		expect(note.problems.list()).toMatchObject([{ property: 'outcome', severity: 'problem' }]);
	});
});
