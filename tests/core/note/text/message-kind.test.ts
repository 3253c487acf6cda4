import { describe, expect, it } from 'vitest';
import { OTHER_MESSAGES, STEPS } from '../../../../src/core/interview/interview';
import { leadingKind, nearestKind } from '../../../../src/core/note/text/message-kind';

describe('leadingKind', () => {
	it.each([...STEPS, ...OTHER_MESSAGES])('%s in every spelling', (kind) => {
		for (const spelling of [kind, kind.toUpperCase(), kind.replaceAll('-', ' '), kind.replaceAll('-', '_'), kind.replaceAll('-', '')]) {
			expect(leadingKind(`${spelling} to Dana`)).toEqual({ kind, rest: 'to Dana' });
		}
	});

	it.each([
		['Thank-You', 'thank-you', ''],
		['thank you note to Dana', 'thank-you', 'to Dana'],
		['Thank you e-mail to Dana', 'thank-you', 'to Dana'],
		['thanks to Dana', 'thank-you', 'to Dana'],
		['check  in', 'check-in', ''],
		['post-timeline check-in to Kim', 'post-timeline-check-in', 'to Kim'],
		['reply to holding to Kim', 'reply-to-holding', 'to Kim'],
	])('%s', (text, kind, rest) => {
		expect(leadingKind(text)).toEqual({ kind, rest });
	});

	it.each(['', 'check', 'check-ins to Dana', 'thankyous', 'follow-up to Dana', 'a check-in'])('%j is none', (text) => {
		expect(leadingKind(text)).toBeUndefined();
	});
});

it.each([
	['chek-in', 'check-in'],
	['thank-yuo', 'thank-you'],
	['Thank yous', 'thank-you'],
	['gracefull close', 'graceful-close'],
	['post-timeline-chekin', 'post-timeline-check-in'],
	['valueadd', 'value-add'],
	['coffee', undefined],
	['', undefined],
])('nearestKind %j', (words, kind) => {
	expect(nearestKind(words)).toBe(kind);
});
