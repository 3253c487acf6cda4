import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/timeline/en';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { settle } from '../../../src/core/timeline/settled';
import { dayOf, iso, saidOn } from './days';

const monday = saidOn('2026-11-23');

describe('a reading that somebody has settled on', () => {
	it.each([
		['next Friday (2026-11-27)', '2026-11-27'],
		['We decide next Friday (2026-12-04), I promise', '2026-12-04'],
		['They call on Monday or by Thursday (2026-11-26)', '2026-11-26'],
		['a few weeks (2026-12-28)', '2026-12-28'],
	])('"%s" is surely %s', (words, latest) => {
		expect(readTimeline(words, monday)).toMatchObject({ latest: dayOf(latest), sure: true, others: [] });
	});

	it('can have an open end', () => {
		const timeline = readTimeline('give us two weeks (not before 2026-12-07)', monday);
		expect([iso(timeline?.earliest), iso(timeline?.latest), timeline?.sure]).toEqual(['2026-12-07', null, true]);
	});

	it('is no date in brackets that only explains the words', () => {
		expect(iso(readTimeline('by Friday (the 27th)', monday)?.latest)).toBe('2026-11-27');
	});

	it('counts behind words that nobody can read, but not before others', () => {
		expect(readTimeline('whenever the stars are right (2026-12-04)', monday)).toMatchObject({ latest: dayOf('2026-12-04'), sure: true });
		expect(iso(readTimeline('whenever the stars are right (not before 2026-12-04)', monday)?.earliest)).toBe('2026-12-04');
		expect(readTimeline('whenever (2026-12-04) the stars are right', monday)).toBeUndefined();
		expect(readTimeline('whenever the stars were right (2025-12-04)', monday)).toBeUndefined();
	});

	it('is written behind the expression and read back, whatever else the words hold', () => {
		for (const words of ['next Friday', 'They interview through the 13th and decide the week after', 'sometime this quarter', 'We hope to decide in a few weeks, Kim said', 'They decide on Tuesday or call by Thursday', 'please give us ten days']) {
			const asked = readTimeline(words, monday);
			expect(asked?.sure).toBe(false);
			for (const choice of [...(asked ? [asked] : []), ...(asked?.others ?? [])]) {
				const settled = asked && settle(words, asked, choice, [english]);
				expect(settled).toContain(words.slice(0, asked?.to));
				expect(readTimeline(settled ?? '', monday)).toMatchObject({ latest: choice.latest, sure: true });
			}
		}
	});
});

describe('what else the words could mean', () => {
	it.each([
		['next Friday', ['2026-11-27']],
		['in a few weeks', ['2026-12-28']],
		['in March', ['2027-03-15']],
		['give us two weeks', [null]],
		['by Monday, or by Thursday', ['2026-11-26']],
		['Friday the 24th', ['2026-11-27']],
		['by Friday', []],
	])('"%s": %s', (words, others) => {
		expect(readTimeline(words, monday)?.others.map(({ latest }) => iso(latest))).toEqual(others);
	});
});
