import type { CalendarDate } from '../../../date/calendar-date';
import { dayAfter as dayAfterUnits, type TimeUnit } from '../../grammar/time-units';
import { unspelt } from './spelling';

/** Source of a pattern: a unit of time in any of its cases, also short. */
export const UNIT = `(?:${[
	'(?:bank)?arbeitstage?[ns]?|werktage?[ns]?|geschäftstage?[ns]?',
	'(?:kalender)?tage?[ns]?',
	'(?:kalender|arbeits)?wochen?|wo\\.',
	'(?:kalender)?monate?[ns]?',
	'jahre?[ns]?',
	'stunden?|std\\.?|h',
].join('|')})`;

/** How the words for a unit begin, the first that fits; all others are days. Saturday is no day of work here (timelines.md, "Calendar"). */
const UNITS: readonly (readonly [words: RegExp, unit: TimeUnit])[] = [
	[/woche|^wo\./, 'week'],
	[/^(?:bank|arbeit|werk|geschaeft)/, 'business day'],
	[/monat/, 'month'],
	[/^jahr/, 'year'],
	[/^(?:st|h)/, 'hour'],
];

/** The day that many units later; undefined when no answer is promised for so late. */
export function dayAfter(from: CalendarDate, count: number, unit: string): CalendarDate | undefined {
	return dayAfterUnits(from, count, unitNamed(unit));
}

/** The unit that the words name. */
export function unitNamed(words: string): TimeUnit {
	return UNITS.find(([pattern]) => pattern.test(unspelt(words)))?.[1] ?? 'day';
}
