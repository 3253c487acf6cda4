import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../../src/core/follow-up/rule';
import { followUpsOn } from '../../support/story';

const CLOCKS: RuleExample[] = [
	{
		story: 'clocks go back in America on the day of the thank-you: that Sunday is one day, though it has 25 hours',
		given: ['round 2026-10-31 23:30 with Dana Reyes'],
		on: {
			'2026-10-31': ['upcoming thank-you to Dana Reyes 2026-11-01..2026-11-01 not-same-day', 'upcoming check-in to Dana Reyes 2026-11-05..2026-11-09 silence-day-5-7'],
			'2026-11-01': ['due thank-you to Dana Reyes 2026-11-01..2026-11-01 thank-you-window', 'upcoming check-in to Dana Reyes 2026-11-05..2026-11-09 silence-day-5-7'],
			'2026-11-02': ['overdue thank-you to Dana Reyes 2026-11-01..2026-11-01 thank-you-late', 'upcoming check-in to Dana Reyes 2026-11-05..2026-11-09 silence-day-5-7'],
			'2026-11-05': ['due check-in to Dana Reyes 2026-11-05..2026-11-09 silence-day-5-7'],
		},
	},
	{
		story: 'clocks go forward in America on the day of the thank-you, which has 23 hours',
		given: ['round 2027-03-13 00:15 with Dana Reyes'],
		on: {
			'2027-03-13': ['upcoming thank-you to Dana Reyes 2027-03-14..2027-03-14 not-same-day', 'upcoming check-in to Dana Reyes 2027-03-18..2027-03-22 silence-day-5-7'],
			'2027-03-14': ['due thank-you to Dana Reyes 2027-03-14..2027-03-14 thank-you-window', 'upcoming check-in to Dana Reyes 2027-03-18..2027-03-22 silence-day-5-7'],
		},
	},
	{
		story: 'the day they named is the one on which clocks go forward',
		given: ['round 2027-03-09 14:00 with Dana Reyes', 'said by 2027-03-14 “by the 14th”', 'sent 2027-03-10 thank-you to Dana Reyes'],
		on: {
			'2027-03-14': ['upcoming post-timeline-check-in to Dana Reyes 2027-03-15..2027-03-16 timeline-passed'],
			'2027-03-15': ['due post-timeline-check-in to Dana Reyes 2027-03-15..2027-03-16 timeline-passed'],
			'2027-03-17': ['overdue post-timeline-check-in to Dana Reyes 2027-03-15..2027-03-16 timeline-passed'],
			'2027-03-19': ['due value-add to Dana Reyes 2027-03-19..2027-03-23 silence-day-10-14'],
		},
	},
	{
		story: 'clocks go back in New Zealand on the day of the thank-you',
		given: ['round 2027-04-03 23:30 with Dana Reyes'],
		on: { '2027-04-04': ['due thank-you to Dana Reyes 2027-04-04..2027-04-04 thank-you-window', 'upcoming check-in to Dana Reyes 2027-04-08..2027-04-12 silence-day-5-7'] },
	},
];

const MIDNIGHT: RuleExample[] = [
	{
		story: 'half an hour before midnight and a quarter past it are two days',
		given: ['round 2026-11-10 23:30 with Dana Reyes', 'round 2026-11-11 00:15 with Sam Ortiz'],
		on: {
			'2026-11-10': ['upcoming thank-you to Dana Reyes 2026-11-11..2026-11-11 not-same-day'],
			'2026-11-11': [
				'due thank-you to Dana Reyes 2026-11-11..2026-11-11 thank-you-window',
				'upcoming thank-you to Sam Ortiz 2026-11-12..2026-11-12 not-same-day',
				'upcoming check-in to Sam Ortiz 2026-11-16..2026-11-18 silence-day-5-7',
			],
			'2026-11-12': ['due thank-you to Sam Ortiz 2026-11-12..2026-11-12 thank-you-window', 'upcoming check-in to Sam Ortiz 2026-11-16..2026-11-18 silence-day-5-7'],
		},
	},
	{
		story: 'one thank-you to somebody met on both sides of midnight is enough for both',
		given: ['round 2026-11-10 23:30 with Dana Reyes', 'round 2026-11-11 00:15 with Dana Reyes', 'sent 2026-11-11 thank-you to Dana Reyes'],
		on: { '2026-11-11': ['upcoming check-in to Dana Reyes 2026-11-16..2026-11-18 silence-day-5-7'] },
	},
	{
		story: 'rounds of one day are told apart by their time: the later one names the contact',
		given: ['round 2026-11-10 23:30 with Dana Reyes', 'round 2026-11-10 00:15 with Sam Ortiz', 'sent 2026-11-11 thank-you to Dana Reyes', 'sent 2026-11-11 thank-you to Sam Ortiz'],
		on: { '2026-11-16': ['due check-in to Dana Reyes 2026-11-16..2026-11-17 silence-day-5-7'] },
	},
];

