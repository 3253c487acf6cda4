import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvitationFacts } from '../../../src/core/calendar/invitation';
import { readInvitationText } from '../../../src/core/calendar/read-invitation-text';
import { isoDate } from '../../../src/core/date/calendar-date';
import { readingWays } from '../../../src/core/timeline/languages';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';
import { eventFile } from './calendar-file';

const CONTEXT = { today: day('2026-10-26'), zone: 'Europe/Berlin', ...MONTH_FIRST };

function read(...lines: readonly string[]): InvitationFacts {
	return readInvitationText(lines.join('\n'), CONTEXT);
}

function when({ on, minutes, durationMinutes }: InvitationFacts): readonly unknown[] {
	return [on === undefined ? undefined : isoDate(on), minutes, durationMinutes];
}

describe('the text of an invitation', () => {
	it('with labels', () => {
		const facts = read(
			'Subject: Interview for Backend Engineer at Acme',
			'',
			'Hi Robin, here are the details.',
			'',
			'When: Tuesday, November 3, 2026 2:00 – 3:00 PM',
			'**Where:** Pier 4, second floor',
			'Organizer: Kim Lund <kim@acme.example>',
			'Attendees: Dana Reyes <dana@acme.example>, sam.ortiz@acme.example',
			'Optional: Lee Park <lee@acme.example>',
		);
		expect(facts).toEqual({
			summary: 'Interview for Backend Engineer at Acme',
			company: 'Acme',
			role: 'Backend Engineer',
			on: day('2026-11-03'),
			minutes: 14 * 60,
			durationMinutes: 60,
			organiser: { name: 'Kim Lund', email: 'kim@acme.example', isNameGuessed: false, isOptional: false },
			attendees: [
				{ name: 'Kim Lund', email: 'kim@acme.example', isNameGuessed: false, isOptional: false },
				{ name: 'Dana Reyes', email: 'dana@acme.example', isNameGuessed: false, isOptional: false },
				{ name: 'Sam Ortiz', email: 'sam.ortiz@acme.example', isNameGuessed: true, isOptional: false },
				{ name: 'Lee Park', email: 'lee@acme.example', isNameGuessed: false, isOptional: true },
			],
			location: 'Pier 4, second floor',
			others: 0,
			isCancelled: false,
			doubts: [],
		});
	});

	it('with headings and lists', () => {
		const facts = read('When', 'Tue Nov 3, 2026 ⋅ 2pm – 3:30pm', 'Where', 'https://meet.google.com/abc-defg', 'Guests', '• Kim Lund - organizer', '• dana.reyes@acme.example', '', 'See you then!');
		expect(when(facts)).toEqual(['2026-11-03', 840, 90]);
		expect([facts.location, facts.attendees.map(({ name }) => name)]).toEqual(['https://meet.google.com/abc-defg', ['Kim Lund', 'Dana Reyes']]);
	});

	it('as a mail', () => {
		const facts = read(
			'Hi Robin,',
			'',
			'thanks again for applying! Your Backend Engineer interview with the team takes 45 minutes.',
			'It will be on Thursday at 3pm.',
			'Join here: https://acme.zoom.us/j/123?pwd=x',
			'',
			'Kim Lund (kim@blue-harbour.example)',
		);
		expect(when(facts)).toEqual(['2026-10-29', 900, 45]);
		expect(facts).toMatchObject({ role: 'Backend Engineer', company: 'Blue Harbour', location: 'https://acme.zoom.us/j/123?pwd=x', sender: { name: 'Kim Lund', email: 'kim@blue-harbour.example' }, attendees: [] });
	});

	it('in German', () => {
		const text = 'Betreff: Vorstellungsgespräch als Entwicklerin bei Hafenblau\nWann: Dienstag, 3. November 2026, 14:00–15:00 Uhr\nOrt: Kai 4\nTeilnehmer: Dana Reyes';
		const facts = readInvitationText(text, { ...CONTEXT, ...readingWays({ language: 'de', dateOrder: 'day-first' }) });
		expect(when(facts)).toEqual(['2026-11-03', 840, 60]);
		expect(facts).toMatchObject({ role: 'Entwicklerin', company: 'Hafenblau', location: 'Kai 4' });
	});

	it('that holds a calendar file is read as one', () => {
		expect(when(read('Here it is:', eventFile('DTSTART:20261103T140000Z', 'DURATION:PT30M')))).toEqual(['2026-11-03', 900, 30]);
		expect(when(read('BEGIN:VCALENDAR', 'When: 3 November 2026, 14:00'))).toEqual(['2026-11-03', 840, undefined]);
	});
});

