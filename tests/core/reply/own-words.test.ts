import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../src/core/reply/own-sentences';

const said = (...lines: readonly string[]): string[] => ownSentences(lines.join('\n')).map(({ text }) => text);

describe('what they wrote', () => {
	it('stands between the greeting and the signature', () => {
		expect(said('Dear Ms Doe,', '', 'We talked about it.', 'More soon!', '', 'Kind regards', 'Kim Lund', 'Head of People', '+49 30 1234')).toEqual(['We talked about it.', 'More soon!']);
		expect(said('Sehr geehrte Frau Doe,', '', 'wir beraten noch.', '', 'Mit freundlichen Grüßen', 'Kim Lund')).toEqual(['wir beraten noch.']);
		expect(said('Hi Alex, we talked.', 'Cheers,', 'Kim')).toEqual(['we talked.']);
		expect(said('We talked.', '', '-- ', 'Kim Lund, call me by Friday')).toEqual(['We talked.']);
	});

	it('may begin with thanks, which then ends nothing', () => {
		expect(said('Thanks!', 'We have talked to everybody who met you, and there are two things left.')).toEqual(['Thanks!', 'We have talked to everybody who met you, and there are two things left.']);
		expect(said('We talked.', 'Thanks', 'The whole panel was impressed and will meet again to speak about you.')).toHaveLength(3);
	});

	it('goes on in a postscript', () => {
		expect(said('We talked.', 'Best,', 'Kim', '', 'PS: The office moves in May.')).toEqual(['We talked.', 'PS: The office moves in May.']);
	});

	it.each([
		[['On Fri, Nov 20, 2026 at 9:02 AM Alex Doe <a@mail.example> wrote:', '> old words']],
		[['On Fri, 20 Nov 2026 at 09:02, Alexandra Maria Doe', '<a.very.long.address@mail.example> wrote:', '', 'old words']],
		[['-----Original Message-----', 'From: Alex', 'Sent: Friday', 'Subject: Hello', '', 'old words']],
		[['________________________________', 'From: Alex Doe <a@mail.example>', 'Sent: Friday, 20 November 2026', 'To: Kim', 'Subject: Hello', '', 'old words']],
		[['*From:* Alex Doe', '*Sent:* Friday', '*To:* Kim', '', 'old words']],
		[['Von: Alex Doe', 'Gesendet: Freitag, 20. November 2026 09:02', 'An: Kim', 'Betreff: Hallo', '', 'old words']],
		[['Am Fr., 20. Nov. 2026 um 09:02 Uhr schrieb Alex Doe <a@mail.example>:', '', 'old words']],
		[['Am 20.11.2026 um 09:02 schrieb Alex Doe:', '> old words']],
		[['---------- Forwarded message ---------', 'From: Alex', 'Date: Friday', '', 'old words']],
		[['-------- Ursprüngliche Nachricht --------', 'Von: Alex', '', 'old words']],
		[['> old words', '>> older words']],
	])('ends before what they quote: %j', (history) => {
		expect(said('We talked.', '', ...history)).toEqual(['We talked.']);
	});

	it('may stand between quoted lines', () => {
		expect(said('> When do you decide?', 'Soon.', '', '> And who?', 'The board.')).toEqual(['Soon.', 'The board.']);
		expect(said('Hi,', 'On Friday, Alex wrote:', '> When?', 'Soon.')).toEqual(['Soon.']);
		expect(said('A word first.', 'On Friday, Alex wrote:', '> When?', 'Soon.')).toEqual(['A word first.', 'Soon.']);
	});

	it('may come with the head of the mail, or forwarded as a whole', () => {
		expect(said('From: Kim Lund', 'To: Alex', 'Subject: Your application', 'Date: Friday', '', 'Hi Alex,', 'we talked.')).toEqual(['we talked.']);
		expect(said('---------- Forwarded message ---------', 'From: Kim', 'Date: Fri, 20 Nov', 'Subject: Hello', '', 'We talked.')).toEqual(['We talked.']);
	});

	it('is not what servers, programs and lawyers add', () => {
		expect(said('[EXTERNAL]', 'We talked.', '', 'Sent from my iPhone')).toEqual(['We talked.']);
		expect(said('Wir beraten.', '', 'Von meinem iPhone gesendet')).toEqual(['Wir beraten.']);
		expect(said('We talked.', '', 'This e-mail and any attachments are confidential', 'and intended solely for the addressee. Delete it by Friday.')).toEqual(['We talked.']);
		expect(said('Wir beraten.', '', 'Acme GmbH, Sitz der Gesellschaft: Berlin', 'Geschäftsführer: Kim Lund')).toEqual(['Wir beraten.']);
	});

	it('is put together where a mail program broke its lines, and keeps its place', () => {
		const text = 'Hi Alex,\n\nwe have talked about your visit at great length and decided that\nMaya will call you on Monday. See you.\n';
		const [first, second] = ownSentences(text);
		expect(first?.text).toBe('we have talked about your visit at great length and decided that Maya will call you on Monday.');
		expect(second && text.slice(second.from, second.to)).toBe('See you.');
		expect(first && text.slice(first.from, first.to).replace('\n', ' ')).toBe(first?.text);
	});

	it('may hold lines that look like the head of a mail', () => {
		expect(said('Here are the details.', 'Date: Tuesday', 'Subject: your work sample', '', 'See you then.')).toContain('See you then.');
	});

	it('is nothing in a text without words', () => {
		expect(said('')).toEqual([]);
		expect(said('', '  ', '🎉 !!', '---')).toEqual([]);
		expect(said('Hi Alex,', '', 'Best regards')).toEqual([]);
	});
});
