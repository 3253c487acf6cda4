import { describe, expect, it } from 'vitest';
import { draftsIn, interviewOf } from '../../src/core/drafts';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import { messageFacts } from '../../src/core/follow-up/message-facts';
import { nextWordsAfter } from '../../src/core/follow-up/next-words';
import { schedule } from '../../src/core/follow-up/schedule';
import type { Application } from '../../src/core/interview/application';
import { readPerson } from '../../src/core/note/text/person-text';
import type { MessageHead } from '../../src/core/note/follow-up-note';
import { businessDaysOf } from '../../src/core/settings/business-days-of';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { threadSubject } from '../../src/core/thread-subject';
import { day } from '../support/day';
import { applicationsOfStory } from '../support/story';

/** Notes of a story are called 00, 01 and so on; a link finds them by their names. */
const DIRECTORY = {
	pathOf: (link: string) => (/^\d\d$/.test(link) ? `Interviews/${link}.md` : undefined),
	nameOf: (link: string) => (link === 'D. Reyes' ? 'Dana Reyes' : undefined),
};

const STORY = ['round 2026-10-20 with Dana Reyes', 'sent 2026-10-21 thank-you to Dana Reyes', 'round 2026-11-18 with Dana Reyes'];

function message(step: MessageHead['step'], to: string | null, more: Partial<MessageHead> = {}): MessageHead {
	const person = to === null ? undefined : readPerson(to);
	return { path: 'D.md', ignored: [], interview: { name: '01', link: '01' }, ...(step && { step }), to: person ? [person] : [], ...more };
}

function followUpsOf(story: readonly string[], today: string): readonly FollowUp[] {
	return schedule(applicationsOfStory(story), day(today), DEFAULT_SETTINGS).followUps;
}

function draftOf(step: FollowUp['step'], messages: readonly MessageHead[], story = STORY, today = '2026-11-23'): string | undefined {
	const followUp = followUpsOf(story, today).find((each) => each.step === step);
	if (!followUp) throw new Error(`no ${step}`);
	return draftsIn(messages, applicationsOfStory(story), DIRECTORY).draftOf(followUp);
}

describe('the draft of a follow-up', () => {
	it('is the unsent message of its kind to its person', () => {
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes')])).toBe('D.md');
		expect(draftOf('check-in', [message('check-in', 'dana  REYES')])).toBe('D.md');
		expect(draftOf('check-in', [message('check-in', '[[D. Reyes]]')])).toBe('D.md');
		expect(draftOf('check-in', [message('value-add', 'Dana Reyes'), message('check-in', 'Sam'), message(undefined, 'Dana Reyes')])).toBeUndefined();
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes', { sentOn: day('2026-11-22') })])).toBeUndefined();
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes', { interview: { name: 'gone', link: 'gone' } })])).toBeUndefined();
	});

	it('of the ladder may hang on any round, a thank-you on its own only', () => {
		const first = { interview: { name: '00', link: '00' } };
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes', first)])).toBe('D.md');
		expect(draftOf('thank-you', [message('thank-you', 'Dana Reyes', first)], STORY, '2026-11-19')).toBeUndefined();
		expect(draftOf('thank-you', [message('thank-you', 'Dana Reyes')], STORY, '2026-11-19')).toBe('D.md');
	});

	it('is the first of several by its path', () => {
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes', { path: 'B.md' }), message('check-in', 'Dana Reyes', { path: 'A.md' })])).toBe('A.md');
	});

	it('to nobody stays the draft once somebody is known, on either side', () => {
		const first = { interview: { name: '00', link: '00' } };
		expect(draftOf('check-in', [message('check-in', null, first)], ['round 2026-11-18'])).toBe('D.md');
		expect(draftOf('check-in', [message('check-in', 'Dana Reyes', first)], ['round 2026-11-18'])).toBe('D.md');
		expect(draftOf('check-in', [message('check-in', null)])).toBe('D.md');
		expect(draftOf('check-in', [message('check-in', null, { path: 'A.md' }), message('check-in', 'Dana Reyes')])).toBe('D.md');
	});

	it('finds its interview by the link', () => {
		expect(interviewOf(message('check-in', null), DIRECTORY)).toBe('Interviews/01.md');
		expect(interviewOf({ path: 'D.md' }, DIRECTORY)).toBeUndefined();
	});
});

