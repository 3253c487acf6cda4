import { DateTime } from 'luxon';
import { parseIsoDate, type CalendarDate } from './calendar-date';

/** A day, and the time on the clock there in minutes after midnight (0–1439); absent when only the day was written. */
export interface LocalDateTime {
	readonly on: CalendarDate;
	readonly minutes?: number;
}

// The hour may have one digit and the offset a space before it: YAML's own timestamps may, too.
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt ] *(\d{1,2})(:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) *([Zz]|[+-]\d{2}(?::?\d{2})?)?$/;

// Hours and minutes alone, as nearly everybody writes them; luxon takes a hundred times as long to say the same.
const PLAIN_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/;

const LARGEST_OFFSET = 14 * 60;

/**
 * `2026-11-03`, `2026-11-03T14:00` or `2026-11-03 14:00:30+01:00`, as written: an offset or `Z` is allowed and never
 * moves the day or the time. Undefined for anything else, for days and times that do not exist, and for years outside 1970–2200.
 */
export function parseIsoDateTime(text: string): LocalDateTime | undefined {
	const trimmed = text.trim();
	const day = parseIsoDate(trimmed);
	if (day !== undefined) return { on: day };
	const plain = plainTime(trimmed);
	if (plain) return plain;
	const match = DATE_TIME.exec(trimmed);
	if (!match) return undefined;
	const [, isoDay = '', hour = '', rest = '', offset = ''] = match;
	const on = parseIsoDate(isoDay);
	const time = wallClock(`${isoDay}T${hour.padStart(2, '0')}${rest}${offset.toUpperCase()}`);
	// Luxon takes "24:00" for the day after; here the day that was written counts, so there is no such time.
	if (on === undefined || !time || hour === '24') return undefined;
	return { on, minutes: time.hour * 60 + time.minute };
}

function plainTime(text: string): LocalDateTime | undefined {
	const [, isoDay = '', hour, minute] = PLAIN_TIME.exec(text) ?? [];
	const on = parseIsoDate(isoDay);
	return on !== undefined && Number(hour) < 24 && Number(minute) < 60 ? { on, minutes: Number(hour) * 60 + Number(minute) } : undefined;
}

function wallClock(iso: string): DateTime | undefined {
	// Without an offset the clock is read in UTC, where no summer time skips an hour.
	const time = DateTime.fromISO(iso, { setZone: true, zone: 'utc' });
	return time.isValid && Math.abs(time.offset) <= LARGEST_OFFSET ? time : undefined;
}
