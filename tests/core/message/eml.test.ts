import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlFile } from '../../../src/core/message/eml';
import type { Message } from '../../../src/core/message/message';
import { day } from '../../support/day';
import { anyText, arriving, arrivingLine } from './any-text';
import { decodeEml } from './decode-eml';

const dana: Message = { to: { name: 'Dana Reyes', email: 'dana@acme.example' }, subject: 'Thank you', body: 'Hi Dana,\n\nthanks.\n' };

describe('a message as a file', () => {
	it('is a draft in plain ASCII with CRLF', () => {
		expect(emlFile(dana)).toBe(
			[
				'X-Unsent: 1',
				'To: Dana Reyes <dana@acme.example>',
				'Subject: Thank you',
				'MIME-Version: 1.0',
				'Content-Type: text/plain; charset=utf-8',
				'Content-Transfer-Encoding: quoted-printable',
				'',
				'Hi Dana,',
				'',
				'thanks.',
				'',
			].join('\r\n'),
		);
	});

	it('has a sender and a date when they are given', () => {
		const from = { name: 'Robin', email: 'robin@home.example' };
		const text = emlFile(dana, { from, date: { on: day('2026-11-03'), minutes: 14 * 60 + 5, ahead: -300 } });
		expect(text).toContain('\r\nFrom: Robin <robin@home.example>\r\n');
		expect(text).toContain('\r\nDate: Tue, 3 Nov 2026 14:05:00 -0500\r\n');
		expect(emlFile(dana, { date: { on: day('2026-11-08'), minutes: 0, ahead: 330 } })).toContain('\r\nDate: Sun, 8 Nov 2026 00:00:00 +0530\r\n');
	});

	it.each([
		[{ name: 'J. O’Neil', email: 'j@acme.example' }, '=?UTF-8?B?Si4gT+KAmU5laWw=?= <j@acme.example>'],
		[{ name: 'Reyes, Dana (HR)', email: 'dana@acme.example' }, '"Reyes, Dana (HR)" <dana@acme.example>'],
		[{ name: 'Dana "D" \\ Reyes', email: 'dana@acme.example' }, '"Dana \\"D\\" \\\\ Reyes" <dana@acme.example>'],
		[{ name: '=?UTF-8?B?RXZl?=', email: 'dana@acme.example' }, '=?UTF-8?B?PT9VVEYtOD9CP1JYWmw/PQ==?= <dana@acme.example>'],
		[{ name: '', email: 'dana@acme.example' }, 'dana@acme.example'],
		[{ name: 'dana@acme.example', email: 'dana@acme.example' }, 'dana@acme.example'],
		[{ name: 'Dana\r\nBcc: eve@acme.example', email: 'dana@acme.example' }, '"Dana Bcc: eve@acme.example" <dana@acme.example>'],
	])('writes %j', (to, value) => {
		expect(emlFile({ ...dana, to })).toContain(`\r\nTo: ${value}\r\n`);
	});

	it.each([null, { name: 'Dana', email: null }, { name: 'Dana', email: 'dana@acme.example, sam@acme.example' }])('has no recipient for %j', (to) => {
		expect(emlFile({ ...dana, to })).not.toContain('To:');
	});

	it('folds a long subject between its words', () => {
		const subject = 'Thank you for the conversation about the migration, and for the tour of the new office in the old harbour';
		const head = emlFile({ ...dana, subject }).split('\r\nMIME')[0] ?? '';
		expect(head.split('\r\n').slice(2)).toEqual([
			'Subject: Thank you for the conversation about the migration, and for the',
			' tour of the new office in the old harbour',
		]);
	});

	it('leaves a text readable, unless most of it would be marks', () => {
		expect(emlFile({ ...dana, body: 'Schöne Grüße' })).toContain('quoted-printable\r\n\r\nSch=C3=B6ne Gr=C3=BC=C3=9Fe');
		expect(emlFile({ ...dana, body: '有難う御座いました。'.repeat(8) })).toContain('Content-Transfer-Encoding: base64\r\n');
	});

	it.each(['From here on', '.', 'ends in a space ', 'ends in a tab\t', '=20'])('protects the line %j', (body) => {
		const content = emlFile({ ...dana, body }).split('\r\n\r\n')[1] ?? '';
		expect(content).not.toMatch(/^From |^\.|[ \t]$/);
		expect(decodeEml(emlFile({ ...dana, body })).body).toBe(body);
	});
});

it('gives the same message back, within the lines that mail allows', () => {
	fc.assert(
		fc.property(anyText, anyText, anyText, fc.emailAddress(), (subject, body, name, email) => {
			const text = emlFile({ to: { name, email }, subject, body }, { from: { name: subject, email } });
			const read = decodeEml(text);
			expect(read.headers['subject'] ?? '').toBe(arrivingLine(subject));
			expect(read.to).toEqual({ name: arrivingLine(name) === email ? '' : arrivingLine(name), email });
			expect(read.body).toBe(arriving(body).replaceAll('\n', '\r\n'));
			expect(Object.keys(read.headers).filter((each) => each !== 'subject').sort()).toEqual(['content-transfer-encoding', 'content-type', 'from', 'mime-version', 'to', 'x-unsent']);
			expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			expect(text).toMatch(/^[\t\r\n -~]*$/);
			const [head = '', ...rest] = text.split('\r\n\r\n');
			expect(rest.join('\r\n\r\n').split('\r\n').every((line) => line.length <= 76)).toBe(true);
			expect(head.split('\r\n').every((line) => line.length <= 998 && (line.length <= 76 || line.includes(email)))).toBe(true);
		}),
	);
});
