import ICAL from 'ical.js';
import { localTimeAt } from '../date/local-time';
import { parseIsoDateTime, type LocalDateTime } from '../date/parse-date-time';
import { quoted } from '../settings/quoted';
import type { Clocks } from './clocks';

/** When something in a calendar file begins or ends, for the user. */
export interface EventTime {
	/** On the user's calendar and clock; a day alone has no minutes. */
	readonly local: LocalDateTime;
	/** Milliseconds since 1970 in UTC; absent for a day, and when nobody knows the zone. */
	readonly instant?: number;
	/** What is uncertain about it, in a sentence. */
	readonly doubt?: string;
}

const MS_PER_MINUTE = 60_000;

/** The time of a property (DTSTART, DTEND) on clocks in the user's zone; undefined when it has none, or one that does not exist. */
export function eventTime(property: ICAL.Property | null, { zone, instantIn }: Clocks): EventTime | undefined {
	const value: unknown = property?.jCal[3];
	const written = typeof value === 'string' ? value : '';
	const local = parseIsoDateTime(written.replace(/Z$/, ''));
	if (!property || !local) return undefined;
	if (local.minutes === undefined) return { local };
	const tzid = written.endsWith('Z') ? 'UTC' : parameter(property, 'tzid');
	if (tzid === '') return { local, doubt: 'The event names no time zone, so its time is taken as yours.' };
	const instant = instantIn(tzid, written);
	const here = instant === undefined ? undefined : localTimeAt(instant, zone);
	if (here && instant !== undefined) return { local: here, instant };
	const unknown = instant === undefined ? tzid : zone;
	return { local, doubt: `The time zone ${quoted(unknown, LONGEST_QUOTE)} is not one I know, so the time is as the invitation has it; check it.` };
}

/** How long an event takes in minutes, from its end or its duration; undefined for whole days and when neither can be read. */
export function eventLength(event: ICAL.Component, start: EventTime, clocks: Clocks): number | undefined {
	if (start.local.minutes === undefined) return undefined;
	const end = eventTime(event.getFirstProperty('dtend'), clocks);
	if (end) return minutesBetween(start, end);
	const written: unknown = event.getFirstProperty('duration')?.jCal[3];
	if (typeof written !== 'string' || !ICAL.Duration.isValueString(written)) return undefined;
	try {
		return sensibleLength(ICAL.Duration.fromString(written).toSeconds() / 60);
	} catch {
		// ical.js throws at a duration without units.
		return undefined;
	}
}

function minutesBetween(start: EventTime, end: EventTime): number | undefined {
	if (start.local.minutes === undefined || end.local.minutes === undefined) return undefined;
	const byClock = (end.local.on - start.local.on) * MINUTES_PER_DAY + end.local.minutes - start.local.minutes;
	const byInstant = start.instant === undefined || end.instant === undefined ? undefined : (end.instant - start.instant) / MS_PER_MINUTE;
	return sensibleLength(byInstant ?? byClock);
}

/** A length in minutes that an interview can have; undefined for any other number. */
function sensibleLength(minutes: number): number | undefined {
	return Number.isInteger(minutes) && minutes > 0 && minutes <= MINUTES_PER_DAY ? minutes : undefined;
}

/** The first value of a parameter as text; empty when there is none. */
export function parameter(property: ICAL.Property, name: string): string {
	const value: unknown = property.getFirstParameter(name);
	return typeof value === 'string' ? value.trim() : '';
}

const LONGEST_QUOTE = 60;
const MINUTES_PER_DAY = 1440;
