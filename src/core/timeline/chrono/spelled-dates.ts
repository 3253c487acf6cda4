import type { Chrono, ParsedResult } from 'chrono-node/en';
import { calendarDateOf, partsOf, type CalendarDate } from '../../date/calendar-date';
import type { SpelledDate } from '../language';
import { nearestDayAndMonth } from '../nearest-date';
import type { Bearings, NamedDays } from '../phrase';

type Components = ParsedResult['start'];

// Numeric dates follow the order that is set, which chrono does not know.
const NUMBERS_ONLY = /^[\d\s/.-]+$/;

const FURTHEST_DAYS = 750;

/**
 * Dates that chrono finds with a day and a month of their own, or so many days, weeks or months away. Its guesses are not asked
 * for: a missing year is the nearest in which the date comes. Only components cross this border, never an instant, so no time zone
 * can move a day.
 */
export function spelledDates(chrono: Chrono, words: string, bearings: Bearings): readonly SpelledDate[] {
	const { year, month, day } = partsOf(bearings.saidOn);
	// Noon exists in every zone on every day, so chrono sees this very date on every machine.
	const reference = new Date(year, month - 1, day, 12);
	return chrono.parse(words, reference).flatMap((result) => {
		const days = daysOf(result, bearings);
		return days ? [{ from: result.index, days: { ...days, to: result.index + result.text.length } }] : [];
	});
}

function daysOf({ text, start, end }: ParsedResult, bearings: Bearings): NamedDays | undefined {
	if (NUMBERS_ONLY.test(text)) return undefined;
	const first = dateOf(start, bearings);
	const last = end && first !== undefined ? dateOf(end, { saidOn: first }) : first;
	if (first === undefined || last === undefined || last < first) return undefined;
	// Hours and minutes are no days, and nobody promises an answer for so far away.
	if (isRelative(start, 'AndTime') || (isRelative(start) && Math.abs(first - bearings.saidOn) > FURTHEST_DAYS)) return undefined;
	if (!isRelative(start)) return { first, last, sure: true, ...(start.isCertain('year') && { absolute: true as const }) };
	if (first < bearings.saidOn) return { first, last, sure: true, past: true };
	return { first, last, sure: true, upTo: true, weak: 'quantity' };
}

function dateOf(components: Components, bearings: Bearings): CalendarDate | undefined {
	if (!components.isCertain('day') || !components.isCertain('month')) return undefined;
	const [day, month] = [components.get('day') ?? 0, components.get('month') ?? 0];
	if (!components.isCertain('year')) return nearestDayAndMonth(bearings, day, month);
	return calendarDateOf({ day, month, year: components.get('year') ?? 0 });
}

function isRelative(components: Components, kind: '' | 'AndTime' = ''): boolean {
	return components.tags().has(`result/relativeDate${kind}`);
}
