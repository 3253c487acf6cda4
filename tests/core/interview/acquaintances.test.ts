import { describe, expect, it } from 'vitest';
import { acquaintancesFor, asKnown, namesakesOf, type Acquaintance } from '../../../src/core/interview/acquaintances';

const DANA: Acquaintance = { name: 'Dana Reyes', link: 'People/Dana Reyes', aliases: ['Dana', 'D. Reyes'], email: 'dana@acme.example' };
const SAM: Acquaintance = { name: 'Sam Ortiz', aliases: [] };
const MISAKI: Acquaintance = { name: '佐藤 美咲', link: '佐藤 美咲', aliases: [] };
const ALL = [DANA, SAM, MISAKI];

describe('a person as the vault knows them', () => {
	it.each([
		[{ name: 'dana  reyes' }, { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		[{ name: 'Dana', title: 'VP' }, { name: 'Dana Reyes', link: 'People/Dana Reyes', title: 'VP' }],
		[{ name: 'D Reyes', email: 'DANA@acme.example' }, { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		[{ name: 'Dana Reyes', email: 'dana@acme.example' }, { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		[{ name: 'Dana Reyes', email: 'dana@birch.example' }, { name: 'Dana Reyes', email: 'dana@birch.example' }],
		[{ name: 'Dana', email: 'dana@home.example' }, { name: 'Dana', email: 'dana@home.example' }],
		[{ name: '佐藤 美咲', email: 'misaki@acme.example' }, { name: '佐藤 美咲', link: '佐藤 美咲', email: 'misaki@acme.example' }],
		[{ name: 'Dana', link: 'Dana of Birch' }, { name: 'Dana', link: 'Dana of Birch' }],
		[{ name: 'Sam Ortiz', email: 'sam@acme.example' }, { name: 'Sam Ortiz', email: 'sam@acme.example' }],
		[{ name: '佐藤 美咲' }, { name: '佐藤 美咲', link: '佐藤 美咲' }],
		[{ name: 'Dan' }, { name: 'Dan' }],
	])('%j is %j', (person, known) => {
		expect(asKnown(person, ALL)).toEqual(known);
	});
});

describe('a namesake', () => {
	const OTHER: Acquaintance = { ...DANA, link: 'Birch/Dana Reyes', email: 'dana@birch.example' };

	it.each([
		[{ name: 'dana reyes', email: 'dana@home.example' }, [DANA]],
		[{ name: 'D. Reyes', email: 'dana@home.example' }, [DANA]],
		[{ name: 'Dana Reyes', email: 'DANA@acme.example' }, []],
		[{ name: 'Dana Reyes' }, []],
		[{ name: 'Dana Reyes', link: 'Somebody', email: 'dana@home.example' }, []],
		[{ name: 'Sam Ortiz', email: 'sam@acme.example' }, []],
	])('of %j', (person, namesakes) => {
		expect(namesakesOf(person, ALL)).toEqual(namesakes);
	});

	it('is none when one of two notes has the address', () => {
		const person = { name: 'Dana Reyes', email: 'dana@birch.example' };
		expect(namesakesOf(person, [DANA, OTHER])).toEqual([]);
		expect(asKnown(person, [DANA, OTHER])).toEqual({ name: 'Dana Reyes', link: 'Birch/Dana Reyes' });
	});
});

describe('whom to offer', () => {
	it.each([
		['', []],
		['rey', ['Dana Reyes']],
		['d. r', ['Dana Reyes']],
		['dana@', ['Dana Reyes']],
		['美', ['佐藤 美咲']],
		['Dana Reyes', []],
		['zz', []],
		['s', ['Sam Ortiz', 'Dana Reyes']],
		['o', ['Sam Ortiz']],
	])('for “%s”', (typed, names) => {
		expect(acquaintancesFor(typed, ALL).map(({ name }) => name)).toEqual(names);
	});

	it('is nobody once a name stands there whole, and first whose name begins so', () => {
		const more = [SAM, { name: 'Amy Samson', aliases: [] }, { name: 'Samuel Roe', aliases: [] }, { name: 'Sam', aliases: [] }];
		expect(acquaintancesFor('sam', more)).toEqual([]);
		expect(acquaintancesFor('sa', more).map(({ name }) => name)).toEqual(['Sam Ortiz', 'Samuel Roe', 'Sam', 'Amy Samson']);
	});
});
