import ICAL from 'ical.js';
import { instantOf, isZone } from '../date/local-time';
import { parseIsoDateTime } from '../date/parse-date-time';
import { windowsZone } from './windows-zones';

/** How the times of one calendar file become times on the user's clock. */
export interface Clocks {
	/** The user's zone. */
	readonly zone: string;
	/** The instant of a time such as `2026-11-03T14:00:00` in a zone that the file names; undefined when nobody knows that zone. */
	readonly instantIn: (tzid: string, time: string) => number | undefined;
}

/** Clocks for the zones of a file; the rules that it brings along are worked out once each. */
export function clocksOf(calendar: ICAL.Component, zone: string): Clocks {
	const brought = new Map<string, ICAL.Timezone | undefined>();
	const rulesOf = (tzid: string): ICAL.Timezone | undefined => {
		if (!brought.has(tzid)) brought.set(tzid, zoneOfFile(calendar, tzid));
		return brought.get(tzid);
	};
	return {
		zone,
		instantIn(tzid, time) {
			const local = parseIsoDateTime(time.replace(/Z$/, ''));
			if (!local) return undefined;
			// The rules that this machine knows count before the ones in a file, which may be years old.
			const known = knownZone(tzid);
			if (known !== undefined) return instantOf(local, known);
			const rules = rulesOf(tzid);
			const clock = instantOf(local, 'UTC');
			const seconds = rules && secondsAhead(rules, time);
			return clock === undefined || seconds === undefined ? undefined : clock - seconds * 1000;
		},
	};
}

function knownZone(tzid: string): string | undefined {
	// Some programs put their own name and a version before that of the zone.
	const ending = /([A-Za-z_]{1,40}(?:\/[A-Za-z0-9_+-]{1,40}){1,2})$/.exec(tzid.slice(-LONGEST_NAME))?.[1] ?? '';
	return [tzid.slice(0, LONGEST_NAME), windowsZone(tzid) ?? '', ending].find(isZone);
}

const LONGEST_NAME = 100;

function zoneOfFile(calendar: ICAL.Component, tzid: string): ICAL.Timezone | undefined {
	const component = calendar.getAllSubcomponents('vtimezone').find((each) => each.getFirstPropertyValue('tzid') === tzid);
	return component && new ICAL.Timezone({ component, tzid });
}

function secondsAhead(rules: ICAL.Timezone, time: string): number | undefined {
	try {
		const seconds = rules.utcOffset(ICAL.Time.fromDateTimeString(time));
		return rules.changes.length === 0 || !Number.isFinite(seconds) ? undefined : seconds;
	} catch {
		// ical.js throws at rules that it cannot follow; such a zone is as good as none.
		return undefined;
	}
}
