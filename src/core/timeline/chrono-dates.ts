import { strict } from 'chrono-node/en';
import { calendarDateOf, partsOf } from '../date/calendar-date';
import { nearestDayAndMonth, type Bearings } from './nearest-date';
import type { SpelledDate } from './timeline';

// Chrono's first question is slow; most words without a date never reach it.
const COULD_BE_DATE = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|uary|march|april|june|july|august|ember|october/i;

// Numeric dates follow the order that is set, which chrono does not know.
const NUMBERS_ONLY = /^[\d\s/.-]+$/;

/**
 * Dates that chrono finds with a day and a month of their own. Its guesses are not asked for: a missing year is the nearest
 * in which the date comes. Only components cross this border, never an instant, so no time zone can move a day.
 */
export function chronoDates(words: string, bearings: Bearings): readonly SpelledDate[] {
	const { year, month, day } = partsOf(bearings.saidOn);
	// Noon exists in every zone on every day, so chrono sees this very date on every machine.
	const reference = new Date(year, month - 1, day, 12);
	if (!COULD_BE_DATE.test(words)) return [];
	return strict.parse(words, reference).flatMap(({ index, text, start }) => {
		const isSpelled = start.isCertain('day') && start.isCertain('month') && !start.tags().has('result/relativeDate');
		if (!isSpelled || NUMBERS_ONLY.test(text)) return [];
		const parts = { month: start.get('month') ?? 0, day: start.get('day') ?? 0 };
		const absolute = start.isCertain('year');
		const date = absolute ? calendarDateOf({ ...parts, year: start.get('year') ?? 0 }) : nearestDayAndMonth(bearings, parts.day, parts.month);
		if (date === undefined) return [];
		const days = { first: date, last: date, sure: true, to: index + text.length, ...(absolute && { absolute: true as const }) };
		return [{ from: index, days }];
	});
}
