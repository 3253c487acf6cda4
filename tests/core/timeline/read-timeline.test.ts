import { describe, expect, it } from 'vitest';
import { LONGEST_WORDS, readTimeline } from '../../../src/core/timeline/read-timeline';
import { MONTH_FIRST } from '../../support/reading-ways';
import { dayOf, iso, saidOn } from './days';

const friday = saidOn('2026-11-20');

describe('which words count', () => {
	it.each([
		'soon',
		'We will be in touch shortly',
		'There is no set timeline yet',
		'when the stars align',
		'We will be in touch',
		'',
		'   ',
		'I start on Monday',
		'I have another interview on Tuesday',
		'I applied two weeks ago',
		'They called me this morning',
		'If nothing has come by Monday I will call them',
		'The offer expires on 4 December',
		'The role comes with 25 days of vacation',
		'The panel took 45 minutes',
	])('nothing in "%s"', (words) => {
		expect(readTimeline(words, friday)).toBeUndefined();
	});

	it.each([
		['I am out on Monday, but they decide by Thursday', '2026-11-26'],
		['We spoke on Tuesday; she wants to let me know by the end of next week', '2026-11-27'],
		['Their offsite is 30 November. An answer should come by 4 December.', '2026-12-04'],
		['If you have not heard by 9 December, write to me', '2026-12-09'],
		['He was supposed to call by Wednesday', '2026-11-25'],
		['The committee meets Dec. 16.', '2026-12-16'],
		["Kim (recruiter): you'll have feedback within 3 days", '2026-11-23'],
	])('"%s": until %s', (words, latest) => {
		expect(iso(readTimeline(words, friday)?.latest)).toBe(latest);
	});

	it('takes the last of several deadlines rather than one too early', () => {
		expect(iso(readTimeline('They decide on Monday or call by Thursday or by 4 December', friday)?.latest)).toBe('2026-12-04');
	});
});

describe('the words that were read', () => {
	it('keeps them as typed, with their place', () => {
		const words = 'Dana said they’d decide “by  Friday” 🎉';
		expect(readTimeline(words, friday)).toMatchObject({ matched: 'by  Friday', from: 25, to: 35 });
	});

	it('reads typographic dashes, quotes and spaces', () => {
		expect(iso(readTimeline('you’ll hear in 2\u20133\u00a0weeks', friday)?.latest)).toBe('2026-12-11');
	});
});

describe('sure or not', () => {
	it.each([
		['by Friday', true],
		['early next week', true],
		['within two weeks', true],
		['next Friday', true],
		['the 4th (a Friday)', false],
		['a few weeks', false],
		['in March', false],
		['by Monday, or by Thursday', false],
		['by Friday, or maybe Monday', false],
		['Thursday or perhaps Friday', false],
		['Monday the 24th', false],
		['give us two weeks', false],
		['they decide by 4 December 2025', true],
	])('"%s": %s', (words, sure) => {
		expect(readTimeline(words, friday)?.sure).toBe(sure);
	});

	it('asks about next Friday when the nearer one is days away', () => {
		expect(readTimeline('next Friday', saidOn('2026-11-23'))?.sure).toBe(false);
	});
});

describe('numeric dates follow the order that is set', () => {
	it.each([
		['3/4/2027', 'month-first', '2027-03-04'],
		['3/4/2027', 'day-first', '2027-04-03'],
		['13/4/2027', 'month-first', '2027-04-13'],
		['12/5', 'day-first', '2027-05-12'],
	] as const)('%s, %s: %s', (words, dateOrder, day) => {
		expect(iso(readTimeline(words, { saidOn: dayOf('2026-11-20'), ...MONTH_FIRST, dateOrder })?.latest)).toBe(day);
	});
});

describe('words that no reader should trust', () => {
	it.each(['99/99/9999', 'in 10^9 weeks', 'in 99999 weeks', '31 June', '30 February 2027', '1 May 1969', '1 May 2201', '2201-01-01', '24/7', '1,500 days', '\u0000\u0007', '🎉🎉', 'مرحبا بكم'])(
		'nothing in "%s"',
		(words) => {
			expect(readTimeline(words, friday)).toBeUndefined();
		},
	);

	it('reads through control characters, right-to-left marks and emoji', () => {
		expect(iso(readTimeline('🙂 by\u202e\u0000Friday', friday)?.latest)).toBe('2026-11-27');
	});

	it('refuses words that are too long, and only those', () => {
		const padded = 'by Friday'.padEnd(LONGEST_WORDS, ' ');
		expect(iso(readTimeline(padded, friday)?.latest)).toBe('2026-11-27');
		expect(readTimeline(`${padded} `, friday)).toBeUndefined();
	});
});
