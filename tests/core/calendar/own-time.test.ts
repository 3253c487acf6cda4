import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../src/core/calendar/own-time';
import { zoneInText } from '../../../src/core/calendar/zone-in-text';
import { isoDate } from '../../../src/core/date/calendar-date';
import { day } from '../../support/day';

/** What 14:00 in the zone of these words is in Berlin on that day, with the doubts. */
function inBerlin(words: string, on = '2026-11-03', zone = 'Europe/Berlin'): readonly unknown[] {
	const mention = zoneInText(`14:00 ${words}`);
	if (!mention) throw new Error('no zone');
	const own = ownTime({ on: day(on), minutes: 14 * 60 }, mention, zone);
	return [`${isoDate(own.on)} ${own.minutes / 60}`, own.doubts];
}

const OFF_SEASON = (words: string): string => `“${words}” does not fit the season; what clocks there show on that day is taken, so check it.`;

describe('a time in another zone', () => {
	it.each([
		['PST', '2026-11-03 23', '14:00 PST is 23:00 where you are.'],
		['EST', '2026-11-03 20', '14:00 EST is 20:00 where you are.'],
		['Eastern Time', '2026-11-03 20', '14:00 Eastern Time is 20:00 where you are.'],
		['UTC', '2026-11-03 15', '14:00 UTC is 15:00 where you are.'],
		['GMT-8', '2026-11-03 23', '14:00 GMT-8 is 23:00 where you are.'],
		['UTC−08:00', '2026-11-03 23', '14:00 UTC−08:00 is 23:00 where you are.'],
		['(UTC+05:30)', '2026-11-03 9.5', '14:00 UTC+05:30 is 09:30 where you are.'],
		['AEDT', '2026-11-03 4', '14:00 AEDT is 04:00 where you are.'],
		['Asia/Tokyo', '2026-11-03 6', '14:00 Asia/Tokyo is 06:00 where you are.'],
		['India Standard Time', '2026-11-03 9.5', '14:00 India Standard Time is 09:30 where you are.'],
		['Hawaiian Standard Time', '2026-11-04 1', '14:00 Hawaiian Standard Time is 01:00 on Wed 4 Nov 2026 where you are.'],
		['CST', '2026-11-03 21', '14:00 CST is 21:00 where you are, if the Central Time of North America is meant; check it.'],
		['MT', '2026-11-03 22', '14:00 MT is 22:00 where you are, if the Mountain Time of North America is meant; check it.'],
		['(UTC-08:00) Pacific Time (US & Canada)', '2026-11-03 23', '14:00 UTC-08:00 is 23:00 where you are.'],
	])('%s', (words, time, doubt) => {
		expect(inBerlin(words)).toEqual([time, [doubt]]);
	});

	it.each(['CET', 'MEZ', 'GMT+1', '(UTC+01:00)', '+0100', 'Europe/Berlin', 'W. Europe Standard Time', 'Central European Time'])('%s is the user’s own', (words) => {
		expect(inBerlin(words)).toEqual(['2026-11-03 14', []]);
	});

	it.each(['IST', 'AST', 'Berlin time', 'Lunch Time', 'Europe/Nowhere'])('%s stays as it is, in doubt', (words) => {
		expect(inBerlin(words)).toEqual(['2026-11-03 14', [`The text names the time zone “${words}”; the time is taken as it stands, so check what it is for you.`]]);
	});
});

describe('in summer', () => {
	it.each([
		['PDT', '2026-07-07 23', ['14:00 PDT is 23:00 where you are.']],
		['PT', '2026-07-07 23', ['14:00 PT is 23:00 where you are.']],
		['PST', '2026-07-07 23', ['14:00 PST is 23:00 where you are.', OFF_SEASON('PST')]],
		['BST', '2026-07-07 15', ['14:00 BST is 15:00 where you are, if British Summer Time is meant; check it.']],
		['CEST', '2026-07-07 14', []],
		['GMT+1', '2026-07-07 15', ['14:00 GMT+1 is 15:00 where you are.']],
		// Windows names the places by their offset in winter.
		['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '2026-07-07 14', []],
		['(UTC-08:00) Pacific Time (US & Canada)', '2026-07-07 23', ['14:00 UTC-08:00 is 23:00 where you are.']],
		['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', '2026-07-07 10.5', ['14:00 UTC+05:30 is 10:30 where you are.']],
		['(UTC+01:00) Room 4', '2026-07-07 15', ['14:00 UTC+01:00 is 15:00 where you are.']],
	])('%s', (words, time, doubts) => {
		expect(inBerlin(words, '2026-07-07')).toEqual([time, doubts]);
	});
});

it('stays as it is where nobody knows the user’s own zone', () => {
	expect(inBerlin('PST', '2026-11-03', 'Moon/Base')).toEqual(['2026-11-03 14', ['The text names the time zone “PST”; the time is taken as it stands, so check what it is for you.']]);
});
