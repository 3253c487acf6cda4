import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/core/date/calendar-date';
import { readStated } from '../../../../src/core/note/property/timeline-property';
import { day } from '../../../support/day';
import { openAcme } from '../open-acme';

const TUESDAY = day('2026-11-03');

describe('readStated', () => {
	it.each([
		['by Friday', '2026-11-03', '2026-11-06'],
		['"We will decide by Friday"', '2026-11-03', '2026-11-06'],
		["We'll decide by Friday: promise", '2026-11-03', '2026-11-06'],
		['within 3 business days', '2026-11-03', '2026-11-06'],
		['2026-11-13', '2026-11-13', '2026-11-13'],
		['"2026-11-13"', '2026-11-13', '2026-11-13'],
		['2026-11-13T09:00', '2026-11-13', '2026-11-13'],
		['[[2026-11-13]]', '2026-11-13', '2026-11-13'],
	])('%s', (typed, earliest, latest) => {
		const note = openAcme([`timeline: ${typed}`]);
		const timeline = readStated(note, TUESDAY)?.timeline;
		expect(timeline && [timeline.earliest, timeline.latest].map((date) => date && isoDate(date))).toEqual([earliest, latest]);
		expect(note.problems.list().filter(({ severity }) => severity === 'problem')).toEqual([]);
	});

	it.each([[], ['timeline:'], ['timeline: none'], ['timeline: None'], ['timeline: null'], ['timeline: ~'], ['timeline: ""']])('%j is no timeline and no problem', (...lines) => {
		const note = openAcme(lines);
		expect(readStated(note, TUESDAY)).toBeUndefined();
		expect(note.problems.list()).toEqual([]);
	});

	it('quotes words that hold no date, and keeps them', () => {
		const note = openAcme(['timeline: when the stars align']);
		expect(readStated(note, TUESDAY)).toEqual({ words: 'when the stars align' });
		const [problem] = note.problems.list();
		expect(problem).toMatchObject({ line: 6, property: 'timeline', found: 'when the stars align', severity: 'problem', fixes: [{ kind: 'ask-date', before: 'when the stars align (', after: ')' }, { kind: 'set', property: 'timeline', value: 'none' }] });
		expect(problem?.message).toMatch(/^“when the stars align” holds no date I can read, so the usual rhythm applies/);
	});

	it('does not believe a date before the interview, and gives no such example', () => {
		const note = openAcme(['timeline: 2025-11-13']);
		expect(readStated(note, TUESDAY)).toEqual({ words: '2025-11-13' });
		expect(note.problems.list()).toMatchObject([{ line: 6, property: 'timeline', found: '2025-11-13', severity: 'problem' }]);
		const vague = openAcme(['timeline: when the stars align']);
		readStated(vague, TUESDAY);
		expect(vague.problems.list()[0]?.message).toContain('“2026-11-10”');
	});

	it('refuses words beyond 2,000 characters', () => {
		const note = openAcme([`timeline: ${'by Friday '.repeat(201)}`]);
		expect(readStated(note, TUESDAY)?.timeline).toBeUndefined();
		expect(note.problems.list()).toMatchObject([{ line: 6, property: 'timeline', severity: 'problem' }]);
	});

	it('reads from the interview, whatever the day', () => {
		const latest = (on: string): string | null | undefined => {
			const timeline = readStated(openAcme(['timeline: by Friday']), day(on))?.timeline;
			return timeline?.latest && isoDate(timeline.latest);
		};
		expect(['2026-12-30', '2027-01-01', '2028-02-28'].map(latest)).toEqual(['2027-01-01', '2027-01-08', '2028-03-03']);
	});
});
