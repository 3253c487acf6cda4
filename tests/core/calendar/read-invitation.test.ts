import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import type { Invitation } from '../../../src/core/calendar/invitation';
import { readInvitation } from '../../../src/core/calendar/read-invitation';
import { day } from '../../support/day';
import { calendarFile, eventFile } from './calendar-file';

const BERLIN = { zone: 'Europe/Berlin', today: day('2026-10-01') };

/** The invitation of a text; a test that has none fails. */
function read(text: string, context = BERLIN): Invitation {
	const reading = readInvitation(text, context);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.invitation;
}

function problem(text: string): string | undefined {
	const reading = readInvitation(text, BERLIN);
	return 'problem' in reading ? reading.problem : undefined;
}

describe('an invitation', () => {
	it('says what, when, where and who', () => {
		const text = eventFile(
			'UID:1',
			'SUMMARY:Interview for Backend Engineer at Blue Harbour',
			'DTSTART;TZID=America/New_York:20261103T090000',
			'DTEND;TZID=America/New_York:20261103T100000',
			'LOCATION:Pier 4\\, second floor',
			'DESCRIPTION:Bring nothing.\\nWe have',
			'  paper.',
			'ORGANIZER;CN="Lund, Kim":mailto:kim@harbour.example',
			'ATTENDEE;CN=Dana Reyes;ROLE=REQ-PARTICIPANT:MAILTO:dana@harbour.example',
			'ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:sam.ortiz@harbour.example',
		);
		expect(read(text)).toEqual({
			summary: 'Interview for Backend Engineer at Blue Harbour',
			company: 'Blue Harbour',
			role: 'Backend Engineer',
			on: day('2026-11-03'),
			minutes: 15 * 60,
			durationMinutes: 60,
			organiser: { name: 'Lund, Kim', email: 'kim@harbour.example', isNameGuessed: false, isOptional: false },
			attendees: [
				{ name: 'Lund, Kim', email: 'kim@harbour.example', isNameGuessed: false, isOptional: false },
				{ name: 'Dana Reyes', email: 'dana@harbour.example', isNameGuessed: false, isOptional: false },
				{ name: 'Sam Ortiz', email: 'sam.ortiz@harbour.example', isNameGuessed: true, isOptional: true },
			],
			location: 'Pier 4, second floor',
			description: 'Bring nothing.\nWe have paper.',
			others: 0,
			isCancelled: false,
			doubts: [],
		});
	});

	it.each([
		['DTSTART:20261103T140000Z', '2026-11-03', 15 * 60],
		['DTSTART:20261103T233000Z', '2026-11-04', 30],
		['DTSTART:2026-11-03T14:00:00Z', '2026-11-03', 15 * 60],
		['DTSTART;TZID=Asia/Kolkata:20261103T013000', '2026-11-02', 21 * 60],
		['DTSTART;TZID="America/Los_Angeles":20261026T090000', '2026-10-26', 17 * 60],
		['DTSTART;TZID=W. Europe Standard Time:20261103T140000', '2026-11-03', 14 * 60],
		['DTSTART;TZID=Pacific Standard Time:20261103T140000', '2026-11-03', 23 * 60],
		['DTSTART;TZID=/vendor.example/20260101_1/Europe/London:20261103T140000', '2026-11-03', 15 * 60],
		['DTSTART;VALUE=DATE:20261103', '2026-11-03', undefined],
		['DTSTART:20261103', '2026-11-03', undefined],
		['DTSTART;VALUE=DATE-TIME:20261103T140000Z', '2026-11-03', 15 * 60],
		// The clock changes in Berlin that night: one hour is skipped, one comes twice.
		['DTSTART:20260329T003000Z', '2026-03-29', 90],
		['DTSTART:20260329T013000Z', '2026-03-29', 210],
		['DTSTART:20261025T003000Z', '2026-10-25', 150],
		['DTSTART:20261025T013000Z', '2026-10-25', 150],
	])('%s', (start, on, minutes) => {
		const invitation = read(eventFile(start));
		expect([isoDate(invitation.on), invitation.minutes, invitation.doubts]).toEqual([on, minutes, []]);
	});

	it('takes a time without a zone, or with an unknown one, as it is, and says so', () => {
		const floating = read(eventFile('DTSTART:20261103T140000'));
		expect([floating.minutes, floating.doubts]).toEqual([14 * 60, ['The event names no time zone, so its time is taken as yours.']]);
		const unknown = read(eventFile('DTSTART;TZID=Moon Standard Time:20261103T140000'));
		expect([unknown.minutes, unknown.doubts]).toEqual([14 * 60, ['The time zone “Moon Standard Time” is not one I know, so the time is as the invitation has it; check it.']]);
		const nowhere = read(eventFile('DTSTART:20261103T140000Z'), { ...BERLIN, zone: 'Moon/Base' });
		expect([nowhere.minutes, nowhere.doubts.length]).toEqual([14 * 60, 1]);
	});

	it.each([
		['20261103T140000', '2026-11-03', 20 * 60],
		['20260703T140000', '2026-07-03', 19 * 60],
	])('follows the rules of a zone that the file brings along: %s', (start, on, minutes) => {
		const zone = ['BEGIN:VTIMEZONE', 'TZID:Our office', 'BEGIN:STANDARD', 'DTSTART:16011101T020000', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010301T020000', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'END:DAYLIGHT', 'END:VTIMEZONE'];
		const invitation = read(calendarFile(zone, ['BEGIN:VEVENT', `DTSTART;TZID=Our office:${start}`, 'END:VEVENT']));
		// In July both have summer time, and Our office is an hour nearer to UTC than Berlin’s winter.
		expect([isoDate(invitation.on), invitation.minutes, invitation.doubts]).toEqual([on, minutes + (on === '2026-07-03' ? 60 : 0), []]);
	});

	it.each([
		[['DTSTART:20261103T140000Z', 'DURATION:PT45M'], 45],
		[['DTSTART:20261103T140000Z', 'DURATION:PT1H30M'], 90],
		[['DTSTART:20261103T140000Z', 'DTEND;TZID=Europe/Berlin:20261103T160000'], 60],
		[['DTSTART:20261103T140000Z', 'DTEND:20261103T140000Z'], undefined],
		[['DTSTART:20261103T140000Z', 'DTEND:20261103T130000Z'], undefined],
		[['DTSTART:20261103T140000Z', 'DURATION:one hour'], undefined],
		[['DTSTART:20261103T140000Z', 'DURATION:P'], undefined],
		[['DTSTART;VALUE=DATE:20261103', 'DTEND;VALUE=DATE:20261104'], undefined],
		[['DTSTART:20261103T140000Z'], undefined],
	])('%j takes %s minutes', (lines, minutes) => {
		expect(read(eventFile(...lines)).durationMinutes).toBe(minutes);
	});
});

describe('the people', () => {
	const START = 'DTSTART:20261103T140000Z';
	const people = (...lines: readonly string[]): readonly string[] => read(eventFile(START, ...lines)).attendees.map(({ name, email }) => `${name} <${email ?? ''}>`);

	it('come once, the organiser with them, and rooms not at all', () => {
		const lines = [
			'ORGANIZER:mailto:kim.lund@acme.example',
			'ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@acme.example',
			'ATTENDEE;CN=Projector;CUTYPE=RESOURCE:mailto:projector@acme.example',
			'ATTENDEE;CN=Harbour:mailto:c_1@resource.calendar.google.com',
			'ATTENDEE;CN=Kim Lund-Berg:mailto:KIM.LUND@acme.example',
			'ATTENDEE;CN=dana@acme.example:mailto:dana@acme.example',
			'ATTENDEE;CN=Dana Reyes:mailto:dana@acme.example',
			'ATTENDEE;CN=Sam:invalid:nomail',
			'ATTENDEE:mailto:',
		];
		expect(people(...lines)).toEqual(['Kim Lund-Berg <kim.lund@acme.example>', 'Dana Reyes <dana@acme.example>', 'Sam <>']);
		expect(read(eventFile(START, ...lines)).organiser?.name).toBe('Kim Lund-Berg');
	});

	it('may have their address in a parameter', () => {
		expect(people('ATTENDEE;CN=Dana Reyes;EMAIL=dana@acme.example:urn:uuid:1')).toEqual(['Dana Reyes <dana@acme.example>']);
	});

	it('tell the company by their addresses, private ones aside', () => {
		const company = (...lines: readonly string[]): string | undefined => read(eventFile(START, ...lines)).company;
		expect(company('ORGANIZER:mailto:kim@blue-harbour.example')).toBe('Blue Harbour');
		expect(company('ATTENDEE:mailto:kim@acme.co.uk', 'ATTENDEE:mailto:robin@gmail.com')).toBe('Acme');
		expect(company('ATTENDEE:mailto:kim@acme.example', 'ATTENDEE:mailto:robin@other.example')).toBeUndefined();
		expect(company('ORGANIZER:mailto:x@calendly.com', 'ATTENDEE:mailto:kim@acme.example')).toBe('Acme');
	});
});

describe('several events', () => {
	const event = (uid: string, start: string, ...more: readonly string[]): readonly string[] => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${start}`, `SUMMARY:${uid}`, ...more, 'END:VEVENT'];
	const three = calendarFile(event('later', '20261105T140000Z'), event('first', '20261103T140000Z'), event('second', '20261103T150000Z'));

	it.each([
		['2026-10-01', 'first'],
		['2026-11-03', 'first'],
		['2026-11-04', 'later'],
		['2026-12-01', 'later'],
	])('on %s it is the one that begins next: %s', (today, summary) => {
		const invitation = read(three, { ...BERLIN, today: day(today) });
		expect([invitation.summary, invitation.others]).toEqual([summary, 2]);
	});

	it('counts a new version of the same event once, and moved days of a series by themselves', () => {
		const moved = calendarFile(event('a', '20261103T140000Z', 'SEQUENCE:2'), event('a', '20261102T140000Z', 'SEQUENCE:1'), event('a', '20261109T140000Z', 'RECURRENCE-ID:20261110T140000Z'));
		const invitation = read(moved);
		expect([isoDate(invitation.on), invitation.others]).toEqual(['2026-11-03', 1]);
	});

	it('may be cancelled', () => {
		expect(read(calendarFile(['METHOD:CANCEL'], event('a', '20261103T140000Z'))).isCancelled).toBe(true);
		expect(read(calendarFile(['METHOD:REQUEST'], event('a', '20261103T140000Z', 'STATUS:CANCELLED'))).isCancelled).toBe(true);
		expect(read(calendarFile(['METHOD:REQUEST'], event('a', '20261103T140000Z', 'STATUS:CONFIRMED'))).isCancelled).toBe(false);
	});
});

describe('a damaged file', () => {
	const good = eventFile('SUMMARY:Talk', 'DTSTART:20261103T140000Z', 'ATTENDEE;CN="Dana Reyes";ROLE=REQ-PARTICIPANT:mailto:dana@acme.example');

	it.each([
		['LF', good.replaceAll('\r\n', '\n')],
		['CR', good.replaceAll('\r\n', '\r')],
		['a byte order mark', `\ufeff${good}`],
		['UTF-16 read as bytes', `ÿþ${Array.from(good, (character) => `${character}\0`).join('')}`],
		['a mail’s head before it', `From: kim@acme.example\r\nContent-Type: text/calendar\r\n\r\n${good}`],
		['no END', good.slice(0, good.indexOf('END:VEVENT'))],
		['a line that is none', good.replace('ATTENDEE', '???\r\nATTENDEE')],
		['a line cut in two without a space', good.replace('ROLE=REQ-PARTICIPANT', 'ROLE=REQ-PARTIC\r\nIPANT')],
		['a quotation mark too many', good.replace('"Dana Reyes"', '"Dana Reyes')],
		['lower case', good.replace('BEGIN:VEVENT', 'begin:vevent').replace('DTSTART', 'dtstart')],
		['an alarm that is not closed', good.replace('END:VEVENT', 'BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VEVENT')],
		['another component in it', good.replace('SUMMARY', 'BEGIN:VALARM\r\nSUMMARY:No\r\nEND:VALARM\r\nSUMMARY')],
	])('with %s', (_, text) => {
		const { summary, on, minutes, attendees } = read(text);
		expect([summary, isoDate(on), minutes, attendees[0]?.email]).toEqual(['Talk', '2026-11-03', 900, 'dana@acme.example']);
	});

	it('keeps the text that follows a broken fold', () => {
		expect(read(eventFile('DTSTART:20261103T140000Z', 'SUMMARY:Interview with the', 'whole team')).summary).toBe('Interview with thewhole team');
	});

	it('takes each event of two that are not closed for itself', () => {
		const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261103T140000Z\nSUMMARY:a\nBEGIN:VEVENT\nDTSTART:20261104T140000Z\nSUMMARY:b\nEND:VEVENT';
		expect([read(text).summary, read(text).others]).toEqual(['a', 1]);
	});

	it.each([
		['', /^There is nothing in it\./],
		[' \r\n', /^There is nothing in it\./],
		['<!doctype html><p>Interview', /^This is a web page/],
		['BEGIN:VCARD\nFN:Dana\nEND:VCARD', /^This is a contact card/],
		['Interview on Tuesday', /^This is no calendar file\./],
		['䈀䔀䜀䤀一㨀', /^This is no calendar file\./],
		[calendarFile(['BEGIN:VTODO', 'DUE:20261103', 'END:VTODO']), /holds no event/],
		[calendarFile(), /holds no event/],
		['BEGIN:VCALENDAR', /holds no event/],
		[eventFile('SUMMARY:Talk'), /no date that can be read/],
		[eventFile('DTSTART:20261332'), /no date that can be read/],
		[eventFile('DTSTART:20261103T250000Z'), /no date that can be read/],
		[eventFile('DTSTART:soon'), /no date that can be read/],
		[eventFile('DTSTART;TZID=:'), /no date that can be read/],
		[`BEGIN:VCALENDAR\n${'X-A:1\n'.repeat(900_000)}`, /too large/],
	])('%# gives a sentence with the way out', (text, sentence) => {
		expect(problem(text)).toMatch(sentence);
	});

	it('comes to an end, however it is made', () => {
		const rule = ['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'RRULE:FREQ=SECONDLY', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:STANDARD'];
		const clock = calendarFile(['BEGIN:VTIMEZONE', 'TZID:Tick', ...rule, 'END:VTIMEZONE'], ['BEGIN:VEVENT', 'DTSTART;TZID=Tick:21991103T140000', 'END:VEVENT']);
		const yearly = ['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'RRULE:FREQ=YEARLY;BYDAY=SU;BYMONTH=3', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:STANDARD'];
		const ticks = calendarFile(['BEGIN:VTIMEZONE', 'TZID:Tick', ...Array.from({ length: 2_000 }, () => yearly).flat(), 'END:VTIMEZONE'], ['BEGIN:VEVENT', 'DTSTART;TZID=Tick:21991103T140000', 'END:VEVENT']);
		const many = calendarFile(...Array.from({ length: 15_000 }, (_, index) => ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART;TZID=Tick:20261103T140000', 'END:VEVENT']));
		const nested = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}`;
		const folded = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;X="${'\n x'.repeat(300_000)}`;
		const guests = eventFile('DTSTART:20261103T140000Z', ...Array.from({ length: 20_000 }, (_, index) => `ATTENDEE:mailto:a${index}@acme.example`));
		for (const text of [clock, ticks, many, nested, folded, guests]) expect(Object.keys(readInvitation(text, BERLIN))).toHaveLength(1);
	});

	it('is an answer for any text and any line', () => {
		const pieces = fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'TZID:x', 'BEGIN:STANDARD', 'TZOFFSETTO:+01', 'TZOFFSETFROM:0', 'RRULE:FREQ=YEARLY;BYDAY=9XX', 'RDATE:x', 'DTSTART;TZID=x:20261103T140000', 'DTSTART:20261103T140000', 'DTEND:99999999T999999Z', 'DURATION:-P99999999W', 'ATTENDEE;CN=:', 'ORGANIZER;CN;=x:y', '__PROTO__:x', 'BEGIN:CONSTRUCTOR', 'ATTENDEE;CN="a:mailto:b@c', 'SUMMARY;LANGUAGE=en;:x\\', ' ', 'SEQUENCE:1e999', 'END:VCALENDAR');
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n '), (lines, gap) => {
				const reading = readInvitation(['BEGIN:VCALENDAR', ...lines].join(gap), BERLIN);
				expect('problem' in reading ? reading.problem : isoDate(reading.invitation.on)).not.toBe('');
			}),
			{ numRuns: 500 },
		);
	});
});
