import { DateTime, IANAZone } from 'luxon';
import { calendarDateOf, partsOf } from './calendar-date';
import type { LocalDateTime } from './parse-date-time';

/** Whether it is the name of a time zone, such as `Europe/Berlin`, that this machine knows. */
export function isZone(name: string): boolean {
	// Some machines also take an offset for a zone, others do not.
	return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/**
 * The instant, in milliseconds since 1970 in UTC, at which clocks in the zone show that time (midnight when it has none).
 * A time that summer time skips counts from before the change (02:30 is 03:30), one that comes twice is the earlier.
 * Undefined when the zone is not known.
 */
export function instantOf({ on, minutes = 0 }: LocalDateTime, zone: string): number | undefined {
	if (!isZone(zone)) return undefined;
	const clock = { ...partsOf(on), hour: Math.floor(minutes / 60), minute: minutes % 60 };
	const time = DateTime.fromObject(clock, { zone });
	if (!time.isValid) return undefined;
	const [earliest] = time.getPossibleOffsets();
	return (earliest ?? time).toMillis();
}

/** What calendar and clock in the zone show at an instant; undefined when the zone is not known, and for years outside 1970–2200. */
export function localTimeAt(instant: number, zone: string): Required<LocalDateTime> | undefined {
	if (!isZone(zone)) return undefined;
	const time = DateTime.fromMillis(instant, { zone });
	if (!time.isValid) return undefined;
	const on = calendarDateOf({ year: time.year, month: time.month, day: time.day });
	return on === undefined ? undefined : { on, minutes: time.hour * 60 + time.minute };
}
