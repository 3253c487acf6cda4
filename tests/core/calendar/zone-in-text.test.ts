import { describe, expect, it } from 'vitest';
import { zoneInText } from '../../../src/core/calendar/zone-in-text';

describe('the time zone of a text', () => {
	it.each([
		['2pm ET', 'ET', '2pm'],
		['2:00 PM (PST)', 'PST', '2:00 PM'],
		['14:00 UTC', 'UTC', '14:00'],
		['14:00 UTC – 15:00 UTC', 'UTC', '14:00'],
		['14:00 GMT+2', 'GMT+2', '14:00'],
		['14:00 GMT +1', 'GMT +1', '14:00'],
		['14:00-15:00 (UTC+01:00) Amsterdam, Berlin', 'UTC+01:00', '15:00'],
		['14:00+01:00', '+01:00', '14:00'],
		['14:00 Uhr MEZ', 'MEZ', '14:00 Uhr'],
		['14:00 Uhr (Mitteleuropäische Zeit)', 'Mitteleuropäische Zeit', '14:00 Uhr'],
		['14:00 (Europe/Berlin)', 'Europe/Berlin', '14:00'],
		['2pm Pacific/Auckland', 'Pacific/Auckland', '2pm'],
		['2pm – 3pm (Central European Time - Berlin)', 'Central European Time', '3pm'],
		['2 p.m. Pacific Time', 'Pacific Time', '2 p.m.'],
		['2 p.m. Pacific time', 'Pacific time', '2 p.m.'],
		['2pm – 3pm (Eastern Time - New York)', 'Eastern Time', '3pm'],
		['14:00, Berlin time', 'Berlin time', '14:00'],
		['1 PM EST/10 AM PST', 'EST', '1 PM'],
		['at 2 Central', 'Central', undefined],
		['November 3 (CET), 2pm', 'CET', undefined],
		['10:00 - 10:45, Tuesday, 3 November 2026 (Central European Time)', 'Central European Time', undefined],
		['(GMT+01:00) 3 November, 14:00', 'GMT+01:00', undefined],
		['2026-11-03T14:00:00Z', 'Z', '14:00'],
	])('%s', (text, words, time) => {
		const mention = zoneInText(text);
		expect([mention?.words, mention?.time]).toEqual([words, time]);
		expect(text.slice(mention?.from, mention?.to)).toBe(words);
	});

	it.each(['2pm', '2pm ETA unknown', 'PT at 2pm', '3 eastern teams', '2 BSTs', '2 p.m. This time', '2 PM AT ACME', '2pm Central Station', '12 Pacific Street', 'Tuesday (PTA)', ''])('%j has none', (text) => {
		expect(zoneInText(text)).toBeUndefined();
	});
});
