import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import { readDay } from '../../../src/core/timeline/read-day';
import { LONGEST_WORDS, readTimeline } from '../../../src/core/timeline/read-timeline';
import type { ReadingContext } from '../../../src/core/timeline/timeline';
import { MONTH_FIRST } from '../../support/reading-ways';
import { dayOf } from './days';

const FIRST = dayOf('1970-01-01');
const LAST = dayOf('2200-12-31');

const day = fc.integer({ min: FIRST, max: LAST }).map((number) => addDays(FIRST, number - FIRST));
const recentDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(dayOf('2024-01-01'), days));
const context = (saidOn: fc.Arbitrary<CalendarDate>): fc.Arbitrary<ReadingContext> =>
	fc.record({ saidOn, dateOrder: fc.constantFrom('month-first' as const, 'day-first' as const), languages: fc.constant(MONTH_FIRST.languages) });

// Pieces that phrases are made of, in any order: most make no sense, and must still do no harm.
const pieces = fc.constantFrom(
	...['by', 'before', 'not before', 'until', 'not until', 'after', 'between', 'and', 'or', 'to', '-', '–', 'in', 'within', 'the next', 'next', 'this', 'last', 'the'],
	...['Friday', 'monday', 'Sun', 'week', 'weeks', 'days', 'business days', 'month', 'hours', 'of', 'end of', 'early', 'mid', 'late', 'the week of', 'the day after'],
	...['a', 'a couple of', 'a few', 'two', '3', '10', '999', '31', '20th', 'the 31st', 'February', 'Dec', 'may', 'March 3', '29 February', '2027', '1970', '2200'],
	...['1/4', '31/12/2200', '2026-11-27', 'EOD', 'EOM', 'Q1', 'the holidays', 'Christmas', 'today', 'tomorrow', 'yesterday', 'ago', 'at the latest', 'or later', 'at least'],
	...['they decide', 'call you', 'I start', 'give us', '2pm', '🎉', '\u202e', '\u0000', ',', '.', '\n', '(', '10^9', '99/99/9999', 'İ'],
);
const phrases = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' '));
const anyWords = fc.oneof(phrases, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));

describe('readTimeline', () => {
	it('never throws, and gives a window of the calendar that ends no earlier than it begins', () => {
		fc.assert(
			fc.property(anyWords, context(day), (words, said) => {
				const timeline = readTimeline(words, said);
				if (!timeline) return;
				const { earliest, latest } = timeline;
				expect(earliest !== null || latest !== null).toBe(true);
				if (earliest !== null && latest !== null) expect(latest).toBeGreaterThanOrEqual(earliest);
				for (const end of [earliest, latest]) {
					if (end === null) continue;
					expect(end).toBeGreaterThanOrEqual(FIRST);
					expect(end).toBeLessThanOrEqual(LAST);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('quotes the words that stand at their place', () => {
		fc.assert(
			fc.property(anyWords, context(recentDay), (words, said) => {
				const timeline = readTimeline(words, said);
				if (!timeline) return;
				expect(timeline.matched).toBe(words.slice(timeline.from, timeline.to));
				expect(timeline.to).toBeGreaterThan(timeline.from);
			}),
			{ numRuns: 2000 },
		);
	});

	it('moves by a week when weekdays, weeks and lengths of time are said a week later', () => {
		const weekly = fc.constantFrom(
			...['Friday', 'by Monday', 'next Tuesday', 'this Sunday', 'Friday next week', 'a week from Wednesday', 'Thursday or Friday', 'this week', 'next week'],
			...['end of the week', 'early next week', 'mid next week', 'this coming week', 'today', 'tomorrow', 'in 3 days', 'within 5 business days', '2–3 weeks', 'over the weekend'],
			...['not before Thursday', 'after Friday', 'at least two weeks', 'a week and a half', 'in a day or two'],
		);
		fc.assert(
			fc.property(weekly, recentDay, (words, saidOn) => {
				const now = readTimeline(words, { saidOn, ...MONTH_FIRST });
				const weekLater = readTimeline(words, { saidOn: addDays(saidOn, 7), ...MONTH_FIRST });
				const moved = (end: CalendarDate | null | undefined): CalendarDate | null | undefined => (end === null || end === undefined ? end : addDays(end, 7));
				expect(now).toBeDefined();
				expect([weekLater?.earliest, weekLater?.latest]).toEqual([moved(now?.earliest), moved(now?.latest)]);
			}),
		);
	});

	it('reads a spelt-out date as that day, whenever and in whatever shape it is said', () => {
		const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
		fc.assert(
			fc.property(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), recentDay, (year, month, dayOfMonth, saidOn) => {
				const date = calendarDateOf({ year, month, day: dayOfMonth });
				const name = months[month - 1] ?? '';
				const iso = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
				for (const words of [iso, `${dayOfMonth} ${name} ${year}`, `${name} ${dayOfMonth}, ${year}`, `${name.slice(0, 3)} ${dayOfMonth} ${year}`]) {
					expect(readDay(words, { saidOn, ...MONTH_FIRST })?.on).toBe(date);
				}
			}),
		);
	});

	it('answers hostile words of the greatest length quickly', () => {
		const started = performance.now();
		const seeds = ['by ', 'the day after ', 'fri ', 'mon, ', 'Monday or ', '1st ', '1', '10-', 'a ', 'not until ', 'in about a week or ', ' ', '\n', '. ', '.', 'Dec. ', '2pm ', '12 '];
		for (const seed of seeds) {
			for (const end of ['', 'x', ' Friday']) {
				const words = seed.repeat(LONGEST_WORDS).slice(0, LONGEST_WORDS - end.length) + end;
				readTimeline(words, { saidOn: FIRST, ...MONTH_FIRST });
				readDay(words, { saidOn: FIRST, ...MONTH_FIRST });
			}
		}
		// 108 readings; one with a cubic pattern would alone take seconds.
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

describe('readDay', () => {
	it('never throws, and quotes words that stand in the text', () => {
		fc.assert(
			fc.property(anyWords, context(day), (words, said) => {
				const found = readDay(words, said);
				if (!found) return;
				expect(words).toContain(found.matched);
				expect(found.on).toBeGreaterThanOrEqual(FIRST);
				expect(found.on).toBeLessThanOrEqual(LAST);
				if (found.minutes !== undefined) expect(found.minutes >= 0 && found.minutes < 1440).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});
