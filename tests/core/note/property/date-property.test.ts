import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import type { Outcome } from '../../../../src/core/interview/interview';
import { readDateProperty, readOfferDeadline } from '../../../../src/core/note/property/date-property';
import { isoText } from '../../../../src/core/note/text/date-text';
import { day } from '../../../support/day';
import { openAcme } from '../open-acme';

const OFFER: Outcome = { kind: 'offer', on: day('2026-11-20') };

describe('readDateProperty', () => {
	it.each(['2026-11-14', '"2026-11-14"', "'2026-11-14'", '[[2026-11-14]]', '2026-11-14 # a Saturday', '[2026-11-14]'])('reads %s silently', (typed) => {
		const note = openAcme([`snooze: ${typed}`]);
		const read = readDateProperty(note, 'snooze', 'nothing is snoozed');
		expect(read && isoText(read)).toBe('2026-11-14');
		expect(note.problems.list()).toEqual([]);
	});

	it.each([
		['14 November 2026', '2026-11-14'],
		['2026-11-14T9:00', '2026-11-14T09:00'],
		['2026/11/14', '2026-11-14'],
		['14 November 2026, 2pm', '2026-11-14T14:00'],
	])('reads %s, and offers %s unless it is that already', (typed, iso) => {
		const note = openAcme([`snooze: ${typed}`]);
		const read = readDateProperty(note, 'snooze', 'nothing is snoozed');
		expect(read && isoText(read)).toBe(iso);
		for (const problem of note.problems.list()) {
			expect(problem).toMatchObject({ line: 6, property: 'snooze', severity: 'hint', found: typed, fixes: [{ kind: 'set', value: iso }] });
		}
		expect(note.problems.list()).toHaveLength(read?.exact === true ? 0 : 1);
	});

	it.each(['next Tuesday', 'tomorrow', 'in two weeks', '14 November'])('cannot place %s', (typed) => {
		const note = openAcme([`snooze: ${typed}`]);
		expect(readDateProperty(note, 'snooze', 'nothing is snoozed')).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ severity: 'problem', fixes: [{ kind: 'read-date', property: 'snooze', words: typed }] }]);
	});

	it.each(['2026-02-30', 'whenever', '20261114'])('cannot read %s', (typed) => {
		const note = openAcme([`snooze: ${typed}`]);
		expect(readDateProperty(note, 'snooze', 'nothing is snoozed')).toBeUndefined();
		const [problem] = note.problems.list();
		expect(problem).toMatchObject({ severity: 'problem', found: typed });
		expect(problem?.fixes).toEqual([]);
	});

	it.each([[], ['snooze:'], ['snooze: null']])('finds nothing in %j', (...lines) => {
		const note = openAcme(lines);
		expect(readDateProperty(note, 'snooze', 'nothing is snoozed')).toBeUndefined();
		expect(note.problems.list()).toEqual([]);
	});
});

describe('readOfferDeadline', () => {
	it.each([
		['2026-11-25', '2026-11-25'],
		['25 November 2026', '2026-11-25'],
		['in a week', '2026-11-27'],
		['by Friday', '2026-11-27'],
		['Friday', '2026-11-27'],
		['within 3 business days', '2026-11-25'],
		['end of November', '2026-11-30'],
	])('reads %s as of the offer', (typed, iso) => {
		const deadline = readOfferDeadline(openAcme([`offer_deadline: ${typed}`]), OFFER);
		expect(deadline && isoDate(deadline)).toBe(iso);
	});

	it.each([undefined, { kind: 'rejected', on: day('2026-11-20') } as const])('cannot place words without an offer', (outcome) => {
		const note = openAcme(['offer_deadline: in a week']);
		expect(readOfferDeadline(note, outcome)).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ line: 6, property: 'offer_deadline', found: 'in a week', severity: 'problem' }]);
	});

	it('reads a date without an offer', () => {
		expect(readOfferDeadline(openAcme(['offer_deadline: 2026-11-25']), undefined)).toBe(day('2026-11-25'));
	});

	it.each(['whenever', '2026-02-30', '2026-11-19'])('names %s', (typed) => {
		const note = openAcme([`offer_deadline: ${typed}`]);
		expect(readOfferDeadline(note, OFFER)).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ found: typed, severity: 'problem' }]);
	});
});
