import { describe, expect, it } from 'vitest';
import { addressedIn, onePersonOf, peopleOf } from '../../../src/core/calendar/people-in-text';
import { brief } from './brief-person';

describe('people of a value', () => {
	it.each([
		['Dana Reyes, sam.ortiz@acme.example', ['Dana Reyes <>', 'Sam Ortiz? <sam.ortiz@acme.example>']],
		['• Kim Lund - organizer', ['Kim Lund <>']],
		['1. Kim Lund (optional)', ['Kim Lund <>']],
		['Dana Reyes, Head of Platform', ['Dana Reyes <>']],
		['', []],
	])('%j', (value, expected) => {
		expect(brief(peopleOf(value))).toEqual(expected);
	});

	it('may be one', () => {
		expect(brief(['Kim Lund <kim@acme.example>', 'kim.lund@acme.example - host', 'Kim Lund, Talent', 'Kim and Dana', ''].map(onePersonOf))).toEqual(['Kim Lund <kim@acme.example>', 'Kim Lund? <kim.lund@acme.example>', 'Kim Lund <>', 'nobody', 'nobody']);
	});
});

describe('people with addresses in a text', () => {
	it.each([
		['Write to Kim Lund <kim@acme.example>.', ['Kim Lund <kim@acme.example>', 'Kim? <kim@acme.example>']],
		['Kim (mailto:kim@acme.example)', ['Kim? <kim@acme.example>']],
		['Søren Ó Briain (soren@acme.example)', ['Søren Ó Briain <soren@acme.example>', 'Soren? <soren@acme.example>']],
		['Mail sam.ortiz@acme.example!', ['Sam Ortiz? <sam.ortiz@acme.example>']],
		['@kim at 2@10 or kim@home', []],
	])('%j', (text, expected) => {
		expect(brief(addressedIn(text))).toEqual(expected);
	});
});
