import { describe, expect, it } from 'vitest';
import type { InvitationFacts } from '../../../src/core/calendar/invitation';
import { readInvitationText } from '../../../src/core/calendar/read-invitation-text';
import { isoDate } from '../../../src/core/date/calendar-date';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';
import { brief } from './brief-person';

/** Read by somebody in Berlin whose notes are in English. */
function read(lines: readonly string[], myName = ''): InvitationFacts {
	return readInvitationText(lines.join('\n'), { today: day('2026-10-26'), zone: 'Europe/Berlin', myName, ...MONTH_FIRST });
}

function when({ on, minutes, durationMinutes, doubts }: InvitationFacts): readonly unknown[] {
	return [`${on === undefined ? '' : isoDate(on)} ${(minutes ?? NaN) / 60}`, durationMinutes, doubts];
}

describe('a time in another zone', () => {
	it.each([
		[['When: Tuesday, November 3, 2026, 2:00 PM PST'], '2026-11-03 23', undefined, ['2:00 PM PST is 23:00 where you are.']],
		[['When: November 3, 2026, 2:00 – 3:00 PM PST'], '2026-11-03 23', 60, ['14:00 PST is 23:00 where you are.']],
		[['When: November 3, 2026, 2:00 PM PST - 3:00 PM PST'], '2026-11-03 23', 60, ['14:00 PST is 23:00 where you are.']],
		[['Your interview is on November 3 at 5pm PT.'], '2026-11-04 2', undefined, ['5pm PT is 02:00 on Wed 4 Nov 2026 where you are.']],
		[['When: 3 November 2026 14:00-15:00 (UTC+00:00) Dublin, Edinburgh, Lisbon, London'], '2026-11-03 15', 60, ['14:00 UTC+00:00 is 15:00 where you are.']],
		[['When: (GMT+02:00) 3 November 2026, 14:00'], '2026-11-03 13', undefined, ['14:00 GMT+02:00 is 13:00 where you are.']],
		[['Date: November 3, 2026', 'Time: 10:00 - 10:45', 'Time zone: Asia/Tokyo'], '2026-11-03 2', 45, ['10:00 Asia/Tokyo is 02:00 where you are.']],
		[['10:00 - 10:45, Tuesday, 3 November 2026 (Eastern Time)'], '2026-11-03 16', 45, ['10:00 Eastern Time is 16:00 where you are.']],
		[['When: 2026-11-03T13:00:00Z'], '2026-11-03 14', undefined, ['13:00 Z is 14:00 where you are.']],
		[['When: November 3, 2026, 2pm CET'], '2026-11-03 14', undefined, []],
		[['When: 3 November 2026, 14:00 Berlin time'], '2026-11-03 14', undefined, ['The text names the time zone “Berlin time”; the time is taken as it stands, so check what it is for you.']],
		[['Are you free on November 3 between 1pm and 3pm ET?'], '2026-11-03 NaN', undefined, []],
	])('%j', (lines, time, minutes, doubts) => {
		expect(when(read(lines))).toEqual([time, minutes, doubts]);
	});
});

describe('an invitation in German', () => {
	it.each([
		['Wir laden Sie am Dienstag, den 3. November 2026, um 14:00 Uhr zum Gespräch ein.', '2026-11-03 14'],
		['Ihr Termin: 3.11.2026, 14 Uhr', '2026-11-03 14'],
		['Wann: Mittwoch, 4. November um 9.30 Uhr', '2026-11-04 9.5'],
		['Passt es dir übermorgen um 10 Uhr?', '2026-10-28 10'],
	])('%s', (line, time) => {
		expect(when(read([line]))[0]).toBe(time);
	});

	it('has its people and its writer', () => {
		const { attendees, sender, role, company } = read(['Guten Tag Robin Vale,', '', 'das Vorstellungsgespräch als Entwicklerin führen Sie mit Dana Reyes und Sam Ortiz.', '', 'Mit freundlichen Grüßen', 'Kim Lund', 'kim.lund@hafenblau.example']);
		expect(brief(attendees)).toEqual(['Dana Reyes <>', 'Sam Ortiz <>']);
		expect([brief([sender]), role, company]).toEqual([['Kim Lund? <kim.lund@hafenblau.example>'], 'Entwicklerin', 'Hafenblau']);
	});
});

