import { DateTime } from 'luxon';
import { oncePer } from '../once/once-per';
import { addDays, daysBetween, partsOf, type CalendarDate } from './calendar-date';

/** How days are written when nobody asks for another way: "Tue 10 Nov". */
const DEFAULT_LOCALE = 'en-GB';

const MS_PER_DAY = 86_400_000;
// Formatting costs thousands of times what a look-up does, and a list draws the same few days again and again.
const MOST_REMEMBERED = 5_000;

const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const LONG = { ...SHORT, year: 'numeric' } as const;

/** "Tue 10 Nov", or "Tue 12 Jan 2027" when that is not today's year; in the locale's own order and language. */
export function dayWords(date: CalendarDate, today: CalendarDate, locale = DEFAULT_LOCALE): string {
	return partsOf(date).year === partsOf(today).year ? writerOf(locale).short(date) : longDayWords(date, locale);
}

/** "Tue 10 Nov 2026": always with the year. */
export function longDayWords(date: CalendarDate, locale = DEFAULT_LOCALE): string {
	return writerOf(locale).long(date);
}

/** "Friday", whole, as one writes to people. */
export function weekdayWords(date: CalendarDate, locale = DEFAULT_LOCALE): string {
	return inUtc(date, letterLocale(locale)).toLocaleString({ weekday: 'long' });
}

/** "20 November", or in the locale's own order; as one writes to people, who know the year. */
export function letterDayWords(date: CalendarDate, locale = DEFAULT_LOCALE): string {
	return inUtc(date, letterLocale(locale)).toLocaleString({ day: 'numeric', month: 'long' });
}

function letterLocale(locale: string): string {
	return locale === 'en' || !isLocale(locale) ? DEFAULT_LOCALE : locale;
}

/** "today", "tomorrow" or "yesterday", else as `dayWords`. */
export function nearDayWords(date: CalendarDate, today: CalendarDate, locale = DEFAULT_LOCALE): string {
	if (date === today) return 'today';
	if (date === addDays(today, 1)) return 'tomorrow';
	if (date === addDays(today, -1)) return 'yesterday';
	return dayWords(date, today, locale);
}

/** "today", "tomorrow", "in 3 days"; "yesterday", "3 days ago". */
export function awayWords(date: CalendarDate, today: CalendarDate): string {
	const count = daysBetween(today, date);
	if (Math.abs(count) <= 1) return nearDayWords(date, today);
	return count > 0 ? `in ${days(count)}` : `${days(-count)} ago`;
}

/**
 * How a window stands today: "from Thu 26 Nov" before it opens; "until Tue 24 Nov, 1 day left", "last day today" or
 * "open, no end" within; "2 days late" after. Both ends inclusive; `closes` null = no end.
 */
export function windowWords(
	{ opens, closes }: { readonly opens: CalendarDate; readonly closes: CalendarDate | null },
	today: CalendarDate,
	locale = DEFAULT_LOCALE,
): string {
	if (today < opens) return `from ${nearDayWords(opens, today, locale)}`;
	if (closes === null) return 'open, no end';
	if (closes < today) return `${days(daysBetween(closes, today))} late`;
	if (closes > today) return `until ${dayWords(closes, today, locale)}, ${days(daysBetween(today, closes))} left`;
	return opens === closes ? 'today' : 'last day today';
}

function days(count: number): string {
	return count === 1 ? '1 day' : `${count} days`;
}

interface DayWriter {
	readonly short: (date: CalendarDate) => string;
	readonly long: (date: CalendarDate) => string;
}

const writers = new Map<string, DayWriter>();

function writerOf(locale: string): DayWriter {
	const known = writers.get(locale);
	if (known) return known;
	const writer = newWriter(locale);
	writers.set(locale, writer);
	return writer;
}

function newWriter(locale: string): DayWriter {
	// Luxon has English names of its own, so that the words we use by default are the same on every machine.
	if (locale === DEFAULT_LOCALE || locale === 'en' || !isLocale(locale)) {
		return {
			short: oncePer(MOST_REMEMBERED, (date) => inUtc(date, 'en').toFormat('ccc d LLL')),
			long: oncePer(MOST_REMEMBERED, (date) => inUtc(date, 'en').toFormat('ccc d LLL yyyy')),
		};
	}
	return {
		short: oncePer(MOST_REMEMBERED, (date) => inUtc(date, locale).toLocaleString(SHORT)),
		long: oncePer(MOST_REMEMBERED, (date) => inUtc(date, locale).toLocaleString(LONG)),
	};
}

function inUtc(date: CalendarDate, locale: string): DateTime {
	return DateTime.fromMillis(date * MS_PER_DAY, { zone: 'utc', locale });
}

function isLocale(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}
