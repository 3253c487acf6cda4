import { describe, expect, it } from 'vitest';
import { contentWords, sharesWord, stemsOf } from '../../../../src/core/draft-review/text/content-words';

const share = (one: string, other: string): boolean => sharesWord(contentWords(one), contentWords(other));

describe('words that two texts have in common', () => {
	it.each([
		['we deploy on Fridays', 'flaky deploys'],
		['migrating the shop', 'the migration in March'],
		['rolling back takes minutes', 'rollback in two minutes'],
		['the roll-back', 'rollback'],
		['PostgreSQL', 'Postgres'],
		['a hiker', 'they hike'],
		['windy days', 'wind'],
		['the GREENHOUSE’S roof', 'greenhouse'],
	])('%j and %j', (one, other) => {
		expect(share(one, other)).toBe(true);
		expect(share(other, one)).toBe(true);
	});

	it.each([
		['Thank you for your time and the next steps', 'We discussed the next steps and the time'],
		['I am excited about the role', 'They are excited about a new role'],
		['posters', 'the post office'],
		['2026', 'in 2026'],
		['', 'valves'],
	])('%j and %j have none', (one, other) => {
		expect(share(one, other)).toBe(false);
	});

	it('leaves out names', () => {
		expect(contentWords('Dana of Verdant likes valves', new Set(stemsOf('Dana Verdant'))).words).toEqual(new Set(stemsOf('valves')));
	});
});
