import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/draft-review/finding';
import { readContext } from '../../../src/core/draft-review/read-context';
import { reviewDraft } from '../../../src/core/draft-review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const reviewed = (text: string, context: object = {}): Finding[] => reviewDraft(text, readContext(context));
const told = (text: string, context: object = {}): string[] => reviewed(text, context).map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`);

/** The text as it reads once every fix of these findings is applied, the last first. */
function mended(text: string, findings: readonly Finding[]): string {
	return findings.flatMap(({ fix }) => fix ?? []).reverse().reduce((draft, { from, to, text: put }) => draft.slice(0, from) + put + draft.slice(to), text);
}

describe('a review', () => {
	it('tells several mistakes in the order of the text, each at its words', () => {
		expect(told('Hi {{first_name}}, I am just checking in. Has a decision been made? I will call you on Monday.', { kind: 'check-in' })).toEqual([
			'placeholder: {{first_name}}',
			'generic: I am just checking in',
			'asks-decision: Has a decision been made',
			'calling: I will call you',
		]);
	});

	it('finds the words across lines, curly apostrophes and several spaces, at their own place', () => {
		expect(told('Dear Dana,\n\nThank you. I’ve   just\nadded you on  LinkedIn, so let us see.', { stage: 'interviewing' })).toEqual(['linkedin-early: I’ve   just\nadded you on  LinkedIn']);
	});

	it('says nothing of an empty text, whatever is known', () => {
		expect(told('', { kind: 'check-in' })).toEqual([]);
		expect(told('   \n\n ', { kind: 'thank-you', to: ['dana@acme.example'] })).toEqual([]);
	});

	it('passes over code, quoted lines and words in quotation marks', () => {
		expect(told('You wrote:\n> I am just checking in, any updates?\n\nThe template said "Any updates?" and `{{name}}`.\n\n```\nTODO: just checking in\n```\n', { kind: 'value-add' })).toEqual([]);
	});

	it('follows the settings for the days between messages and for days off', () => {
		const context = readContext({ kind: 'check-in', sendDate: '2026-11-18', sent: [{ date: '2026-11-10', kind: 'check-in' }], statedDate: '2026-11-15' });
		expect(reviewDraft('I remain keen.', context)).toEqual([]);
		expect(reviewDraft('I remain keen.', context, { ...DEFAULT_SETTINGS, capDays: 10 }).map(({ rule }) => rule)).toEqual(['too-frequent']);
		expect(reviewDraft('I remain keen.', context, { ...DEFAULT_SETTINGS, holidays: ['11-16', '11-17', '11-18'] }).map(({ rule }) => rule)).toEqual(['before-timeline']);
	});
});

describe('a fix', () => {
	it('takes out the sentence and leaves the others as they were', () => {
		const text = 'Hi Dana, I am just checking in. The frozen valves stayed with me. I will call you on Monday.';
		expect(mended(text, reviewed(text, { kind: 'check-in' }))).toBe('Hi Dana, The frozen valves stayed with me. ');
	});

	it('offers information in place of the question', () => {
		const text = 'Thank you. Has a decision been made yet? Best, Sam';
		expect(mended(text, reviewed(text))).toBe('Thank you. Is there anything more that I can send you? Best, Sam');
	});

	it('says a regret plainly, and leaves nothing to mend', () => {
		const text = 'I am so sorry for being late.';
		const plain = mended(text, reviewed(text));
		expect(plain).toBe('I am sorry for being late.');
		expect(reviewed(plain)).toEqual([]);
	});

	it('is not offered where only the person knows what belongs there', () => {
		const found = reviewed('Hi [name], thank you.', { kind: 'thank-you', to: ['dana@acme.example'], cc: ['tom@acme.example'], interviewDate: '2026-11-10', sendDate: '2026-11-10' });
		expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([['same-day', undefined], ['multi-recipient', undefined], ['placeholder', undefined]]);
	});
});

describe('code', () => {
	const rules = (text: string): string[] => reviewDraft(text, { kind: 'check-in' }).map(({ rule }) => rule);

	it.each([
		['in a block says nothing', 'Hi Dana,\n\n```\nI am just checking in.\n```\nThat was all.', []],
		['in a block without an end says nothing', 'Hi Dana,\n\n~~~ts\nI am just checking in.', []],
		['ends with its block', 'Hi Dana,\n\n```\ncode\n````\nI am just checking in.', ['generic']],
		['within a line opens no block', 'Hi Dana,\n\n```npm ci``` stays with me. I am just checking in.', ['generic']],
	])('%s', (_, text, expected) => {
		expect(rules(text)).toEqual(expected);
	});
});