describe('a subject', () => {
	const [application] = applicationsOfStory(STORY) as [Application];
	const to = { key: 'dana reyes', name: 'Dana Reyes', linked: false };
	const earlier = (subject: string, sentOn: string | null, who = 'Dana Reyes'): MessageHead => message('thank-you', who, { subject, ...(sentOn !== null && { sentOn: day(sentOn) }) });

	it.each([
		['Re: Editor at Acme', [earlier('Thank you — Editor', '2026-11-19')], 'Re: Thank you — Editor'],
		['Re: Editor at Acme', [earlier('Re: Thank you — Editor', '2026-11-19')], 'Re: Thank you — Editor'],
		['Re: Editor at Acme', [earlier('second', '2026-11-20'), earlier('first', '2026-11-19')], 'Re: second'],
		['Re: Editor at Acme', [earlier('a draft', null), earlier('to another', '2026-11-19', 'Sam')], 'Re: Editor at Acme'],
		['Re: Editor at Acme', [], 'Re: Editor at Acme'],
		['Something new', [earlier('Thank you — Editor', '2026-11-19')], 'Something new'],
	])('%j answers the thread that is there', (subject, messages, expected) => {
		expect(threadSubject(subject, { application, to, messages, directory: DIRECTORY })).toBe(expected);
	});
});

describe('what a message may speak of', () => {
	it.each<[string, string[], 'check-in' | 'competing-offer' | 'offer-response', ReturnType<typeof messageFacts>]>([
		['nothing', ['round 2026-11-18'], 'check-in', { stated: null, offerDeadline: null }],
		['the day they named', ['round 2026-11-18', 'said by 2026-11-20 “by Friday”'], 'check-in', { stated: day('2026-11-20'), offerDeadline: null }],
		['what they wrote last', ['round 2026-11-10', 'said by 2026-11-13 “by Friday”', 'reply 2026-11-16 by 2026-11-27 “next week”'], 'check-in', { stated: day('2026-11-27'), offerDeadline: null }],
		['the offer here', ['round 2026-11-10', 'outcome offer 2026-11-20 deadline 2026-11-27'], 'offer-response', { stated: null, offerDeadline: day('2026-11-27') }],
		['the offer elsewhere', ['round 2026-11-10', 'at Birch / Editor', 'round 2026-11-11', 'outcome offer 2026-11-20 deadline 2026-11-30'], 'competing-offer', { stated: null, offerDeadline: day('2026-11-30') }],
	])('%s', (_, story, kind, facts) => {
		const applications = applicationsOfStory(story);
		const [first] = applications as [Application];
		expect(messageFacts(kind, first, applications, day('2026-11-23'))).toEqual(facts);
	});
});

describe('what comes after a message that was logged', () => {
	const settings = DEFAULT_SETTINGS;
	const story = ['round 2026-11-18 with Dana', 'sent 2026-11-19 thank-you to Dana'];
	const next = (kind: Parameters<typeof nextWordsAfter>[0]['kind'], on: string, given: readonly string[] = story): string | null => {
		const applications = applicationsOfStory(given);
		const [application] = applications as [Application];
		const logged = { on: day(on), kind, to: { key: 'dana', name: 'Dana', linked: false } };
		return nextWordsAfter(logged, application, applications, { today: day('2026-11-23'), settings, locale: 'en', businessDays: businessDaysOf(settings) });
	};

	it.each([
		['check-in', '2026-11-23', 'Next: value-add from Mon 30 Nov, if they stay silent.'],
		// A week after the message, though it went out days ago.
		['check-in', '2026-11-20', 'Next: value-add from Mon 30 Nov, if they stay silent.'],
		['thank-you', '2026-11-22', 'Next: check-in, which is due already.'],
		// A message that nobody planned counts for the weekly cap all the same.
		['keep-warm', '2026-11-23', 'Next: check-in from Mon 30 Nov, if they stay silent.'],
		['graceful-close', '2026-11-23', 'Nothing after that: if they never answer, it simply ends there.'],
		['withdrawal', '2026-11-23', null],
	] as const)('%s on %s', (kind, on, words) => {
		expect(next(kind, on)).toBe(words);
	});

	it('is the decision after thanks for an offer', () => {
		expect(next('offer-response', '2026-11-23', [...story, 'outcome offer 2026-11-22 deadline 2026-11-30'])).toBe('Next: your decision, by Mon 30 Nov.');
	});
});
