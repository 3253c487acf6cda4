import { DateTime, IANAZone } from 'luxon';
import { parseIsoDate, type CalendarDate } from './calendar-date';
import { parseIsoDateTime } from './parse-date-time';

const UTC_INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt ] *\d{1,2}:.*[Zz]$/;

/**
 * The local calendar day of a date or date-time as a program hands it over. An offset in the text keeps its own day; only a
 * `Z` instant is moved into `zone` (an IANA name). Undefined for any other text; an unknown zone moves nothing.
 */
export function localDayOf(text: string, zone?: string): CalendarDate | undefined {
	const written = parseIsoDateTime(text);
	if (written === undefined || zone === undefined || !UTC_INSTANT.test(text.trim()) || !IANAZone.isValidZone(zone)) return written?.on;
	const there = DateTime.fromISO(text.trim().replace(/[Tt ] */, 'T').toUpperCase(), { zone });
	return there.isValid ? (parseIsoDate(there.toFormat('yyyy-MM-dd')) ?? written.on) : written.on;
}
