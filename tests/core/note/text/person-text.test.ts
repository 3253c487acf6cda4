import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople, readPeopleOfItem, readPerson } from '../../../../src/core/note/text/person-text';

describe('one person', () => {
	it.each([
		['Dana Reyes', { name: 'Dana Reyes' }],
		['  Dana   Reyes ', { name: 'Dana Reyes' }],
		['[[Dana Reyes]]', { name: 'Dana Reyes', link: 'Dana Reyes' }],
		['"[[Dana Reyes]]"', { name: 'Dana Reyes', link: 'Dana Reyes' }],
		['[[People/Dana Reyes|Dana]]', { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		['[[People/Dana Reyes#Notes]]', { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		['[[People/Dana Reyes^top|D]]', { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		['[Dana Reyes](mailto:dana@acme.example)', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['[Dana Reyes](mailto:dana@acme.example?subject=Hi)', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['[Dana](People/Dana%20Reyes.md)', { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		['[Dana Reyes](https://people.example/dana)', { name: 'Dana Reyes' }],
		['Dana Reyes <dana@acme.example>', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['"Reyes, Dana" <dana@acme.example>', { name: 'Reyes, Dana', email: 'dana@acme.example' }],
		['Dana Reyes <mailto:dana@acme.example>', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['Dana Reyes dana@acme.example', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['Dana Reyes (dana@acme.example)', { name: 'Dana Reyes', email: 'dana@acme.example' }],
		['dana@acme.example', { name: 'dana@acme.example', email: 'dana@acme.example' }],
		['<dana@acme.example>', { name: 'dana@acme.example', email: 'dana@acme.example' }],
		['Dana Reyes (VP Engineering)', { name: 'Dana Reyes', title: 'VP Engineering' }],
		['Dana Reyes, VP Engineering', { name: 'Dana Reyes', title: 'VP Engineering' }],
		['Dana Reyes, Head of Research and Development', { name: 'Dana Reyes', title: 'Head of Research and Development' }],
		['Dana Reyes,', { name: 'Dana Reyes' }],
		['[[Dana Reyes]] (recruiter)', { name: 'Dana Reyes', link: 'Dana Reyes', title: 'recruiter' }],
		['[[Dana Reyes]], recruiter', { name: 'Dana Reyes', link: 'Dana Reyes', title: 'recruiter' }],
		['[[Dana Reyes]] <dana@acme.example>', { name: 'Dana Reyes', link: 'Dana Reyes', email: 'dana@acme.example' }],
		['[Dana](mailto:dana@acme.example) (recruiter)', { name: 'Dana', email: 'dana@acme.example', title: 'recruiter' }],
		['Dana Reyes (recruiter) <dana@acme.example>', { name: 'Dana Reyes', email: 'dana@acme.example', title: 'recruiter' }],
		['Dana Reyes <dana@acme.example> (recruiter)', { name: 'Dana Reyes', email: 'dana@acme.example', title: 'recruiter' }],
		['Dana Reyes <dana@acme.example>, recruiter', { name: 'Dana Reyes', email: 'dana@acme.example', title: 'recruiter' }],
		['Anderson', { name: 'Anderson' }],
		['Søren Ó Briain-Łuk', { name: 'Søren Ó Briain-Łuk' }],
		['山田 太郎', { name: '山田 太郎' }],
	])('%s', (text, person) => {
		expect(readPerson(text)).toEqual(person);
	});

	it.each(['', '???', '12', '[[]]', 'Dana and Sam', 'Dana: two weeks', 'name: Dana', '{{name}}', '<>', '()'])('%j is not one person', (text) => {
		expect(readPerson(text)).toBeUndefined();
	});
});

describe('people in one text', () => {
	it.each([
		['Dana Reyes, Sam Ortiz', ['Dana Reyes', 'Sam Ortiz']],
		['Dana Reyes; Sam Ortiz', ['Dana Reyes', 'Sam Ortiz']],
		['Dana Reyes and Sam Ortiz', ['Dana Reyes', 'Sam Ortiz']],
		['Dana & Sam', ['Dana', 'Sam']],
		['Dana, Sam, and Kim', ['Dana', 'Sam', 'Kim']],
		['Anderson, Sandy and Brandon', ['Anderson', 'Sandy', 'Brandon']],
		['dana, sam', ['dana', 'sam']],
		['Sam Ortiz <sam@acme.example>, Dana Reyes (recruiter) and [[Kim]]', ['Sam Ortiz', 'Dana Reyes', 'Kim']],
		['[[Dana]], [[Sam]]', ['Dana', 'Sam']],
		['[[Smith and Sons/Dana]]', ['Dana']],
		['Dana (research and development), Sam', ['Dana', 'Sam']],
		['Dana Reyes, VP Engineering, Sam Ortiz', ['Dana Reyes', 'Sam Ortiz']],
		['Dana Reyes\nSam Ortiz', ['Dana Reyes', 'Sam Ortiz']],
	])('%j', (text, names) => {
		const { people, unread } = readPeople(text);
		expect(people.map(({ name }) => name)).toEqual(names);
		expect(unread).toEqual([]);
	});

	it('keeps titles and addresses with their people', () => {
		expect(readPeople('Sam Ortiz <sam@acme.example>, Dana Reyes, hiring manager').people).toEqual([
			{ name: 'Sam Ortiz', email: 'sam@acme.example' },
			{ name: 'Dana Reyes', title: 'hiring manager' },
		]);
	});

	it('keeps the rest when a part names nobody', () => {
		expect(readPeople('Dana, ???, Sam')).toEqual({ people: [{ name: 'Dana' }, { name: 'Sam' }], unread: ['???'] });
	});
});

describe('people in an item of a list', () => {
	it.each([
		['Dana Reyes and Sam Ortiz', [{ name: 'Dana Reyes' }, { name: 'Sam Ortiz' }]],
		['Dana Reyes and Sam Ortiz, recruiter', [{ name: 'Dana Reyes' }, { name: 'Sam Ortiz', title: 'recruiter' }]],
		['Dana Reyes, recruiter; Sam Ortiz, designer', [{ name: 'Dana Reyes', title: 'recruiter' }, { name: 'Sam Ortiz', title: 'designer' }]],
		['[[Dana]], [[Sam]]', [{ name: 'Dana', link: 'Dana' }, { name: 'Sam', link: 'Sam' }]],
		['Dana <dana@acme.example>, Sam <sam@acme.example>', [{ name: 'Dana', email: 'dana@acme.example' }, { name: 'Sam', email: 'sam@acme.example' }]],
	])('%s', (text, people) => {
		expect(readPeopleOfItem(text)).toEqual({ people, unread: [] });
	});
});

it('reads any text', () => {
	const pieces = fc.constantFrom('[[', ']]', '(', ')', '<', '>', '"', ',', ';', ' and ', 'Dana', '@', '.', ' ', '|', '#', ':', 'mailto:');
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''))), (text) => {
			for (const { people, unread } of [readPeople(text), readPeopleOfItem(text)]) {
				expect(people.every(({ name }) => name.trim() !== '')).toBe(true);
				expect(people.length + unread.length > 0).toBe(text.trim() !== '');
			}
		}),
	);
});
