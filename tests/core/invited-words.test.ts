import { describe, expect, it } from 'vitest';
import type { InvitationFacts, InvitedPerson } from '../../src/core/calendar/invitation';
import { LONGEST_ROW } from '../../src/core/interview-words';
import { wordsOfInvitation } from '../../src/core/invited-words';
import { readPeople } from '../../src/core/note/text/person-text';
import { day } from '../support/day';
import { settingsWith } from './note/note-text';

const KIM: InvitedPerson = { name: 'Kim Lund', email: 'kim@acme.example', isNameGuessed: false, isOptional: false };
const DANA: InvitedPerson = { name: 'Dana Reyes', email: 'dana@acme.example', isNameGuessed: false, isOptional: false };
const ME: InvitedPerson = { name: 'Jo Marsh', email: 'jo@home.example', isNameGuessed: false, isOptional: false };
const FACTS: InvitationFacts = { on: day('2026-11-24'), minutes: 15 * 60, organiser: KIM, attendees: [KIM, DANA, ME], others: 0, isCancelled: false, doubts: [] };
const SETTINGS = settingsWith({ myName: 'Jo Marsh' });

describe('an invitation in words', () => {
	it('has the one who invites to write to, and the others to talk to, without the user', () => {
		expect(wordsOfInvitation({ ...FACTS, company: 'Acme', role: 'Cook' }, SETTINGS)).toEqual({
			words: { company: 'Acme', role: 'Cook', date: '2026-11-24 15:00', interviewers: 'Dana Reyes <dana@acme.example>', contact: 'Kim Lund <kim@acme.example>', round: '', timeline: '' },
			doubts: ['The company and the role are guessed from the words of the invitation and its addresses.'],
		});
	});

	it('says that the user may be among them when nobody knows the user’s name', () => {
		const { words, doubts } = wordsOfInvitation(FACTS, settingsWith());
		expect(words.interviewers).toBe('Dana Reyes <dana@acme.example>, Jo Marsh <jo@home.example>');
		expect(doubts).toEqual(['If you are among the interviewers yourself, take your name out.']);
	});

	it('does not say so once the user has been found among them', () => {
		expect(wordsOfInvitation({ ...FACTS, attendees: [KIM, DANA, { ...DANA, name: 'Sam', email: 'sam@acme.example' }, ME] }, SETTINGS).doubts).toEqual([]);
	});

	it('takes whoever invites for the interviewer when nobody else is there', () => {
		expect(wordsOfInvitation({ ...FACTS, attendees: [KIM, ME] }, SETTINGS).words).toMatchObject({ interviewers: 'Kim Lund <kim@acme.example>', contact: 'Kim Lund <kim@acme.example>' });
	});

	it('of the user’s own making has nobody to write to', () => {
		expect(wordsOfInvitation({ ...FACTS, organiser: ME, attendees: [ME, DANA] }, SETTINGS).words).toMatchObject({ interviewers: 'Dana Reyes <dana@acme.example>', contact: '' });
	});

	it('has whoever wrote it to write to, who is no interviewer for that', () => {
		const guessed = { ...KIM, isNameGuessed: true };
		const { words, doubts } = wordsOfInvitation({ attendees: [DANA], sender: guessed, others: 0, isCancelled: false, doubts: [] }, SETTINGS);
		expect(words).toMatchObject({ interviewers: 'Dana Reyes <dana@acme.example>', contact: 'Kim Lund <kim@acme.example>' });
		expect(doubts).toEqual(['Kim Lund is named after an address.']);
		expect(wordsOfInvitation({ attendees: [], sender: KIM, others: 0, isCancelled: false, doubts: [] }, SETTINGS).words).toMatchObject({ interviewers: '', contact: 'Kim Lund <kim@acme.example>' });
		expect(wordsOfInvitation({ attendees: [KIM, DANA], sender: KIM, others: 0, isCancelled: false, doubts: [] }, SETTINGS).words.interviewers).toBe('Kim Lund <kim@acme.example>, Dana Reyes <dana@acme.example>');
		expect(wordsOfInvitation({ attendees: [DANA], sender: ME, others: 0, isCancelled: false, doubts: [] }, SETTINGS).words.contact).toBe('');
	});

	it('of which nothing could be read is empty', () => {
		expect(wordsOfInvitation({ attendees: [], others: 0, isCancelled: false, doubts: [] }, SETTINGS)).toEqual({
			words: { company: '', role: '', date: '', interviewers: '', contact: '', round: '', timeline: '' },
			doubts: [],
		});
	});

	it('says what to look at', () => {
		const guessed = { ...DANA, isNameGuessed: true };
		const facts = { ...FACTS, attendees: [KIM, guessed], company: 'Acme', others: 2, isCancelled: true, doubts: ['The time zone “X” is unknown.'] };
		expect(wordsOfInvitation(facts, SETTINGS).doubts).toEqual([
			'This invitation says that the meeting was cancelled.',
			'The time zone “X” is unknown.',
			'The file holds 2 more events; this is the one of 2026-11-24.',
			'The company is guessed from the words of the invitation and its addresses.',
			'Dana Reyes is named after an address.',
		]);
	});

	it('asks for the real name where the guess is too little of one', () => {
		const guess = (name: string, email: string): InvitedPerson => ({ name, email, isNameGuessed: true, isOptional: false });
		const attendees = [KIM, guess('S. O. Brien', 's.o-brien@acme.example'), guess('Tom Okafor', 'tom.okafor@acme.example'), guess('Misaki', 'misaki@acme.example')];
		expect(wordsOfInvitation({ ...FACTS, attendees }, settingsWith({ myName: 'Jo Marsh' })).doubts.slice(0, 3)).toEqual([
			'Tom Okafor is named after an address.',
			'The name behind s.o-brien@… is a guess; type the real one.',
			'The name behind misaki@… is a guess; type the real one.',
		]);
	});

	it('asks for the name of the one to write to as well', () => {
		const kim: InvitedPerson = { ...KIM, name: 'Kim', isNameGuessed: true };
		expect(wordsOfInvitation({ ...FACTS, organiser: kim, attendees: [kim, DANA, ME] }, SETTINGS).doubts).toEqual(['The name behind kim@… is a guess; type the real one.']);
	});

	it('to a crowd takes as many as can be read', () => {
		const crowd = Array.from({ length: 90 }, (_, at): InvitedPerson => ({ ...DANA, name: `Reyes ${at}, Dana`, email: `dana${at}@acme.example` }));
		const { words, doubts } = wordsOfInvitation({ ...FACTS, attendees: [KIM, ...crowd] }, SETTINGS);
		expect(words.interviewers.length).toBeLessThanOrEqual(LONGEST_ROW);
		const { people, unread } = readPeople(words.interviewers);
		expect(unread).toEqual([]);
		expect(people[1]).toEqual({ name: 'Reyes 1, Dana', link: 'Reyes 1, Dana', email: 'dana1@acme.example' });
		expect(doubts).toContain(`The invitation names ${90 - people.length} more people than fit here.`);
	});
});
