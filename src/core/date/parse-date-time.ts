import { parseIsoDate, type CalendarDate } from './calendar-date';

/** A day, and the time on the clock there in minutes after midnight (0–1439); absent when only the day was written. */
export interface LocalDateTime {
	readonly on: CalendarDate;
	readonly minutes?: number;
}

// The hour may have one digit and the offset a space before it: YAML's own timestamps may, too.
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt ] *(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? *(?:[Zz]|[+-](\d{2})(?::?(\d{2}))?)?$/;

const LARGEST_OFFSET = 14 * 60;

/**
 * `2026-11-03`, `2026-11-03T14:00` or `2026-11-03 14:00:30+01:00`, as written: an offset or `Z` is allowed and never
 * moves the day or the time. Undefined for anything else, for days and times that do not exist, and for years outside 1970–2200.
 */
export function parseIsoDateTime(text: string): LocalDateTime | undefined {
	const trimmed = text.trim();
	const day = parseIsoDate(trimmed);
	if (day !== undefined) return { on: day };
	const match = DATE_TIME.exec(trimmed);
	if (!match) return undefined;
	const on = parseIsoDate(match[1] ?? '');
	const [hour, minute, second, offsetHours, offsetMinutes] = [match[2], match[3], match[4], match[5], match[6]].map((digits = '0') => Number(digits)) as Figures;
	// "24:00" would be the day after; the day that was written counts, so there is no such time.
	const isTime = hour < 24 && minute < 60 && second < 60 && offsetHours * 60 + offsetMinutes <= LARGEST_OFFSET;
	return on !== undefined && isTime ? { on, minutes: hour * 60 + minute } : undefined;
}

type Figures = [hour: number, minute: number, second: number, offsetHours: number, offsetMinutes: number];
