import { describe, expect, it } from 'vitest';
import { replyLine } from '../../../src/core/note/text/log-lines';
import { readReplyLine } from '../../../src/core/note/text/reply-line';
import { wordsAfterReply } from '../../../src/core/reply/after-reply';
import type { LoggedOutcome } from '../../../src/core/interview/application';
import { readSettings } from '../../../src/core/settings/read-settings';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';
import { applicationsOfStory } from '../../support/story';

const STORY = ['round 2026-11-18 with Dana, Kim', 'sent 2026-11-19 thank-you to Dana', 'sent 2026-11-19 thank-you to Kim', 'at Birch / Cook', 'round 2026-11-19 with Tom', 'sent 2026-11-20 thank-you to Tom'];
const PATH = 'Interviews/00.md';

/** What comes next at Acme when this is logged on Monday 23 November 2026. */
function after(words: string, outcome?: Pick<LoggedOutcome, 'kind' | 'deadline'>, story = STORY): string {
	const applications = applicationsOfStory(story);
	const on = day('2026-11-23');
	const timeline = readReplyLine(replyLine(on, null, words), MONTH_FIRST).value?.timeline;
	const reply = { on, words, path: PATH, ...(timeline && { timeline }) };
	const application = applications.find(({ rounds }) => rounds.some(({ path }) => path === PATH));
	return wordsAfterReply(application, { reply, outcome: outcome ? { ...outcome, on, path: PATH } : null }, { applications, today: on, settings: readSettings({}).settings, locale: 'en' });
}

describe('what comes next', () => {
	it('is counted from a reply without a date', () => {
		expect(after('still talking')).toBe('Next: check-in from Mon 30 Nov, if they stay silent.');
	});

	it('waits for the day they named', () => {
		expect(after('we need two more weeks')).toBe('Next: check-in from Tue 8 Dec, if they stay silent.');
	});

	it('is the answer to an offer', () => {
		expect(after('the job is yours', { kind: 'offer', deadline: day('2026-12-04') })).toBe('Next: offer reply, which is due already.');
	});

	it('is thanks after a no, for those who like', () => {
		expect(after('we chose somebody else', { kind: 'rejected' })).toBe('Next: closing thanks from Tue 24 Nov, if you feel like it.');
	});

	it('is how it stands when nothing is left to send', () => {
		const thanked = [...STORY.slice(0, 3), 'sent 2026-11-23 after-rejection to Kim'];
		expect(after('we chose somebody else', { kind: 'rejected' }, thanked)).toBe('They said no on Mon 23 Nov.');
	});

	it('counts the outcome in place of the one in the same note', () => {
		const offered = [...STORY.slice(0, 3), 'outcome offer 2026-11-23 deadline 2026-11-30'];
		expect(after('we withdraw our offer', { kind: 'rejected' }, offered)).toContain('closing thanks');
	});

	it('is nothing for a note of no application', () => {
		expect(wordsAfterReply(undefined, { reply: { on: day('2026-11-23'), words: '', path: PATH }, outcome: null }, { applications: [], today: day('2026-11-23'), settings: readSettings({}).settings, locale: 'en' })).toBe('');
	});
});
