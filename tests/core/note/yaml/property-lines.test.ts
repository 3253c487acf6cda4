import { describe, expect, it } from 'vitest';
import { propertyLines } from '../../../../src/core/note/yaml/property-lines';
import { sourceLines } from '../../../../src/core/note/yaml/source-lines';

function names(text: string, reading: 'strict' | 'lenient'): string[] {
	return propertyLines(sourceLines(text, 2), reading).properties.map(({ name, slip }) => (slip ? `${name} (${slip})` : name));
}

describe('propertyLines', () => {
	it.each([
		['company: Acme\nrole: Engineer', ['company', 'role']],
		['"company": Acme\n\'role\' : Engineer', ['company', 'role']],
		['company:\nrole:', ['company', 'role']],
		['  company: Acme\n  role: Engineer', ['company', 'role']],
		['# a: comment\ncompany: Acme', ['company']],
		['sent:\n- 2026-11-04: x\n- b', ['sent']],
		['sent:\n  - 2026-11-04: x', ['sent']],
		['timeline: >\n  by Friday: promise', ['timeline']],
		['interviewers: [\n  "a: b",\n]\nrole: x', ['interviewers', 'role']],
		['my own key: 3\ncompany: Acme', ['my own key', 'company']],
		['url: https://acme.example: here', ['url']],
	])('finds the same names strictly and leniently in %j', (text, expected) => {
		expect(names(text, 'strict')).toEqual(expected);
		expect(names(text, 'lenient')).toEqual(expected);
	});

	it.each([
		['type: interview\ncompany:Acme', ['type'], ['type', 'company (no-space)']],
		['type: interview\n company: Acme', ['type'], ['type', 'company (indented)']],
		['type: interview\nhttps://acme.example', ['type'], ['type']],
	])('takes slips for properties leniently only in %j', (text, strict, lenient) => {
		expect(names(text, 'strict')).toEqual(strict);
		expect(names(text, 'lenient')).toEqual(lenient);
	});

	it('keeps the lines of each value with their numbers', () => {
		const { properties } = propertyLines(sourceLines('sent: # log\n  - a\n\n  - b\nrole: x', 2), 'strict');
		expect(properties[0]?.lines).toEqual([
			{ line: 2, text: ' # log' },
			{ line: 3, text: '  - a' },
			{ line: 4, text: '' },
			{ line: 5, text: '  - b' },
		]);
		expect(properties[1]?.line).toBe(6);
	});

	it('puts lines that fit nowhere aside, leniently', () => {
		const { strays } = propertyLines(sourceLines('what is this\ntimeline: they decide\nby Friday', 2), 'lenient');
		expect(strays).toEqual([
			{ line: 2, text: 'what is this' },
			{ line: 4, text: 'by Friday' },
		]);
	});
});
