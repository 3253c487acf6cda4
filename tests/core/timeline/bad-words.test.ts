import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/core/date/calendar-date';
import { readDay } from '../../../src/core/timeline/read-day';
import { readProse } from '../../../src/core/timeline/read-prose';
import { LONGEST_WORDS, readTimeline } from '../../../src/core/timeline/read-timeline';
import type { ReadingContext } from '../../../src/core/timeline/timeline';
import { MONTH_FIRST } from '../../support/reading-ways';
import { dayOf, iso, saidOn } from './days';

const FIRST = dayOf('1970-01-01');
const LAST = dayOf('2200-12-31');
const HALF = '\ud83c';

/** The last day that each reader finds. */
const READERS: Readonly<Record<string, (words: string, context: ReadingContext) => CalendarDate | null | undefined>> = {
	readTimeline: (words, context) => readTimeline(words, context)?.latest,
	readDay: (words, context) => readDay(words, context)?.on,
	readProse: (words, context) => readProse(words, context)?.latest,
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
	const on = (words: string, day = '2026-11-20'): string | null => iso(read(words, saidOn(day)));

	it.each([
		...['in 999999999999 weeks', 'in 10^9 weeks', 'in 999 weeks', 'in -3 days', 'within 0 days', 'in 1e3 days', 'in 00000000002 weeks', `in ${'9'.repeat(400)} days`],
		...['by 99/99/9999', 'by Nov 31', 'on 32 December', 'by June 0', 'by 30 February 2028', 'on 2027-02-29'],
		...['by 12/31/1969', 'by 31 December 1969', 'on 1969-12-31', 'by the end of March 1960', 'by January 1 2201', 'by 1/1/3000', 'on 2201-01-01', 'on 2500-01-01', 'by December 2205'],
		...['\0', HALF, '\u202e\u200f', '🎉', 'يوم الجمعة', '\u0007\u001b[2J'],
	])('finds no day in “they answer %s”', (words) => {
		expect(on(`They answer ${words}.`)).toBeNull();
	});

	it.each([
		['tomorrow', '2200-12-31'],
		['in two weeks', '2200-12-20'],
		['on Friday', '2200-12-31'],
		['by the end of January', '2200-12-20'],
	])('finds no day beyond the calendar: “%s”, said on %s', (words, day) => {
		expect(on(`They answer ${words}`, day)).toBeNull();
	});

	it.each([
		['by tomorrow', '2200-12-30', '2200-12-31'],
		['by the end of the month', '2200-12-01', '2200-12-31'],
		['by Friday', '1970-01-01', '1970-01-02'],
		['on 1 January 1970', '1970-01-01', '1970-01-01'],
	])('reads to both ends of the calendar: “%s”, said on %s', (words, day, last) => {
		expect(on(`They decide ${words}`, day)).toBe(last);
	});

	it.each([`${HALF}They decide by${HALF} Friday${HALF}`, 'They decide\0 by Friday\0', '\u202eThey decide by Friday\u202c', 'قالوا: They decide by Friday، شكرا', '🎉 They decide by Friday 🎉👩‍👩‍👧', '\ufeffThey decide by Friday'])(
		'reads through what does not matter: %j',
		(words) => {
			expect(on(words)).toBe('2026-11-27');
		},
	);

	it('reads the greatest length, and nothing of one character more', () => {
		const words = 'They decide by Friday'.padEnd(LONGEST_WORDS, ' x');
		expect(words).toHaveLength(2000);
		expect([on(words), on(`${words}x`)]).toEqual(['2026-11-27', null]);
	});
});

describe('readProse, in a large body', () => {
	const friday = saidOn('2026-11-20');

	it('passes over a paragraph that is too long, and reads the others', () => {
		const long = 'They decide by 1 December and '.repeat(100);
		expect(iso(readProse(`${long}\n\nKim will call by Friday.\n\n${long}`, friday)?.latest)).toBe('2026-11-27');
	});

	it('takes no longer for what repeats a mark', () => {
		const started = performance.now();
		for (const mark of ['x', '1', ' ', '\n', '>', '> ', '#', '- ', '.', '\0', HALF, '`', '<!-- ', '[[', '*', 'Friday ', 'call by Friday and ', 'They call by Friday. ', '\n   ', '\n>', '\r\n', 'İ']) {
			const marks = mark.repeat(300_000 / mark.length);
			for (const body of [marks, `They call by Friday${marks}`, `They call${marks}by Friday`]) readProse(body, friday);
		}
		// 66 bodies of 300 KB; one that is looked over again from each of its places would alone take minutes.
		expect(performance.now() - started).toBeLessThan(4000);
	});
});

// Any unit of UTF-16, halves of pairs among them, around words that mean something.
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units));
const words = fc.constantFrom(
	...['They decide', 'we call you', "you'll hear", 'by', 'Friday', 'next week', 'in two weeks', 'within 3 days', 'not before', '5 January', 'the 31st', '12/31/2200', '1 January 1970'],
	...['99/99/9999', 'or', 'and', 'until', 'tomorrow', 'the following week', 'the end of', 'March', '(2026-12-04)', '.', ';', ',', '?', '(', ')', 'I start on Monday', 'in 999999999999 weeks', '2pm'],
);
const marks = fc.constantFrom('\n', '\r\n', '\n\n', '\n- ', '\n> ', '\n  ', '\n1. ', '\n## When they answer\n', '\n```\n', '\n%%', '\n<!--', '-->', '\n|', '**', '[[', ']]', '\t', '\u00a0', '\u2028');
const bodies = fc.array(fc.oneof({ weight: 8, arbitrary: words }, { weight: 3, arbitrary: marks }, anyUnits), { maxLength: 25 }).map((pieces) => pieces.join(' '));
const day = fc.integer({ min: 0, max: LAST - FIRST }).map((days) => addDays(FIRST, days));

describe('whatever stands in a text', () => {
	it('no reader throws or leaves the calendar', () => {
		fc.assert(
			fc.property(bodies, day, (text, said) => {
				for (const read of Object.values(READERS)) {
					const last = read(text, { saidOn: said, ...MONTH_FIRST }) ?? FIRST;
					expect(last >= FIRST && last <= LAST).toBe(true);
				}
			}),
			{ numRuns: 800 },
		);
	});

	it('a timeline in prose has its place in its sentence, and that in the body', () => {
		// A line that goes on in the next one is read as one.
		const squeezed = (text: string): string => text.replace(/[\s>]+/g, ' ');
		fc.assert(
			fc.property(bodies, day, (body, said) => {
				const found = readProse(body, { saidOn: said, ...MONTH_FIRST });
				if (!found) return;
				const { earliest, latest, matched, from, to, sentence, sentenceFrom } = found;
				expect(earliest === null || latest === null ? earliest !== latest : earliest <= latest).toBe(true);
				expect(sentence.slice(from - sentenceFrom, to - sentenceFrom)).toBe(matched);
				expect(squeezed(body.slice(sentenceFrom, sentenceFrom + sentence.length))).toBe(squeezed(sentence));
			}),
			{ numRuns: 1500 },
		);
	});
});
