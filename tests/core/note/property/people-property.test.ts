import { describe, expect, it } from 'vitest';
import { readContact, readInterviewers } from '../../../../src/core/note/property/people-property';
import { openAcme } from '../open-acme';

describe('interviewers', () => {
	it.each([
		[['interviewers:', '  - "[[Dana Reyes]]"', '  - [[Sam]]', '  - Kim Lund, recruiter'], ['Dana Reyes', 'Sam', 'Kim Lund']],
		[['interviewers: [[Dana]]'], ['Dana']],
		[['interviewers: [[Dana]], [[Sam]]'], ['Dana', 'Sam']],
		[['interviewers: [[[Dana]], "Sam Ortiz", Kim]'], ['Dana', 'Sam Ortiz', 'Kim']],
		[['interviewers: Dana, Sam and Kim Anderson'], ['Dana', 'Sam', 'Kim Anderson']],
		[['interviewers: Dana Reyes'], ['Dana Reyes']],
		[['interviewers: |', '  Dana Reyes, recruiter', '  Sam Ortiz'], ['Dana Reyes', 'Sam Ortiz']],
		[['interviewers:', '  -Dana', '  -Sam'], ['Dana', 'Sam']],
		[['interviewers:', '- [Dana](mailto:dana@acme.example)', '- "[[Sam]]" (lead)'], ['Dana', 'Sam']],
		[['interviewers:', '  -', '  - Sam'], ['Sam']],
		[['interviewers:'], []],
		[[], []],
	])('%j', (lines, names) => {
		const note = openAcme(lines);
		expect(readInterviewers(note).map(({ name }) => name)).toEqual(names);
		expect(note.problems.list().filter(({ severity }) => severity === 'problem')).toEqual([]);
	});

	it('name the item that is no person, and keep the rest', () => {
		const note = openAcme(['interviewers:', '  - Dana', '  - 12', '  - Sam']);
		expect(readInterviewers(note).map(({ name }) => name)).toEqual(['Dana', 'Sam']);
		expect(note.problems.list()).toMatchObject([{ line: 8, property: 'interviewers', found: '12', severity: 'problem' }]);
	});
});

describe('contact', () => {
	it.each([
		['Kim Lund', { name: 'Kim Lund' }],
		['[[Kim Lund]]', { name: 'Kim Lund', link: 'Kim Lund' }],
		['Kim Lund, recruiter', { name: 'Kim Lund', title: 'recruiter' }],
		['[Kim](mailto:kim@acme.example)', { name: 'Kim', email: 'kim@acme.example' }],
		['[Kim Lund]', { name: 'Kim Lund' }],
	])('%s', (typed, person) => {
		const note = openAcme([`contact: ${typed}`]);
		expect(readContact(note)).toEqual(person);
		expect(note.problems.list().filter(({ severity }) => severity === 'problem')).toEqual([]);
	});

	it('is the first of several, with a problem', () => {
		const note = openAcme(['contact: Kim and Dana']);
		expect(readContact(note)).toEqual({ name: 'Kim' });
		expect(note.problems.list()).toMatchObject([{ line: 6, property: 'contact', found: 'Kim and Dana' }]);
	});

	it('is a problem when it names nobody', () => {
		const note = openAcme(['contact: 0171 234']);
		expect(readContact(note)).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ line: 6, found: '0171 234', severity: 'problem' }]);
	});
});
