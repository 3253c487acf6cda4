import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { iso, saidOn } from './days';

type Row = readonly [words: string, on: string, earliest: string | null, latest: string | null];

// 20 Nov 2026 is a Friday, 23 Nov a Monday, 28 Nov a Saturday; 2028 is a leap year. The rows are those of timelines.md, "Readings".
const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'by X, no later than X, X at the latest': [
		['You will hear from us by 4 December', '2026-11-20', '2026-11-20', '2026-12-04'],
		['no later than December 31', '2026-12-31', '2026-12-31', '2026-12-31'],
		['Tuesday at the latest', '2026-11-20', '2026-11-20', '2026-11-24'],
	],
	'on X, X alone, until X': [
		['on 4 December', '2026-11-20', '2026-12-04', '2026-12-04'],
		['4 December', '2026-11-20', '2026-12-04', '2026-12-04'],
		['until Wednesday', '2026-11-20', '2026-11-25', '2026-11-25'],
	],
	'today, tonight, EOD, tomorrow': [
		['today', '2026-11-20', '2026-11-20', '2026-11-20'],
		['tonight', '2026-11-20', '2026-11-20', '2026-11-20'],
		['EOD', '2026-11-20', '2026-11-20', '2026-11-20'],
		['tomorrow', '2028-02-28', '2028-02-29', '2028-02-29'],
		['tomorrow', '2027-02-28', '2027-03-01', '2027-03-01'],
	],
	'a weekday is strictly after; "this" one on or after': [
		['Friday', '2026-11-20', '2026-11-27', '2026-11-27'],
		['by Monday', '2026-11-23', '2026-11-23', '2026-11-30'],
		['this coming Friday', '2026-11-20', '2026-11-27', '2026-11-27'],
		['this Friday', '2026-11-20', '2026-11-20', '2026-11-20'],
		['this Friday', '2026-11-23', '2026-11-27', '2026-11-27'],
		['Thursday', '2026-12-31', '2027-01-07', '2027-01-07'],
	],
	'next weekday is that day of the next ISO week': [
		['next Friday', '2026-11-23', '2026-12-04', '2026-12-04'],
		['next Wednesday', '2026-11-20', '2026-11-25', '2026-11-25'],
		['next Sunday', '2026-11-20', '2026-11-29', '2026-11-29'],
		['next Monday', '2026-11-29', '2026-11-30', '2026-11-30'],
		['by next Tuesday', '2026-12-28', '2026-12-28', '2027-01-05'],
	],
	'weekday next week, a week from weekday': [
		['Monday next week', '2026-11-23', '2026-11-30', '2026-11-30'],
		['a week from Tuesday', '2026-11-20', '2026-12-01', '2026-12-01'],
		['a week from Tuesday', '2026-11-24', '2026-12-08', '2026-12-08'],
	],
	'either, between': [
		['Thursday or Friday', '2026-11-23', '2026-11-26', '2026-11-27'],
		['between the 10th and the 14th', '2026-12-01', '2026-12-10', '2026-12-14'],
		['Friday or Monday', '2026-11-23', '2026-11-27', '2026-11-30'],
	],
	'within N, in the next N, N–M units': [
		['within 10 days', '2026-12-25', '2026-12-25', '2027-01-04'],
		['in the next three weeks', '2026-11-20', '2026-11-20', '2026-12-11'],
		['4 to 6 weeks', '2026-11-20', '2026-11-20', '2027-01-01'],
		['two to three days', '2026-11-20', '2026-11-20', '2026-11-23'],
	],
	'in N units, about N': [
		['in two weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in 1 month', '2027-01-31', '2027-01-31', '2027-02-28'],
		['about 3 weeks', '2026-11-20', '2026-11-20', '2026-12-11'],
	],
	'a couple, a few, one or two': [
		['in a couple of days', '2026-11-20', '2026-11-20', '2026-11-22'],
		['a few weeks', '2026-11-20', '2026-11-20', '2026-12-11'],
		['a day or two', '2026-11-20', '2026-11-20', '2026-11-22'],
		['a week or two', '2026-11-20', '2026-11-20', '2026-12-04'],
	],
	'N days are calendar days': [['within 4 days', '2026-11-19', '2026-11-19', '2026-11-23']],
	'odd lengths': [
		['a week and a half', '2026-11-20', '2026-11-20', '2026-11-30'],
		['within a week or so', '2026-11-20', '2026-11-20', '2026-11-27'],
		['about a month', '2026-11-20', '2026-11-20', '2026-12-20'],
		['a fortnight', '2026-11-20', '2026-11-20', '2026-12-04'],
		['48 hours', '2026-11-20', '2026-11-20', '2026-11-22'],
	],
	'business days': [
		['within 5 business days', '2026-11-20', '2026-11-20', '2026-11-27'],
		['in 3 working days', '2026-11-28', '2026-11-28', '2026-12-02'],
		['ten business days', '2026-12-24', '2026-12-24', '2027-01-07'],
	],
	'this week, next week': [
		['this week', '2026-11-24', '2026-11-24', '2026-11-27'],
		['this week', '2026-11-29', '2026-11-30', '2026-12-04'],
		['next week', '2026-11-23', '2026-11-30', '2026-12-04'],
		['next week', '2026-11-28', '2026-11-30', '2026-12-04'],
		['next week', '2026-12-30', '2027-01-04', '2027-01-08'],
	],
	'the end of a week is its Friday': [
		['by the end of this week', '2026-11-24', '2026-11-24', '2026-11-27'],
		['the end of next week', '2026-11-24', '2026-12-04', '2026-12-04'],
		['end of the following week', '2026-11-24', '2026-12-04', '2026-12-04'],
		['by the end of the week', '2026-11-27', '2026-11-27', '2026-11-27'],
	],
	'parts of next week': [
		['early next week', '2026-11-20', '2026-11-23', '2026-11-24'],
		['beginning of next week', '2026-11-20', '2026-11-23', '2026-11-24'],
		['mid next week', '2026-11-20', '2026-11-25', '2026-11-25'],
		['late next week', '2026-11-20', '2026-11-26', '2026-11-27'],
	],
	'week of a day, coming week': [
		['week of the 14th', '2026-12-01', '2026-12-14', '2026-12-18'],
		['week of the 16th', '2026-12-01', '2026-12-14', '2026-12-18'],
		['this coming week', '2026-11-24', '2026-11-30', '2026-12-04'],
		['this coming week', '2026-11-23', '2026-11-23', '2026-11-27'],
	],
	'wait N, through a month': [
		['give us two weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['through January', '2026-12-10', '2026-12-10', '2027-01-31'],
	],
	'the following week after a named date': [
		['we are interviewing until the 16th and will decide the following week', '2026-12-01', '2026-12-21', '2026-12-25'],
	],
	'months': [
		['in March', '2026-11-20', '2027-03-01', '2027-03-31'],
		['sometime in February', '2027-12-20', '2028-02-01', '2028-02-29'],
		['end of month', '2026-11-20', '2026-11-20', '2026-11-30'],
		['EOM', '2028-02-10', '2028-02-10', '2028-02-29'],
		['by the end of March', '2026-11-20', '2026-11-20', '2027-03-31'],
	],
	'parts of months': [
		['early December', '2026-11-20', '2026-12-01', '2026-12-10'],
		['by mid-December', '2026-11-20', '2026-11-20', '2026-12-15'],
		['late December', '2026-11-20', '2026-12-20', '2026-12-31'],
		['second week of June', '2027-05-20', '2027-06-08', '2027-06-14'],
		['first half of the month', '2026-12-01', '2026-12-01', '2026-12-15'],
	],
	'quarters': [
		['Q1', '2026-11-20', '2027-01-01', '2027-03-31'],
		['end of Q1', '2026-11-20', '2026-11-20', '2027-03-31'],
	],
	'before a holiday': [
		['before Christmas', '2026-11-20', '2026-11-20', '2026-12-24'],
		['before Thanksgiving', '2026-11-20', '2026-11-20', '2026-11-25'],
		['before Thanksgiving', '2027-11-01', '2027-11-01', '2027-11-24'],
	],
	'open lower bounds': [
		['not before 5 January', '2026-12-10', '2027-01-05', null],
		['not until Thursday', '2026-11-20', '2026-11-26', null],
		['at least three weeks', '2026-11-20', '2026-12-11', null],
		['after the 30th', '2026-11-20', '2026-12-01', null],
		['any time after Wednesday', '2026-11-20', '2026-11-26', null],
		['after the holidays', '2026-12-10', '2027-01-02', null],
		['not before mid-month', '2026-12-01', '2026-12-15', null],
	],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
	it.each(rows)('"%s", said on %s', (words, on, earliest, latest) => {
		const timeline = readTimeline(words, saidOn(on));
		expect(timeline && [iso(timeline.earliest), iso(timeline.latest)]).toEqual([earliest, latest]);
	});
});
