import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview';
import { parseInterviewNote, type ParsedInterviewNote } from '../../../src/core/note/interview-note';
import type { Settings } from '../../../src/core/settings/settings';
import { day } from '../../support/day';
import { acmeText, interviewText, settingsWith } from './note-text';

const PATH = 'Interviews/2026-11-03 Acme round 1.md';

function parse(text: string, some: Partial<Settings> = {}): ParsedInterviewNote {
	const parsed = parseInterviewNote(PATH, text, settingsWith(some));
	if (!parsed) throw new Error('not an interview note');
	return parsed;
}

function interviewOf(text: string, some: Partial<Settings> = {}): Interview {
	const { interview } = parse(text, some);
	if (!interview) throw new Error('no interview');
	return interview;
}

const WHOLE_NOTE = `---
type: interview
company: "[[Acme]]"
role: Backend Engineer
date: 2026-11-03T14:00
round: 2
interviewers:
  - "[[Dana Reyes]]"
  - Sam Ortiz <sam@acme.example>
contact: "[[Kim Lund]]"
timeline: "They'll have made up their minds by Friday"
sent:
  - 2026-11-04 thank-you to Dana Reyes
replies:
  - 2026-11-18 from Kim: we need two more weeks
outcome: rejected 2026-11-20
offer_deadline: 2026-11-25
snooze: 2026-11-14
---

## Talking points
- moving the builds (Dana)
`;

