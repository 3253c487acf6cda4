import { describe, expect, it } from 'vitest';
import { DUE_GROUPS } from '../../src/core/due-list';
import { GROUP_WORDS, subjectWords, titleWords } from '../../src/core/due-words';

const dana = { key: 'dana reyes', name: 'Dana Reyes', linked: false };

describe('a row says', () => {
	it.each([
		['Thank-you to Dana Reyes', { step: 'thank-you', to: dana }],
		['Check-in to Dana Reyes', { step: 'post-timeline-check-in', to: dana }],
		['Graceful close', { step: 'graceful-close', to: null }],
	] as const)('%s', (words, followUp) => {
		expect(titleWords(followUp)).toBe(words);
	});

	it('what it is about, as far as it is known', () => {
		expect(subjectWords({ company: 'Acme', role: 'Editor' })).toBe('Acme · Editor');
		expect(subjectWords({ company: 'Acme', role: null })).toBe('Acme');
	});

	it('the round only when there was more than one', () => {
		expect(subjectWords({ company: 'Acme', role: 'Editor' }, { round: 2 })).toBe('Acme · Editor · round 2');
		expect(subjectWords({ company: 'Acme', role: null }, { round: 2, dot: ' – ' })).toBe('Acme – round 2');
		expect(subjectWords({ company: 'Acme', role: 'Editor' }, { round: 1 })).toBe('Acme · Editor');
	});
});

it('every group has a title of its own', () => {
	expect(new Set(DUE_GROUPS.map((group) => GROUP_WORDS[group])).size).toBe(DUE_GROUPS.length);
});
