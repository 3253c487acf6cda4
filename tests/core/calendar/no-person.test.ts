import { describe, expect, it } from 'vitest';
import { isNoPerson } from '../../../src/core/calendar/no-person';

describe('nobody is behind', () => {
	it.each([
		['Calendly', 'no-reply@calendly.com'],
		['Kim Lund', 'noreply@acme.example'],
		['', 'do_not_reply@acme.example'],
		['Acme', 'notifications+x7@acme.example'],
		['Google Calendar', 'calendar-notification@google.com'],
		['Recruiting Calendar', 'c_0a1b@group.calendar.google.com'],
		['Harbour', 'c_1@resource.calendar.google.com'],
		['Acme interviews', 'acme-7f@reply.goodtime.io'],
		['Acme Hiring', 'x7y8@greenhouse-mail.io'],
		['Team Calendar', 'team@acme.example'],
		['Room 4', 'r4@acme.example'],
		['Harbour Meeting Room', 'harbour@acme.example'],
		['Besprechungsraum Hafen', ''],
	])('%s <%s>', (name, email) => {
		expect(isNoPerson({ name, email })).toBe(true);
	});
});

describe('somebody is behind', () => {
	it.each([
		['Kim Lund', 'kim@acme.example'],
		['Kim Lund', ''],
		['', 'kim@acme.example'],
		['Kim Lund', 'kim.lund@greenhouse.io'],
		['Talent Team', 'talent@acme.example'],
		['Zimmer, Kim', 'kim@acme.example'],
		['Noel Reply', 'noel.reply@acme.example'],
		['Kim Lund', 'bookings.kim@acme.example'],
		['', ''],
	])('%s <%s>', (name, email) => {
		expect(isNoPerson({ name, email })).toBe(false);
	});
});
