import { describe, expect, it } from 'vitest';
import type { Invitation } from '../../../src/core/calendar/invitation';
import { readInvitation } from '../../../src/core/calendar/read-invitation';
import { day } from '../../support/day';
import { brief } from './brief-person';
import { eventFile } from './calendar-file';

function read(lines: readonly string[], myName?: string): Invitation {
	const reading = readInvitation(eventFile('DTSTART:20261103T140000Z', ...lines), { zone: 'Europe/Berlin', today: day('2026-10-01'), ...(myName !== undefined && { myName }) });
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.invitation;
}

describe('whoever invites', () => {
	it.each([
		['ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com'],
		['ORGANIZER;CN=Recruiting Calendar:mailto:c_0a1b@group.calendar.google.com'],
		['ORGANIZER;CN=Google Calendar:mailto:calendar-notification@google.com'],
		['ORGANIZER;CN=Room 4:mailto:room4@acme.example'],
		['ORGANIZER;CN=Acme Hiring:mailto:x7@reply.goodtime.io'],
	])('may be nobody: %s', (organiser) => {
		const { organiser: inviting, attendees, company } = read([organiser, 'ATTENDEE;CN=Dana Reyes:mailto:dana@harbour.example']);
		expect([inviting, brief(attendees), company]).toEqual([undefined, ['Dana Reyes <dana@harbour.example>'], 'Harbour']);
	});

	it('of these tells no company by itself', () => {
		expect(read(['ORGANIZER;CN=Recruiting Calendar:mailto:c_0a1b@group.calendar.google.com']).company).toBeUndefined();
	});

	it('may be the user, whose address tells no company', () => {
		const lines = ['ORGANIZER;CN=Robin Vale:mailto:robin@vale-design.example', 'ATTENDEE;CN=Dana Reyes:mailto:dana@acme.example'];
		expect(read(lines, 'Robin Vale').company).toBe('Acme');
		expect(read([lines[0] ?? ''], 'robin vale').company).toBeUndefined();
		expect(read(lines, '').company).toBe('Vale Design');
		expect(read(lines).company).toBe('Vale Design');
	});
});
