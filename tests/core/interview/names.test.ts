import { describe, expect, it } from 'vitest';
import { foldName, lookUpNames } from '../../../src/core/interview/names';
import { directoryOf, interviewOf } from '../../support/interview-of';

describe('names compare', () => {
	it.each([
		['without regard to case', 'DANA Reyes', 'Dana REYES'],
		['without regard to space around', ' Dana Reyes\t', 'Dana Reyes'],
		['without regard to the width of space', 'Dana  \u00a0Reyes', 'Dana Reyes'],
		['however an accent is typed', 'Zoe\u0308 Ma\u0301rquez', 'Zo\u00eb M\u00e1rquez'],
		['in full-width letters too', '\uff24\uff41\uff4e\uff41', 'Dana'],
	])('%s', (_, one, other) => {
		expect(foldName(one)).toBe(foldName(other));
	});

	it.each([
		['Dana Reyes', 'Dana Reye'],
		['Dana Reyes', 'DanaReyes'],
		['Zoë', 'Zoe'],
	])('%s is not %s', (one, other) => {
		expect(foldName(one)).not.toBe(foldName(other));
	});
});

describe('looking up a name', () => {
	const directory = directoryOf({ 'Dana Reyes': ['People/Dana Reyes', 'Dana', 'D. Reyes'], 'Kim': [], 'Acme GmbH': ['Acme'] });
	const linking = interviewOf('a.md', { interviewers: [{ name: 'Dana Reyes', link: 'Dana Reyes' }] });
	const plain = interviewOf('b.md', { interviewers: [{ name: 'Kim' }] });
	const lookUp = lookUpNames([linking, plain], directory);

	it.each([
		['the link', { name: 'Dana Reyes', link: 'Dana Reyes' }],
		['a link with a folder', { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		['a link with other words on it', { name: 'her', link: 'Dana Reyes' }],
		['a link to an alias', { name: 'Dana', link: 'Dana' }],
		['a link in another case', { name: 'dana reyes', link: 'dana reyes' }],
		['an alias in plain text', { name: 'D. Reyes' }],
	])('finds the person behind %s, called by the note’s name', (_, reference) => {
		expect(lookUp(reference, 'b.md')).toEqual({ key: 'dana reyes', name: 'Dana Reyes', linked: true });
	});

	it('finds the person behind the plain name as well, and leaves it as it is typed', () => {
		expect(lookUp({ name: 'dana  reyes' }, 'b.md')).toEqual({ key: 'dana reyes', name: 'dana  reyes', linked: false });
	});

	it('takes a link to no note by its words', () => {
		expect(lookUp({ name: 'Sam Ortiz', link: 'Sam Ortiz' }, 'a.md')).toEqual({ key: 'sam ortiz', name: 'Sam Ortiz', linked: true });
	});

	it('leaves a person whom nobody links to alone, though a note of that name exists', () => {
		expect(lookUp({ name: 'Kim' }, 'b.md')).toEqual({ key: 'kim', name: 'Kim', linked: false });
	});

	it('leaves an alias of a note that no interview links to alone', () => {
		expect(lookUp({ name: 'Acme' }, 'b.md')).toEqual({ key: 'acme', name: 'Acme', linked: false });
	});

	it('asks for the note as seen from the one that links', () => {
		const nearby = { nameOf: (link: string, from: string) => `${link} of ${from}` };
		const { name } = lookUpNames([], nearby)({ name: 'Dana', link: 'Dana' }, 'Jobs/a.md');
		expect(name).toBe('Dana of Jobs/a.md');
	});

	it.each([
		['company', { company: { name: 'Acme', link: 'Acme' } }, 'Acme'],
		['contact', { contact: { name: 'Dana', link: 'Dana' } }, 'Dana'],
		['line of sent', { sent: [{ on: linking.on, kind: 'check-in', to: { name: 'Dana', link: 'Dana' } }] }, 'Dana'],
		['line of replies', { replies: [{ on: linking.on, words: '', from: { name: 'Dana', link: 'Dana' } }] }, 'Dana'],
	] as const)('a link in the %s is enough to know the alias elsewhere', (_, properties, alias) => {
		const { linked } = lookUpNames([interviewOf('c.md', properties)], directory)({ name: alias }, 'd.md');
		expect(linked).toBe(true);
	});
});
