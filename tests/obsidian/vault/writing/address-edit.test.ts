import { describe, expect, it } from 'vitest';
import { addAddress } from '../../../../src/obsidian/vault/writing/address-edit';
import type { Properties } from '../../../../src/obsidian/vault/writing/property-edit';

function edited(properties: Properties, person = 'Sam Ortiz'): Properties | string {
	const refusal = addAddress(['contact', 'interviewers'], person, 'sam@acme.example')(properties);
	return refusal ?? properties;
}

describe('an address behind a name', () => {
	it.each<[string, Properties, Properties]>([
		['in a list', { interviewers: ['Dana', 'Sam Ortiz'] }, { interviewers: ['Dana', 'Sam Ortiz <sam@acme.example>'] }],
		['behind a title', { interviewers: ['sam ortiz (recruiter)'] }, { interviewers: ['sam ortiz (recruiter) <sam@acme.example>'] }],
		['before a title behind a comma', { interviewers: ['Sam Ortiz, recruiter'] }, { interviewers: ['Sam Ortiz <sam@acme.example>, recruiter'] }],
		['of one text with a title', { contact: 'Sam Ortiz, VP Engineering' }, { contact: 'Sam Ortiz <sam@acme.example>, VP Engineering' }],
		['behind a link', { interviewers: ['[[People/Sam Ortiz|Sam]]'] }, { interviewers: ['[[People/Sam Ortiz|Sam]] <sam@acme.example>'] }],
		['of one text', { Contact: 'Sam Ortiz' }, { Contact: 'Sam Ortiz <sam@acme.example>' }],
		['at the first entry of several', { contact: 'Sam Ortiz', interviewers: ['Sam Ortiz'] }, { contact: 'Sam Ortiz <sam@acme.example>', interviewers: ['Sam Ortiz'] }],
	])('%s', (_, before, after) => {
		expect(edited(before)).toEqual(after);
	});

	it.each<[string, Properties]>([
		['nobody of that name', { interviewers: ['Dana'] }],
		['a property of another kind', { note: 'Sam Ortiz' }],
		['an entry with an address', { interviewers: ['Sam Ortiz <other@acme.example>'] }],
		['several people in one text', { interviewers: 'Dana and Sam Ortiz' }],
		['several people between commas', { interviewers: 'Sam Ortiz, Dana Reyes' }],
		['what YAML makes of a bare link', { interviewers: [[['Sam Ortiz']]] }],
		['nothing', { interviewers: null }],
	])('is refused where there is %s, and nothing is changed', (_, properties) => {
		const before = structuredClone(properties);
		expect(edited(properties)).toBe('No entry for Sam Ortiz was found, so the address was not kept.');
		expect(properties).toEqual(before);
	});
});