describe('the people whom sentences name', () => {
	it.each([
		['You will speak with Dana Reyes and Sam Ortiz on Tuesday.', ['Dana Reyes <>', 'Sam Ortiz <>']],
		['You will meet Dana Reyes (Head of Platform), Sam Ortiz, and Lee van Dyke.', ['Dana Reyes <>', 'Sam Ortiz <>', 'Lee van Dyke <>']],
		['A call with Dana Reyes, Head of Platform, and Sam Ortiz', ['Dana Reyes <>', 'Sam Ortiz <>']],
		['Subject: Interview with Dana Reyes', ['Dana Reyes <>']],
		['Your interviewers are Dana Reyes and Sam Ortiz.', ['Dana Reyes <>', 'Sam Ortiz <>']],
		['Interviewers: Dana Reyes and Sam Ortiz', ['Dana Reyes <>', 'Sam Ortiz <>']],
		['Gesprächspartner: Dana Reyes und Sam Ortiz', ['Dana Reyes <>', 'Sam Ortiz <>']],
		['With Dana Reyes <dana@acme.example> and Sam Ortiz', ['Dana Reyes <dana@acme.example>', 'Sam Ortiz <>']],
	])('%s', (line, people) => {
		expect(brief(read([line]).attendees)).toEqual(people);
	});

	it.each(['Talk with the Platform Team', 'With Kind Regards', 'Mit Freundlichen Grüßen', 'We work with Blue Harbour Ltd.', 'A call with Dana', 'An hour with Human Resources', 'It ends with Microsoft Teams', 'Bring nothing with you Monday Morning'])('%j names nobody', (line) => {
		expect(read([line]).attendees).toEqual([]);
	});

	it('is no company that the addresses name', () => {
		const { attendees, company, doubts } = read(['Subject: Interview with Blue Harbour', '', 'Hi Robin,', 'see you soon.', '', 'Best,', 'Kim Lund', 'kim@blue-harbour.example']);
		expect([attendees, company, doubts]).toEqual([[], 'Blue Harbour', []]);
	});

	it('is doubted when it is one name alone, without an address', () => {
		expect(read(['Interview with Blue Harbour']).doubts).toEqual(['“Blue Harbour” is read as a person; if it is none, take it out.']);
		expect(read(['Interview with Dana Reyes', 'Dana Reyes <dana@acme.example>']).doubts).toEqual([]);
	});
});

describe('whoever writes', () => {
	it.each([
		[['From: kim.lund@acme.example', 'To: Robin', 'Subject: Interview', '', 'See you on November 3 at 2pm.'], 'Kim Lund? <kim.lund@acme.example>'],
		[['Von: Kim Lund <kim@acme.example>', 'Betreff: Einladung', '', 'Bis Dienstag!'], 'Kim Lund <kim@acme.example>'],
		[['Hi Robin,', 'see you on November 3 at 2pm.', 'Best regards,', 'Kim', 'Acme | kim.lund@acme.example'], 'Kim Lund? <kim.lund@acme.example>'],
		[['Recruiter: Kim Lund'], 'Kim Lund <>'],
		[['From: Acme <no-reply@acme.example>', 'Subject: Interview'], 'nobody'],
		[['From: 2 pm', 'To: 3 pm'], 'nobody'],
		[['Dana Reyes <dana@acme.example>', 'Sam Ortiz <sam@acme.example>'], 'nobody'],
	])('%j', (lines, sender) => {
		const facts = read(lines);
		expect(brief([facts.sender])).toEqual([sender]);
		if (facts.sender) expect(facts.attendees).toEqual([]);
	});

	it('tells the company, unless it is the user', () => {
		const lines = ['From: Robin Vale <robin@vale-design.example>', 'Subject: Interview', '', 'Looking forward to Tuesday.'];
		expect([read(lines).company, read(lines, 'Robin Vale').company]).toEqual(['Vale Design', undefined]);
	});
});