const LEAP_DAYS: RuleExample[] = [
	{
		story: 'an interview on a leap day',
		given: ['round 2028-02-29 with Dana Reyes'],
		on: { '2028-03-01': ['due thank-you to Dana Reyes 2028-03-01..2028-03-01 thank-you-window', 'upcoming check-in to Dana Reyes 2028-03-06..2028-03-07 silence-day-5-7'] },
	},
	{
		story: 'an answer promised for a leap day',
		given: ['round 2028-02-22 with Dana Reyes', 'said by 2028-02-29 “by month’s end”', 'sent 2028-02-23 thank-you to Dana Reyes'],
		on: {
			'2028-02-29': ['upcoming post-timeline-check-in to Dana Reyes 2028-03-01..2028-03-02 timeline-passed'],
			'2028-03-01': ['due post-timeline-check-in to Dana Reyes 2028-03-01..2028-03-02 timeline-passed'],
		},
	},
	{
		story: 'February has 28 days in 2027, and in 2100 as well',
		given: ['round 2027-02-24 with Dana Reyes', 'sent 2027-02-25 thank-you to Dana Reyes', 'at Birch / Editor', 'round 2100-02-24 with Nia Brooks', 'sent 2100-02-25 thank-you to Nia Brooks'],
		on: {
			'2027-02-28': ['upcoming check-in to Dana Reyes 2027-03-01..2027-03-03 silence-day-5-7'],
			'2100-03-01': ['due check-in to Nia Brooks 2100-03-01..2100-03-03 silence-day-5-7', 'due graceful-close to Dana Reyes 2027-03-17..open silence-day-21'],
		},
	},
];

describe.each([
	['clocks', CLOCKS],
	['midnight', MIDNIGHT],
	['leap days', LEAP_DAYS],
])('%s', (_, examples) => {
	it.each(examples.flatMap((example) => Object.entries(example.on).map(([today, expected]) => ({ ...example, today, expected }))))(
		'$story: $today',
		({ today, expected, ...example }) => {
			expect(followUpsOn(today, example)).toEqual(expected);
		},
	);
});

/** One window on one day, which is another one in each country. */
interface AbroadExample {
	readonly story: string;
	readonly given: readonly string[];
	readonly today: string;
	/** What stands before and after the window. */
	readonly item: readonly [before: string, after: string];
	readonly windows: Readonly<Record<string, string>>;
}

