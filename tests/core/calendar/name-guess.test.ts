import { describe, expect, it } from 'vitest';
import { companyFromAddress, companyOf, nameFromAddress } from '../../../src/core/calendar/name-guess';

describe('a name made of an address', () => {
	it.each([
		['sam.ortiz@acme.example', 'Sam Ortiz'],
		['SAM_ORTIZ@acme.example', 'Sam Ortiz'],
		['sam.ortiz+jobs@acme.example', 'Sam Ortiz'],
		['sam.ortiz2@acme.example', 'Sam Ortiz'],
		['s.ortiz@acme.example', 'S. Ortiz'],
		['jörg-müller@acme.example', 'Jörg Müller'],
		['kim.McAllister@acme.example', 'Kim McAllister'],
		['dana@acme.example', 'Dana'],
	])('%s → %s', (email, name) => {
		expect(nameFromAddress(email)).toBe(name);
	});

	it.each(['no-reply@acme.example', 'jobs@acme.example', 'acme.recruiting@acme.example', 'x@acme.example', 'a1b2c3@acme.example', '12345@acme.example', '"sam ortiz"@acme.example', 'a.b.c.d.e@acme.example', '@acme.example', ''])('%j has none', (email) => {
		expect(nameFromAddress(email)).toBeUndefined();
	});
});

describe('a company made of an address', () => {
	it.each([
		['dana@acme.example', 'Acme'],
		['dana@blue-harbour.example', 'Blue Harbour'],
		['dana@mail.eu.acme.example', 'Acme'],
		['dana@acme.co.uk', 'Acme'],
		['dana@hr.acme.com.au', 'Acme'],
		['dana@co.example', 'Co'],
		['dana@3com.example', '3com'],
		['dana@Acme.Example', 'Acme'],
	])('%s → %s', (email, company) => {
		expect(companyFromAddress(email)).toBe(company);
	});

	it.each(['dana@gmail.com', 'dana@googlemail.com', 'dana@hotmail.co.uk', 'x@calendly.com', 'x@hire.lever.co', 'dana@localhost', 'dana@x.example', 'dana@acme..example', 'dana@xn--bcher-kva.example', 'dana@10.0.0.1', 'dana', ''])('%j tells none', (email) => {
		expect(companyFromAddress(email)).toBeUndefined();
	});

	it('is the one that all addresses agree on', () => {
		expect(companyOf(['a@acme.example', 'b@ACME.example', 'c@gmail.com'])).toBe('Acme');
		expect(companyOf(['a@acme.example', 'b@other.example'])).toBeUndefined();
		expect(companyOf([])).toBeUndefined();
	});
});