describe('a whole note', () => {
	it('reads every property', () => {
		expect(parse(WHOLE_NOTE)).toEqual({
			interview: {
				path: PATH,
				company: { name: 'Acme', link: 'Acme' },
				role: { name: 'Backend Engineer' },
				on: day('2026-11-03'),
				minutes: 14 * 60,
				round: 2,
				interviewers: [
					{ name: 'Dana Reyes', link: 'Dana Reyes' },
					{ name: 'Sam Ortiz', email: 'sam@acme.example' },
				],
				contact: { name: 'Kim Lund', link: 'Kim Lund' },
				stated: {
					words: "They'll have made up their minds by Friday",
					timeline: { earliest: day('2026-11-03'), latest: day('2026-11-06'), sure: true, others: [], language: 'en', matched: 'by Friday', from: 33, to: 42 },
				},
				sent: [{ on: day('2026-11-04'), kind: 'thank-you', to: { name: 'Dana Reyes' } }],
				replies: [
					{
						on: day('2026-11-18'),
						from: { name: 'Kim' },
						words: 'we need two more weeks',
						timeline: expect.objectContaining({ latest: day('2026-12-02') }) as object,
					},
				],
				outcome: { kind: 'rejected', on: day('2026-11-20') },
				offerDeadline: day('2026-11-25'),
				snoozedUntil: day('2026-11-14'),
			},
			problems: [],
			questions: [expect.objectContaining({ about: 'unsure words', line: 15, words: 'we need two more weeks' })],
			namedByFile: false,
		});
	});

	it.each([
		['Windows line ends', WHOLE_NOTE.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${WHOLE_NOTE}`],
		['bare values', WHOLE_NOTE.replaceAll('"', '')],
		['tabs', WHOLE_NOTE.replaceAll(': ', ':\t').replaceAll('  - ', '\t- ').replace('Kim:\t', 'Kim: ')],
		['lists in one line', WHOLE_NOTE.replace('\n  - "[[Dana Reyes]]"\n  - Sam', ' ["[[Dana Reyes]]", Sam').replace('.example>', '.example>]')],
		['capital names', WHOLE_NOTE.replace(/^([a-z])/gm, (letter) => letter.toUpperCase())],
		['comments', WHOLE_NOTE.replace(/^(role|date|snooze|sent|outcome): ?.*$/gm, '$& # noted later')],
		['texts for lists', WHOLE_NOTE.replace('sent:\n  - ', 'sent: ').replace('interviewers:\n  - "[[Dana Reyes]]"\n  - Sam', 'interviewers: "[[Dana Reyes]], Sam').replace('.example>', '.example>"')],
	])('reads the same with %s', (_, text) => {
		expect(parse(text).interview).toEqual(parse(WHOLE_NOTE).interview);
		expect(parse(text).problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
	});

	it('is the same the second time', () => {
		for (const text of [WHOLE_NOTE, WHOLE_NOTE.replace('Friday"', 'Friday'), '---\ntype: interview\n']) expect(parse(text)).toEqual(parse(text));
	});
});

describe('notes that are not ours', () => {
	it.each(['', 'An interview', '---\ntype: note\n---\n', '---\ntype: follow-up\n---\n', '---\nbroken: "\n---\n'])('%j: silence', (text) => {
		expect(parseInterviewNote(PATH, text, settingsWith())).toBeUndefined();
	});
});

describe('company and role', () => {
	it.each([
		['Acme', { name: 'Acme' }],
		['[[Acme]]', { name: 'Acme', link: 'Acme' }],
		['"[[Firms/Acme|the firm]]"', { name: 'Acme', link: 'Firms/Acme' }],
		['[Acme]', { name: 'Acme' }],
		['42', { name: '42' }],
		['“Acme”', { name: 'Acme' }],
		['Acme: Labs: East', { name: 'Acme: Labs: East' }],
	])('company: %s', (typed, company) => {
		expect(interviewOf(interviewText([`company: ${typed}`, 'date: 2026-11-03'])).company).toEqual(company);
	});

	it.each(['', 'company:', 'company: ~', 'company: ""'])('goes by the file name with %j', (line) => {
		const { interview, problems, namedByFile } = parse(interviewText(['role: Engineer', line, 'date: 2026-11-03']));
		expect(interview?.company).toEqual({ name: '2026-11-03 Acme round 1' });
		expect(namedByFile).toBe(true);
		expect(problems).toMatchObject([{ line: line === '' ? 2 : 4, property: 'company', severity: 'problem' }]);
	});

	it('takes a missing role for a hint', () => {
		const { interview, problems } = parse(interviewText(['company: Acme', 'date: 2026-11-03']));
		expect(interview?.role).toBeUndefined();
		expect(problems).toMatchObject([{ property: 'role', severity: 'hint' }]);
	});

	it('reads the grouping of its own', () => {
		expect(interviewOf(acmeText('application: "[[Acme 2026]]"')).application).toEqual({ name: 'Acme 2026', link: 'Acme 2026' });
	});
});

describe('round', () => {
	it.each([
		['2', 2],
		['"2"', 2],
		['2.0', 2],
		['02', 2],
	])('%s', (typed, round) => {
		expect(interviewOf(acmeText(`round: ${typed}`)).round).toBe(round);
	});

	it.each([
		['second', undefined],
		['2nd', '2'],
		['round 3', '3'],
		['0', undefined],
		['-1', '1'],
		['1.5', undefined],
		['2 of 4', undefined],
	])('%s is a problem', (typed, fixed) => {
		const { interview, problems } = parse(acmeText(`round: ${typed}`));
		expect(interview?.round).toBeUndefined();
		expect(problems).toMatchObject([{ line: 6, property: 'round', found: typed, severity: 'problem' }]);
		expect(problems[0]?.fixes).toEqual(fixed ? [{ kind: 'set', property: 'round', value: fixed, label: `Write ${fixed}` }] : []);
	});
});

describe('names of the vault', () => {
	it('are used instead of ours, in any case', () => {
		const properties = { company: 'Firm', date: 'interview_date', type: 'kind' };
		const text = '---\nkind: interview\nfirm: Acme\ncompany: somebody else\ninterview_date: 2026-11-03\ndate: 1999-01-01\nrole: x\n---\n';
		const { interview, problems } = parse(text, { properties });
		expect(interview).toMatchObject({ company: { name: 'Acme' }, on: day('2026-11-03') });
		expect(problems).toEqual([]);
	});

	it('appear in problems as the note spells them', () => {
		expect(parse('---\ntype: interview\nFIRM:\ndate: 2026-11-03\nrole: x\n---\n', { properties: { company: 'firm' } }).problems).toMatchObject([{ line: 3, property: 'FIRM', message: expect.stringContaining('fill in “FIRM”') as string }]);
	});
});

describe('problems', () => {
	it('come by line, each with a sentence that ends', () => {
		const { problems } = parse(
			interviewText(['date: whenever', 'timelime: soon', 'sent:', '  - thanks', 'replies: nothing yet', 'outcome: ghosted', 'snooze: later', 'round: x', 'contact: "???"', 'interviewers: "12"']),
		);
		expect(problems.map(({ line }) => line)).toEqual([...problems.map(({ line }) => line)].sort((a, b) => a - b));
		expect(problems.length).toBeGreaterThanOrEqual(11);
		for (const { message, found } of problems) {
			expect(message).toMatch(/[.?]$/);
			expect(message).not.toMatch(/!|YAML|null|undefined|parse|frontmatter/);
			if (found !== '') expect(message).toContain(found);
		}
	});

	it.each([
		['---\ntype: interview\ncompany: Acme\n', 3],
		['---js\n{ type: "interview" }\n---\n', 1],
	])('name a note that cannot be read at all: %j', (text, line) => {
		expect(parse(text)).toMatchObject({ problems: [{ note: PATH, line, severity: 'problem' }] });
		expect(parse(text).interview).toBeUndefined();
	});

	it('plan nothing from properties that are broken, and name the line', () => {
		const { interview, problems } = parse(acmeText('interviewers: [Dana, Sam', 'timeline: by Friday'));
		expect(interview).toBeUndefined();
		expect(problems).toContainEqual(expect.objectContaining({ line: 6, property: 'interviewers', severity: 'problem' }));
	});

	it('leave other properties alone', () => {
		expect(parse(acmeText('salary: 12', 'tags: [job]', 'status: active', 'my own: {a: b}')).problems).toEqual([]);
	});
});
