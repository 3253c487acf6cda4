import ICAL from 'ical.js';
import { calendarLines, type CalendarLine } from './calendar-lines';

/** What is read of each kind of component; the rest of a file (alarms, attachments, free times) is of no use here. */
const READ: Readonly<Record<string, readonly string[]>> = {
	VCALENDAR: ['METHOD'],
	VEVENT: ['DTSTART', 'DTEND', 'DURATION', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'ORGANIZER', 'ATTENDEE', 'STATUS', 'UID', 'SEQUENCE', 'RECURRENCE-ID'],
	VTIMEZONE: ['TZID'],
	STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'],
	DAYLIGHT: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'],
};
const MOST_COMPONENTS = 5_000;
const MOST_PROPERTIES = 500;
/** Working out a rule year by year takes a while; two zones have four. */
const MOST_RULES = 20;

const DATE_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?([Zz]?))?$/;

/**
 * The calendar of a text as ical.js holds it, with events and time zones only. Lines that nobody could read are left out,
 * and what is not closed ends with the text. Undefined when there is no calendar in it.
 */
export function calendarTree(text: string): ICAL.Component | undefined {
	const lines = calendarLines(text);
	if (!lines) return undefined;
	const root = new ICAL.Component('vcalendar');
	const open: Open[] = [];
	let components = 0;
	let rules = 0;
	for (const line of lines) {
		if (line.name === 'BEGIN') {
			const name = line.value.toUpperCase();
			open.push({ name, component: components++ < MOST_COMPONENTS ? begun(name, open.at(-1), root) : undefined });
		} else if (line.name === 'END') {
			const at = open.map(({ name }) => name).lastIndexOf(line.value.toUpperCase());
			if (at >= 0) open.splice(at);
		} else if (line.name !== 'RRULE' || rules++ < MOST_RULES) addTo(open.at(-1)?.component, line);
		if (open.length === 0) break;
	}
	return root;
}

/** A component whose end has not come yet; what is not read has none in the tree. */
interface Open {
	readonly name: string;
	readonly component: ICAL.Component | undefined;
}

function begun(name: string, around: Open | undefined, root: ICAL.Component): ICAL.Component | undefined {
	if (name === 'VCALENDAR') return root;
	const isRule = name === 'STANDARD' || name === 'DAYLIGHT';
	if (!Object.hasOwn(READ, name) || !around || isRule !== (around.name === 'VTIMEZONE')) return undefined;
	// An event that was never closed does not hold the next one.
	const parent = isRule ? around.component : root;
	const component = new ICAL.Component(name.toLowerCase());
	parent?.addSubcomponent(component);
	return component;
}

function addTo(component: ICAL.Component | undefined, line: CalendarLine): void {
	if (!component || !READ[component.name.toUpperCase()]?.includes(line.name) || !isHarmless(line)) return;
	if (component.getAllProperties().length >= MOST_PROPERTIES) return;
	try {
		component.addProperty(ICAL.Property.fromString(withBasicDate(line), ICAL.design.icalendar));
	} catch {
		// ical.js throws at parameters that it cannot read; the other lines count without this one.
	}
}

/** Time zones change once a year at most; a rule that changes every second would keep the machine busy. */
function isHarmless({ name, value }: CalendarLine): boolean {
	if (name !== 'RRULE') return true;
	return /^FREQ=YEARLY(?:;(?:INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|UNTIL=\w{1,20}|WKST=[A-Z]{2}|BYMONTHDAY=[\d,-]{1,40})){1,6}$/i.test(value) && /BYMONTH=/i.test(value);
}

/** The line with its date as the standard has it, for ical.js reads that by places: `2026-11-03T14:00Z` → `20261103T140000Z`. */
function withBasicDate({ head, value }: CalendarLine): string {
	const match = DATE_TIME.exec(value);
	if (!match) return `${head}:${value}`;
	const [, year = '', month = '', day = '', hour, minute = '', second = '00', utc = ''] = match;
	const untyped = head.replace(/;VALUE=DATE(?:-TIME)?(?=;|$)/i, '');
	if (hour === undefined) return `${untyped};VALUE=DATE:${year}${month}${day}`;
	return `${untyped}:${year}${month}${day}T${hour}${minute}${second}${utc.toUpperCase()}`;
}
