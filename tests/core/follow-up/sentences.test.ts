import { describe, expect, it } from 'vitest';
import { schedule } from '../../../src/core/follow-up/schedule';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { day } from '../../support/day';
import { applicationsOfStory } from '../../support/story';

const SPOKE = ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes'];
const THREE_ROUNDS = ['round 2026-10-06 with Dana Reyes', 'round 2026-10-20 with Dana Reyes', ...SPOKE];
const BIRCH_OFFER = ['at Birch / Editor', 'round 2026-11-05 with Tom', 'outcome offer 2026-11-20 deadline 2026-11-27', 'sent 2026-11-20 offer-response to Tom'];

describe('why, and what comes next', () => {
	it.each<[story: string, given: string[], today: string, why: string, next: string | null]>([
		['thank-you', ['round 2026-11-20 with Dana Reyes'], '2026-11-21', 'You spoke on Fri 20 Nov; a thank-you is best the day after.', 'Next: check-in from Wed 25 Nov, if they stay silent.'],
		['late thank-you', ['round 2026-11-20 with Dana Reyes'], '2026-11-23', 'You spoke on Fri 20 Nov; a thank-you is best the day after, and a late one is still welcome.', 'Next: check-in from Wed 25 Nov, if they stay silent.'],
		['check-in', SPOKE, '2026-11-09', 'You spoke on Tue 3 Nov and they named no date; a good time to check in is 5 to 7 days later.', 'Next: value-add from Mon 16 Nov, if they stay silent.'],
		['check-in after a reply', [...SPOKE, 'reply 2026-11-06 “thanks, noted”'], '2026-11-11', 'They wrote “thanks, noted” on Fri 6 Nov and named no date; a good time to check in is 5 to 7 days later.', 'Next: value-add from Wed 18 Nov, if they stay silent.'],
		['not before', [...SPOKE, 'said not before 2026-11-16 “not before the 16th”'], '2026-11-05', 'They said “not before the 16th” on Tue 3 Nov, so the days count from Mon 16 Nov; a good time to check in is 5 to 7 days later.', 'Next: value-add from Mon 30 Nov, if they stay silent.'],
		['their date to come', [...SPOKE, 'said by 2026-11-13 “by Friday week”'], '2026-11-05', 'They said “by Friday week” on Tue 3 Nov, so wait until Mon 16 Nov.', 'Next: value-add from Mon 23 Nov, if they stay silent.'],
		['their date gone', [...SPOKE, 'said by 2026-11-13 “by Friday week”'], '2026-11-16', 'They said “by Friday week” on Tue 3 Nov; Fri 13 Nov has passed, so it is fair to ask.', 'Next: value-add from Mon 23 Nov, if they stay silent.'],
		['a date written as one', [...SPOKE, 'said by 2026-11-13 “2026-11-13”'], '2026-11-05', 'On Tue 3 Nov they named Fri 13 Nov, so wait until Mon 16 Nov.', 'Next: value-add from Mon 23 Nov, if they stay silent.'],
		['a date written as one, gone', [...SPOKE, 'said by 2026-11-13 “2026-11-13”'], '2026-11-16', 'On Tue 3 Nov they named Fri 13 Nov; that day has passed, so it is fair to ask.', 'Next: value-add from Mon 23 Nov, if they stay silent.'],
		['value-add', SPOKE, '2026-11-13', 'You spoke on Tue 3 Nov, and there has been no word since; something useful to them is better now than a question.', 'Next: graceful close from Tue 24 Nov, if they stay silent.'],
		['close', SPOKE, '2026-11-24', 'You spoke on Tue 3 Nov, and there has been no word since; after 21 days a friendly last word leaves the door open.', 'Nothing after that: if they never answer, it simply ends there.'],
		['close after three rounds', THREE_ROUNDS, '2026-11-17', 'You spoke on Tue 3 Nov, and there has been no word since; after 3 rounds and 14 days a friendly last word leaves the door open.', 'Nothing after that: if they never answer, it simply ends there.'],
		['weekly cap', [...SPOKE, 'sent 2026-11-12 check-in to Dana Reyes'], '2026-11-13', 'You last wrote to Dana Reyes on Thu 12 Nov; one message a week is enough, so wait until Thu 19 Nov. You spoke on Tue 3 Nov.', 'Next: graceful close from Thu 26 Nov, if they stay silent.'],
		['snooze', [...SPOKE, 'snoozed until 2026-11-10'], '2026-11-05', 'Snoozed until Tue 10 Nov. You spoke on Tue 3 Nov.', 'Next: value-add from Tue 17 Nov, if they stay silent.'],
		['a no', [...SPOKE, 'outcome rejected 2026-11-20'], '2026-11-23', 'They said no on Fri 20 Nov; a short thank-you, if you feel like it, keeps the door open.', null],
		['an offer', [...SPOKE, 'outcome offer 2026-12-30 deadline 2027-01-08'], '2026-12-30', 'Their offer came on Wed 30 Dec; thank them within a day, even while you are still deciding. They want to know by Fri 8 Jan 2027.', 'Next: your decision, by Fri 8 Jan 2027.'],
		['an offer elsewhere', [...SPOKE, ...BIRCH_OFFER], '2026-11-20', 'Birch made you an offer on Fri 20 Nov and wants an answer by Fri 27 Nov; let Acme know while it can still change something.', 'Next: graceful close from Fri 27 Nov, if they stay silent.'],
		['after news to nobody known', ['round 2026-11-10', ...BIRCH_OFFER], '2026-11-20', 'Birch made you an offer on Fri 20 Nov and wants an answer by Fri 27 Nov; let Acme know while it can still change something.', 'Next: value-add, which is due already.'],
	])('%s', (_story, given, today, why, next) => {
		const [first] = schedule(applicationsOfStory(given), day(today), DEFAULT_SETTINGS).followUps;
		expect(first).toMatchObject({ why, next });
	});

	it.each<[settings: Partial<Settings>, given: string[], today: string, why: string]>([
		[{ checkInDays: [5, 5] }, SPOKE, '2026-11-09', 'You spoke on Tue 3 Nov and they named no date; a good time to check in is 5 days later.'],
		[{ checkInDays: [1, 1] }, SPOKE, '2026-11-05', 'You spoke on Tue 3 Nov and they named no date; a good time to check in is 1 day later.'],
		[{ capDays: 10 }, [...SPOKE, 'sent 2026-11-12 check-in to Dana Reyes'], '2026-11-13', 'You last wrote to Dana Reyes on Thu 12 Nov; one message in 10 days is enough, so wait until Mon 23 Nov. You spoke on Tue 3 Nov.'],
		[{ capDays: 1, checkInDays: [1, 1], valueAddDays: [2, 2] }, ['round 2026-11-03 with Dana Reyes', 'sent 2026-11-04 thank-you to Dana Reyes', 'sent 2026-11-05 check-in to Dana Reyes'], '2026-11-05', 'You last wrote to Dana Reyes on Thu 5 Nov; one message a day is enough, so wait until Fri 6 Nov. You spoke on Tue 3 Nov.'],
	])('with %j', (settings, given, today, why) => {
		const followUps = schedule(applicationsOfStory(given), day(today), { ...DEFAULT_SETTINGS, ...settings }).followUps;
		expect(followUps[0]?.why).toBe(why);
	});

	it('cuts long words at a space', () => {
		const words = `we are ${'very '.repeat(30)}sorry`;
		const [first] = schedule(applicationsOfStory([...SPOKE, `reply 2026-11-06 “${words}”`]), day('2026-11-11'), DEFAULT_SETTINGS).followUps;
		expect(first?.why).toMatch(/^They wrote “we are (?:very )+very…” on Fri 6 Nov and named no date;/);
	});

	it('says how an application stands that asks for nothing', () => {
		const quiet = (given: string[], today: string) => schedule(applicationsOfStory(given), day(today), DEFAULT_SETTINGS).quiet.map(({ status, why }) => `${status}: ${why}`);
		expect(quiet([...SPOKE, 'round 2026-11-19 with Dana Reyes'], '2026-11-09')).toEqual(['round-booked: The next round is on Thu 19 Nov.']);
		const closed = [...SPOKE, 'sent 2026-11-24 graceful-close to Dana Reyes'];
		expect(quiet(closed, '2026-12-07')).toEqual(['closed: You sent a friendly last word on Tue 24 Nov; the rest is up to them.']);
		expect(quiet(closed, '2026-12-08')).toEqual(['no-reply: No reply since your last word on Tue 24 Nov.']);
		expect(quiet([...SPOKE, 'outcome accepted 2026-11-20'], '2026-12-08')).toEqual(['accepted: You accepted their offer on Fri 20 Nov.']);
	});
});
