import { describe, expect, it } from 'vitest';
import { eachOnce, invitedPerson, type Mention } from '../../../src/core/calendar/invited-people';
import { brief } from './brief-person';

describe('somebody who is mentioned', () => {
	it.each<[Mention, string]>([
		[{ name: 'Dana Reyes', email: 'dana@acme.example' }, 'Dana Reyes <dana@acme.example>'],
		[{ name: ' "Dana  Reyes" ' }, 'Dana Reyes <>'],
		[{ name: 'dana@acme.example', email: 'dana@acme.example' }, 'Dana? <dana@acme.example>'],
		[{ email: 'no-reply@acme.example', isOptional: true }, 'no-reply@acme.example <no-reply@acme.example> optional'],
		[{ name: ' ' }, 'nobody'],
		[{}, 'nobody'],
	])('%j', (mention, expected) => {
		expect(brief([invitedPerson(mention)])).toEqual([expected]);
	});

	it('is one person under one address or one name, with the best name and the weightier part', () => {
		const people = [
			{ email: 'dana@acme.example', isOptional: true },
			{ name: 'Dana Reyes', email: 'DANA@acme.example' },
			{ name: 'Sam Ortiz' },
			{ name: 'sam ortiz', email: 'sam@acme.example' },
			{ name: 'Sam Ortiz', email: 'other@acme.example' },
		].flatMap((mention) => invitedPerson(mention) ?? []);
		expect(brief(eachOnce(people))).toEqual(['Dana Reyes <dana@acme.example>', 'Sam Ortiz <sam@acme.example>', 'Sam Ortiz <other@acme.example>']);
	});
});
