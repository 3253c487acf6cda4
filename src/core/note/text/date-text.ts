import { calendarDateOf, isoDate, type CalendarDate } from '../../date/calendar-date';
import { parseIsoDateTime } from '../../date/parse-date-time';
import { latePattern } from '../../once/late-pattern';
import type { ReadingWays } from '../../timeline/timeline';
import { readDay } from '../../timeline/read-day';
import { readWikiLink } from './wiki-link';

/** A day as a note has it, with the local time when one was written. */
export interface WrittenDay {
	readonly on: CalendarDate;
	/** Minutes after local midnight. */
	readonly minutes?: number;
	/** False when it is written in another way than ISO's, though nobody could read it differently. */
	readonly exact: boolean;
}

/** What a text says about a day: one that can be placed, one the calendar does not have, or one that depends on when it was written. */
export type DayReading = ({ readonly kind: 'day' } & WrittenDay) | { readonly kind: 'impossible' } | { readonly kind: 'relative' };

/** A day at the start of a line, and what follows it; `on` is absent when the calendar has no such day. */
export interface LeadingDay {
	readonly day: WrittenDay | undefined;
	readonly rest: string;
}

const ISO_LIKE =
	latePattern(() => /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:(?:T|[ \t]+(?=\d\d?:\d\d))(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?[ \t]*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\[[\w/+-]{1,40}\])?(?![\p{L}\d:]))?/iu);
const ZONE_NAME = /^(?:[A-Z]{2,5}|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)?$/;
const LEADING_LINK = /^!?\[\[[^[\]]{1,300}\]\]/;

// Words that name day, month and year mean the same whenever they were said; this is 2000-01-01, far from both ends of the calendar.
const ANY_DAY = 10_957 as CalendarDate;

/** The day, and time, that a whole text stands for. Undefined when it names none. */
export function readDate(text: string, ways: ReadingWays): DayReading | undefined {
	const words = readWikiLink(text)?.name ?? text.trim();
	const iso = parseIsoDateTime(words);
	if (iso) return { kind: 'day', ...iso, exact: true };
	const leading = leadingIsoDay(words);
	if (leading?.day === undefined && leading) return { kind: 'impossible' };
	if (leading?.day && ZONE_NAME.test(leading.rest)) return { kind: 'day', ...leading.day, exact: false };
	const read = readDay(words, { saidOn: ANY_DAY, ...ways });
	if (!read) return undefined;
	if (!read.absolute || namesAnotherDay(words, read.matched, ways)) return { kind: 'relative' };
	return { kind: 'day', on: read.on, ...(read.minutes !== undefined && { minutes: read.minutes }), exact: false };
}

/** The day that a line begins with. Undefined when it begins with something else. */
export function readLeadingDay(line: string, ways: ReadingWays): LeadingDay | undefined {
	const text = line.trim().replace(LEADING_LINK, (link) => {
		const name = readWikiLink(link)?.name ?? link;
		return ISO_LIKE.test(name) ? name : link;
	});
	const iso = leadingIsoDay(text);
	if (iso) return iso;
	const read = readDay(text, { saidOn: ANY_DAY, ...ways });
	if (!read?.absolute || !text.startsWith(read.matched)) return undefined;
	return { day: { on: read.on, exact: false }, rest: text.slice(read.matched.length).trim() };
}

/** The day and time as the plugin writes them: `2026-11-03` or `2026-11-03T14:00`. */
export function isoText({ on, minutes }: { readonly on: CalendarDate; readonly minutes?: number | undefined }): string {
	if (minutes === undefined) return isoDate(on);
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
	return `${isoDate(on)}T${hours}:${rest}`;
}

function leadingIsoDay(text: string): LeadingDay | undefined {
	const match = ISO_LIKE.exec(text);
	if (!match) return undefined;
	const [found, year = '', separator, month = '', day = '', hour, minute] = match;
	const rest = text.slice(found.length).trim();
	const on = calendarDateOf({ year: Number(year), month: Number(month), day: Number(day) });
	if (on === undefined) return { day: undefined, rest };
	const minutes = hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
	const isTime = hour === undefined || (Number(hour) < 24 && Number(minute) < 60);
	const exact = isTime && separator === '-' && month.length === 2 && day.length === 2;
	return { day: { on, ...(minutes !== undefined && isTime && { minutes }), exact }, rest };
}

function namesAnotherDay(words: string, matched: string, ways: ReadingWays): boolean {
	const rest = words.slice(words.indexOf(matched) + matched.length);
	return readDay(rest, { saidOn: ANY_DAY, ...ways })?.absolute === true;
}
