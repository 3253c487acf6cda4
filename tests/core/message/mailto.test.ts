import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsInLink, mailtoLink } from '../../../src/core/message/mailto';
import type { Message } from '../../../src/core/message/message';
import { isAddress } from '../../../src/core/note/text/email-address';
import { anyText, arriving, arrivingLine } from './any-text';

function messageTo(email: string | null, subject = '', body = ''): Message {
	return { to: { name: 'Dana Reyes', email }, subject, body };
}

/** The link read back as RFC 6068 says, knowing nothing of how it was made. */
function decode(link: string): { readonly addresses: readonly string[]; readonly fields: Readonly<Record<string, string>> } {
	const [path = '', query = ''] = link.replace(/^mailto:/, '').split('?');
	const fields = query === '' ? [] : query.split('&').map((field) => field.split('=').map(decodeURIComponent));
	return {
		addresses: path.split(',').map(decodeURIComponent).filter((address) => address !== ''),
		fields: Object.fromEntries(fields) as Record<string, string>,
	};
}

describe('a link that opens a message in the mail app', () => {
	it('has the recipient, the subject and the body', () => {
		const link = mailtoLink(messageTo('dana@acme.example', 'Thank you — Backend Engineer', 'Hi Dana,\n\nthanks & see you!'));
		expect(link).toBe('mailto:dana@acme.example?subject=Thank%20you%20%E2%80%94%20Backend%20Engineer&body=Hi%20Dana%2C%0D%0A%0D%0Athanks%20%26%20see%20you%21');
	});

	it.each([
		['gorby%kremvax@acme.example', 'mailto:gorby%25kremvax@acme.example'],
		['unlikely?address@acme.example', 'mailto:unlikely%3Faddress@acme.example'],
		['mike&family@acme.example', 'mailto:mike%26family@acme.example'],
		['"not@me"@acme.example', 'mailto:%22not%40me%22@acme.example'],
		['"a, b"@acme.example', 'mailto:%22a%2C%20b%22@acme.example'],
		["o'brien+x@acme.example", 'mailto:o%27brien%2Bx@acme.example'],
		['jörg@bücher.example', 'mailto:j%C3%B6rg@b%C3%BCcher.example'],
	])('%s', (email, link) => {
		expect(mailtoLink(messageTo(email))).toBe(link);
	});

	it.each([null, '', 'Dana', 'dana@acme.example, sam@acme.example', 'dana@acme.example\r\nBcc: eve@acme.example'])('leaves %j for the mail app to ask for', (email) => {
		expect(mailtoLink(messageTo(email, 'Hi'))).toBe('mailto:?subject=Hi');
	});

	it('needs no recipient', () => {
		expect(mailtoLink({ to: null, subject: '', body: 'Hi' })).toBe('mailto:?body=Hi');
	});

	it.each([
		['Hi\r\nBcc: eve@acme.example', 'Hi Bcc: eve@acme.example'],
		['Hi&bcc=eve@acme.example', 'Hi&bcc=eve@acme.example'],
		['a\n\n\tb\u2028c', 'a b c'],
		['half \ud83d of it', 'half \ufffd of it'],
	])('keeps the subject %j a subject', (subject, expected) => {
		expect(decode(mailtoLink(messageTo('dana@acme.example', subject))).fields).toEqual({ subject: expected });
	});

	it('gives the same text back, to one person at most, and can stand in an attribute', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.option(fc.oneof(anyText, fc.emailAddress())), (subject, body, email) => {
				const link = mailtoLink(messageTo(email, subject, body));
				const { addresses, fields } = decode(link);
				expect(fields['subject'] ?? '').toBe(arrivingLine(subject));
				expect(fields['body'] ?? '').toBe(arriving(body).replaceAll('\n', '\r\n'));
				expect(Object.keys(fields).filter((name) => name !== 'subject' && name !== 'body')).toEqual([]);
				expect(addresses.length).toBeLessThanOrEqual(1);
				expect(addresses.every(isAddress)).toBe(true);
				expect(link).toMatch(/^mailto:[\w.~@%?&=-]*$/);
			}),
		);
	});

	it('gives any address back', () => {
		fc.assert(
			fc.property(fc.emailAddress(), (email) => {
				expect(decode(mailtoLink(messageTo(email))).addresses).toEqual([email]);
			}),
		);
	});
});

describe('the length of a link', () => {
	it.each([
		['windows', 2000, true],
		['windows', 2001, false],
		['other', 8000, true],
		['other', 8001, false],
	] as const)('on %s, %i characters: %s', (platform, length, fits) => {
		expect(fitsInLink('x'.repeat(length), platform)).toBe(fits);
	});
});
