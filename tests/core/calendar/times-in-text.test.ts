import { describe, expect, it } from 'vitest';
import { lengthIn, spanIn } from '../../../src/core/calendar/times-in-text';

describe('from one time to another', () => {
	it.each([
		['2:00 PM – 3:00 PM', 840, 60],
		['2:00 – 3:00 PM', 840, 60],
		['2-3pm', 840, 60],
		['from 2 p.m. to 2:45 p.m.', 840, 45],
		['11 – 1 PM', 660, 120],
		['11:30am to 12:15pm', 690, 45],
		['12 – 1 pm', 720, 60],
		['14:00-15:30', 840, 90],
		['14.00 bis 15.00 Uhr', 840, 60],
		['von 14 bis 15 Uhr', 840, 60],
		['14:00 Uhr – 14:30 Uhr', 840, 30],
		['Tue Nov 3, 2026 2pm – 3:30pm', 840, 90],
		['3-5 November, 2pm to 3pm', 840, 60],
		['9:00 until 10:00', 540, 60],
	])('%s', (text, minutes, durationMinutes) => {
		expect(spanIn(text)).toEqual({ minutes, durationMinutes });
	});

	it.each(['', '2pm', '3-5 November', '2 to 3', '11/3/2026', '2026-11-03', '15:00 – 14:00', '25:00 – 26:00', '14:70 – 15:00', '+1 415-555-0100', '13 – 15 pm', '1,500 to 2,000'])('%j names no span', (text) => {
		expect(spanIn(text)).toBeUndefined();
	});
});

describe('a length', () => {
	it.each([
		['a 45-minute interview', 45],
		['takes 60 minutes', 60],
		['30 min', 30],
		['1 hour', 60],
		['1.5 hours', 90],
		['1,5 Stunden', 90],
	])('%s', (text, minutes) => {
		expect(lengthIn(text)).toBe(minutes);
	});

	it.each(['', 'minutes', '0 minutes', '999 hours', '5 mints', '2026 minutes', '14:30 minutes'])('%j names none', (text) => {
		expect(lengthIn(text)).toBeUndefined();
	});
});