describe('the time', () => {
	it.each([
		[['Date: November 3, 2026', 'Time: 2:00 PM - 2:45 PM'], ['2026-11-03', 840, 45]],
		[['When: 11/3/2026 at 14:00', 'Duration: 1.5 hours'], ['2026-11-03', 840, 90]],
		[['Date: 3 November 2026'], ['2026-11-03', undefined, undefined]],
		[['We could meet on 3 November 2026.'], ['2026-11-03', undefined, undefined]],
		[['Sent: Monday, October 26, 2026 9:12 AM', 'See you on November 3 at 2pm.'], ['2026-11-03', 840, undefined]],
		[['From: Kim <kim@acme.example>', 'Date: Mon, Oct 26, 2026 at 9:12 AM', 'Subject: Interview', 'To: Robin', '', 'See you on November 3 at 2pm.'], ['2026-11-03', 840, undefined]],
		[['On Mon, Oct 26, 2026 at 9:12 AM Kim Lund wrote:', '> See you on November 3 at 2pm.'], ['2026-11-03', 840, undefined]],
		[['Are you free on November 3 between 1pm and 3pm?'], ['2026-11-03', undefined, undefined]],
		[['We look forward to meeting you next week.'], [undefined, undefined, undefined]],
		[['Thank you for applying.'], [undefined, undefined, undefined]],
	])('%j', (lines, expected) => {
		expect(when(read(...lines))).toEqual(expected);
	});

	it('is doubted where another zone stands behind it, or another day', () => {
		expect(read('When: November 3, 2026 2pm ET').doubts).toEqual(['2pm ET is 20:00 where you are.']);
		expect(read('November 3 at 2pm works,', 'or November 4 at 10am.').doubts).toEqual(['The text names more than one day; “November 3 at 2pm” is taken, so check it.']);
		expect(read('When: November 3, 2026 2pm').doubts).toEqual([]);
	});
});

describe('the people', () => {
	it('are those with addresses when no list names them', () => {
		const { attendees, company } = read('Kim Lund <kim@acme.example> and Dana Reyes (dana@acme.example) will talk to you.', 'Questions? recruiting@acme.example', 'Mine is robin@gmail.com, follow @acme at 2@10.');
		expect(attendees.map(({ name, email }) => [name, email])).toEqual([
			['Kim Lund', 'kim@acme.example'],
			['Dana Reyes', 'dana@acme.example'],
			['recruiting@acme.example', 'recruiting@acme.example'],
			['Robin', 'robin@gmail.com'],
		]);
		expect(company).toBe('Acme');
	});

	it('may have a plural left open, and titles', () => {
		expect(read('Interviewer(s): Dana Reyes, Head of Platform, Sam Ortiz').attendees.map(({ name }) => name)).toEqual(['Dana Reyes', 'Sam Ortiz']);
	});

	it('may be cancelled on', () => {
		expect(read('Subject: Canceled: Interview', 'When: November 3, 2026').isCancelled).toBe(true);
		expect(read('Cancelled: Interview on November 3').isCancelled).toBe(true);
		expect(read('Subject: Interview', 'It cannot be cancelled.').isCancelled).toBe(false);
	});
});

it('finds nothing in nothing', () => {
	expect(read('')).toEqual({ attendees: [], others: 0, isCancelled: false, doubts: [] });
});

it('gives facts for any text', () => {
	const pieces = fc.constantFrom('When:', ' PST', '(UTC+01:00) Berlin', ' with Dana Reyes', ' and Sam Ortiz', 'Best regards,', 'Time zone: ', 'Date', 'Time: ', '2 – 3pm', '14:00-15:00', 'Nov 3, 2026', 'Attendees:', '• Kim', 'kim@acme.example', '<', '>', 'Engineer interview', ' at Acme', '\n', ' ', 'From:', 'Subject:', 'wrote:', 'BEGIN:VCALENDAR');
	const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')));
	fc.assert(
		fc.property(texts, (text) => {
			const facts = readInvitationText(text, CONTEXT);
			expect(facts.attendees.every(({ name }) => name.trim() !== '')).toBe(true);
			expect(facts.minutes === undefined || (facts.minutes >= 0 && facts.minutes < 1440 && facts.on !== undefined)).toBe(true);
		}),
	);
});

it.each(['with Dana Reyes, ', 'Dana Reyes and ', '14:00 UTC+', '(', 'a@', '1 - ', 'Engineer ', 'Kim Lund <', '@', 'When:\n', 'x'.repeat(50), ' ', '2pm to ', '-', 'Interview at A '])('comes to an end for very many %j', (piece) => {
	expect(readInvitationText(piece.repeat(200_000 / piece.length), CONTEXT).isCancelled).toBe(false);
});
