import { describe, expect, it } from 'vitest';
import { acquaintancesFor, asKnown, type Acquaintance } from '../../../src/core/interview/acquaintances';

const DANA: Acquaintance = { name: 'Dana Reyes', link: 'People/Dana Reyes', aliases: ['Dana', 'D. Reyes'], email: 'dana@acme.example' };
const SAM: Acquaintance = { name: 'Sam Ortiz', aliases: [] };
const MISAKI: Acquaintance = { name: '佐藤 美咲', link: '佐藤 美咲', aliases: [] };
const ALL = [DANA, SAM, MISAKI];

describe('a person as the vault knows them', () => {
	it.each([
		[{ name: 'dana  reyes' }, { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		[{ name: 'Dana', title: 'VP' }, { name: 'Dana Reyes', link: 'People/Dana Reyes', title: 'VP' }],
		[{ name: 'D Reyes', email: 'DANA@acme.example' }, { name: 'Dana Reyes', link: 'People/Dana Reyes' }],
		[{ name: 'Dana', email: 'dana@home.example' }, { name: 'Dana Reyes', link: 'People/Dana Reyes', email: 'dana@home.example' }],
		[{ name: 'Dana', link: 'Dana of Birch' }, { name: 'Dana', link: 'Dana of Birch' }],
		[{ name: 'Sam Ortiz', email: 'sam@acme.example' }, { name: 'Sam Ortiz', email: 'sam@acme.example' }],
		[{ name: '佐藤 美咲' }, { name: '佐藤 美咲', link: '佐藤 美咲' }],
		[{ name: 'Dan' }, { name: 'Dan' }],
	])('%j is %j', (person, known) => {
		expect(asKnown(person, ALL)).toEqual(known);
	});
});

describe('whom to offer', () => {
	it.each([
		['', ['Dana Reyes', 'Sam Ortiz', '佐藤 美咲']],
		['rey', ['Dana Reyes']],
		['d. r', ['Dana Reyes']],
		['dana@', ['Dana Reyes']],
		['美', ['佐藤 美咲']],
		['Dana Reyes', []],
		['zz', []],
		['s', ['Sam Ortiz', 'Dana Reyes']],
	])('for “%s”', (typed, names) => {
		expect(acquaintancesFor(typed, ALL).map(({ name }) => name)).toEqual(names);
	});
});