const ABROAD: AbroadExample[] = [
	{
		story: 'day seven is Christmas Day, a Friday in 2026; England makes up for Boxing Day on Monday',
		given: ['round 2026-12-18 with Dana Reyes', 'sent 2026-12-19 thank-you to Dana Reyes'],
		today: '2026-12-24',
		item: ['due check-in to Dana Reyes', 'silence-day-5-7'],
		windows: { none: '2026-12-23..2026-12-25', us: '2026-12-23..2026-12-28', england: '2026-12-23..2026-12-29', germany: '2026-12-23..2026-12-28' },
	},
	{
		story: 'day fourteen is New Year',
		given: ['round 2026-12-18 with Dana Reyes', 'sent 2026-12-19 thank-you to Dana Reyes'],
		today: '2026-12-30',
		item: ['due value-add to Dana Reyes', 'silence-day-10-14'],
		windows: { none: '2026-12-28..2027-01-01', us: '2026-12-28..2027-01-04', england: '2026-12-29..2027-01-04', germany: '2026-12-28..2027-01-04' },
	},
	{
		story: 'an answer promised by Christmas Eve',
		given: ['round 2026-12-15 with Dana Reyes', 'said by 2026-12-24 “before Christmas”', 'sent 2026-12-16 thank-you to Dana Reyes'],
		today: '2026-12-20',
		item: ['upcoming post-timeline-check-in to Dana Reyes', 'timeline-passed'],
		windows: { none: '2026-12-25..2026-12-28', us: '2026-12-28..2026-12-29', england: '2026-12-29..2026-12-30', germany: '2026-12-28..2026-12-29' },
	},
	{
		story: 'an answer promised by the last day of the year',
		given: ['round 2026-12-17 with Dana Reyes', 'said by 2026-12-31 “this year”', 'sent 2026-12-18 thank-you to Dana Reyes'],
		today: '2026-12-31',
		item: ['upcoming post-timeline-check-in to Dana Reyes', 'timeline-passed'],
		windows: { none: '2027-01-01..2027-01-04', us: '2027-01-04..2027-01-05', england: '2027-01-04..2027-01-05', germany: '2027-01-04..2027-01-05' },
	},
	{
		story: 'an offer on Christmas Eve',
		given: ['round 2026-12-15 with Dana Reyes', 'sent 2026-12-16 thank-you to Dana Reyes', 'outcome offer 2026-12-24'],
		today: '2026-12-25',
		item: ['due offer-response to Dana Reyes', 'offer-received'],
		windows: { none: '2026-12-24..2026-12-25', us: '2026-12-24..2026-12-28', england: '2026-12-24..2026-12-29', germany: '2026-12-24..2026-12-28' },
	},
	{
		story: 'put off until Christmas Day',
		given: ['round 2026-12-14 with Dana Reyes', 'sent 2026-12-15 thank-you to Dana Reyes', 'snoozed until 2026-12-25'],
		today: '2026-12-24',
		item: ['upcoming value-add to Dana Reyes', 'snoozed'],
		windows: { none: '2026-12-25..2026-12-28', us: '2026-12-28..2026-12-28', england: '2026-12-29..2026-12-29', germany: '2026-12-28..2026-12-28' },
	},
	{
		story: 'day seven is Thanksgiving',
		given: ['round 2026-11-19 with Dana Reyes', 'sent 2026-11-20 thank-you to Dana Reyes'],
		today: '2026-11-25',
		item: ['due check-in to Dana Reyes', 'silence-day-5-7'],
		windows: { none: '2026-11-24..2026-11-26', us: '2026-11-24..2026-11-30', england: '2026-11-24..2026-11-26', germany: '2026-11-24..2026-11-26' },
	},
	{
		story: 'day seven is Good Friday',
		given: ['round 2027-03-19 with Dana Reyes', 'sent 2027-03-20 thank-you to Dana Reyes'],
		today: '2027-03-25',
		item: ['due check-in to Dana Reyes', 'silence-day-5-7'],
		windows: { none: '2027-03-24..2027-03-26', us: '2027-03-24..2027-03-26', england: '2027-03-24..2027-03-30', germany: '2027-03-24..2027-03-30' },
	},
	{
		story: 'day five is the first Monday in May',
		given: ['round 2027-04-28 with Dana Reyes', 'sent 2027-04-29 thank-you to Dana Reyes'],
		today: '2027-05-02',
		item: ['upcoming check-in to Dana Reyes', 'silence-day-5-7'],
		windows: { none: '2027-05-03..2027-05-05', us: '2027-05-03..2027-05-05', england: '2027-05-04..2027-05-05', germany: '2027-05-03..2027-05-05' },
	},
	{
		story: 'Independence Day is a Sunday in 2027 and observed on the Monday',
		given: ['round 2027-06-30 with Dana Reyes', 'sent 2027-07-01 thank-you to Dana Reyes'],
		today: '2027-07-04',
		item: ['upcoming check-in to Dana Reyes', 'silence-day-5-7'],
		windows: { none: '2027-07-05..2027-07-07', us: '2027-07-06..2027-07-07', england: '2027-07-05..2027-07-07', germany: '2027-07-05..2027-07-07' },
	},
];

describe('holidays of a country', () => {
	it.each(ABROAD.flatMap(({ windows, ...example }) => Object.entries(windows).map(([holidayPreset, window]) => ({ ...example, holidayPreset, window }))))(
		'$story: $holidayPreset',
		({ given, today, item: [before, after], holidayPreset, window }) => {
			expect(followUpsOn(today, { given, settings: { holidayPreset } })).toEqual([`${before} ${window} ${after}`]);
		},
	);

	it('leave the thank-you where it is', () => {
		const given = ['round 2026-12-24 with Dana Reyes'];
		expect(followUpsOn('2026-12-25', { given, settings: { holidayPreset: 'germany' } })[0]).toBe('due thank-you to Dana Reyes 2026-12-25..2026-12-25 thank-you-window');
	});
});
