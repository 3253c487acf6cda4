import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type CalendarDate } from '../../../src/core/date/calendar-date';
import { interviewNoteName, interviewProperties, namedProperties, type NewInterview } from '../../../src/core/note/new-interview';
import { parseInterviewNote } from '../../../src/core/note/interview-note';
import { noteText } from '../../../src/core/note/yaml/note-text';
import { day, FIRST_DAY, LAST_DAY } from '../../support/day';
import { settingsWith } from './note-text';

const ACME: NewInterview = { company: { name: 'Acme' }, interviewers: [] };

function written(interview: NewInterview, settings = settingsWith(), body = ''): string {
	return noteText(namedProperties(interviewProperties(interview, settings), settings), body);
}

describe('the properties of a new interview note', () => {
	it('stand in order under the names of the vault', () => {
		const settings = settingsWith({ noteType: 'Gespräch', properties: { date: 'when', interviewers: 'people' } });
		const interview: NewInterview = {
			company: { name: 'Acme', link: 'Acme' },
			role: { name: 'Backend Engineer' },
			application: { name: 'Acme, spring' },
			on: day('2026-11-03'),
			minutes: 14 * 60 + 5,
			round: 2,
			interviewers: [{ name: 'Dana Reyes', link: 'Dana Reyes' }, { name: 'Sam Ortiz', email: 'sam@acme.example' }],
			contact: { name: 'Kim Lund', title: 'recruiter' },
			timelineWords: "We'll decide by Friday: all of us",
		};
		expect(written(interview, settings)).toBe(
			[
				'---',
				'type: Gespräch',
				"company: '[[Acme]]'",
				'role: Backend Engineer',
				"application: 'Acme, spring'",
				'when: 2026-11-03T14:05',
				'round: 2',
				'people:',
				"  - '[[Dana Reyes]]'",
				'  - Sam Ortiz <sam@acme.example>',
				'contact: Kim Lund (recruiter)',
				"timeline: 'We''ll decide by Friday: all of us'",
				'---',
				'',
			].join('\n'),
		);
	});

	it('that nobody has named yet wait empty, where every note has them', () => {
		expect(written(ACME)).toBe('---\ntype: interview\ncompany: Acme\nrole:\ndate:\ninterviewers:\ntimeline:\n---\n');
	});

	it('name each person once', () => {
		const properties = interviewProperties({ ...ACME, interviewers: [{ name: 'Dana' }, { name: 'Dana' }, { name: '[[]]' }] }, settingsWith());
		expect(properties.find(([key]) => key === 'interviewers')).toEqual(['interviewers', ['Dana']]);
	});
});

const HARD_NAMES = ["D'Arcy O'Brien", '株式会社 山田', 'إياد الحسن', 'A/B: C #1 ^2', 'see [[Acme]]', 'Reyes, Dana', '😀 & Sons', 'x'.repeat(200), 'null', 'yes', '2026-11-03', '- dash', '“quoted”', 'Zoë Ümlaut'];

describe('the note is read back', () => {
	const name = fc.oneof(fc.constantFrom(...HARD_NAMES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })).filter((text) => /\p{L}/u.test(text));
	const person = fc.record({ name, title: fc.constantFrom('recruiter', 'VP, Engineering'), email: fc.constantFrom('a@acme.example', "o'b@acme.example") }, { requiredKeys: ['name'] });
	const date = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((each) => each as CalendarDate);
	const interview = fc.record<NewInterview, 'company' | 'interviewers' | 'on'>(
		{
			company: fc.record({ name }),
			role: fc.record({ name }),
			on: date,
			minutes: fc.integer({ min: 0, max: 1439 }),
			round: fc.integer({ min: 1, max: 999 }),
			interviewers: fc.array(person, { maxLength: 9 }),
			contact: person,
		},
		{ requiredKeys: ['company', 'interviewers', 'on'] },
	);

	it('as what was meant, with nothing to complain about', () => {
		fc.assert(
			fc.property(interview, (meant) => {
				const parsed = parseInterviewNote('New.md', written(meant), settingsWith());
				expect(parsed?.problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
				expect(parsed?.namedByFile).toBe(false);
				const read = parsed?.interview;
				expect([read?.on, read?.minutes, read?.round, read?.contact?.email]).toEqual([meant.on, meant.minutes, meant.round, meant.contact?.email]);
				expect(lettersOf(read?.company.name)).toBe(lettersOf(meant.company.name));
				expect(lettersOf(read?.role?.name)).toBe(lettersOf(meant.role?.name));
				expect(lettersOf(read?.contact?.name)).toBe(lettersOf(meant.contact?.name));
				const people = [...new Set(meant.interviewers.map((each) => JSON.stringify([lettersOf(each.name), each.title, each.email])))];
				expect([...new Set(read?.interviewers.map((each) => JSON.stringify([lettersOf(each.name), each.title, each.email])))]).toEqual(people);
			}),
			{ numRuns: 400 },
		);
	});

	it('with links that are links', () => {
		const meant: NewInterview = { ...ACME, company: { name: 'Acme', link: 'Firms/Acme' }, on: day('2026-11-03'), interviewers: [{ name: 'Dana', link: 'People/Dana', title: 'VP' }] };
		const read = parseInterviewNote('New.md', written(meant), settingsWith())?.interview;
		expect(read).toMatchObject({ company: meant.company, interviewers: meant.interviewers });
	});

	it('with their words as they said them', () => {
		const words = '“by the end of next week”';
		const read = parseInterviewNote('New.md', written({ ...ACME, on: day('2026-11-20'), timelineWords: words }), settingsWith());
		expect(read?.interview?.stated).toMatchObject({ words: 'by the end of next week', timeline: { latest: day('2026-11-27') } });
	});
});

/** Punctuation may go where no property can hold it, letters and digits never. */
function lettersOf(name: string | undefined): string | undefined {
	return name?.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the name of the note', () => {
	const ALONE = { hasOtherRole: false, hasOtherRound: false };
	const full: NewInterview = { ...ACME, role: { name: 'Cook' }, on: day('2026-11-10') };

	it.each([
		[{ ...full, round: 2 }, ALONE, '2026-11-10 Acme round 2'],
		[{ ...full, round: 1 }, ALONE, '2026-11-10 Acme'],
		[{ ...full, round: 1 }, { hasOtherRole: false, hasOtherRound: true }, '2026-11-10 Acme round 1'],
		[{ ...full, round: 2 }, { hasOtherRole: true, hasOtherRound: true }, '2026-11-10 Acme Cook round 2'],
		[full, { hasOtherRole: true, hasOtherRound: false }, '2026-11-10 Acme Cook'],
		[ACME, ALONE, 'Acme'],
		[{ ...ACME, company: { name: 'A/B: C #1' } }, ALONE, 'A B C 1'],
		[{ ...ACME, company: { name: '???' } }, ALONE, 'Untitled'],
	] as const)('%#: %s', (interview, neighbours, name) => {
		expect(interviewNoteName(interview, neighbours)).toBe(name);
	});

	it.each(['x'.repeat(200), '株'.repeat(200), '👩‍👩‍👧'.repeat(200)])('of a long name keeps date and round: %s', (company) => {
		const name = interviewNoteName({ ...full, company: { name: company }, round: 3 }, ALONE);
		expect(name).toMatch(new RegExp(`^${isoDate(day('2026-11-10'))} .{5,} round 3$`));
		expect(encodeURIComponent(name).replace(/%../g, '-').length).toBeLessThanOrEqual(180);
	});
});
