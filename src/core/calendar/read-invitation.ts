import type ICAL from 'ical.js';
import type { CalendarDate } from '../date/calendar-date';
import { calendarTree } from './calendar-tree';
import { clocksOf, type Clocks } from './clocks';
import { eventPeople } from './event-people';
import { eventLength, eventTime, type EventTime } from './event-time';
import type { Invitation } from './invitation';
import { companyOfPeople } from './invited-people';
import { guessFromTitle } from './title-guess';

/** For whom an invitation is read: their time zone (an IANA name), their today, and their name, as far as it is known. */
export interface InvitationContext {
	readonly zone: string;
	readonly today: CalendarDate;
	/** Their own address says nothing about the company. Empty or absent when nobody knows it. */
	readonly myName?: string;
}

/** An invitation, or why there is none, in a sentence with the way out. */
export type InvitationReading = { readonly invitation: Invitation } | { readonly problem: string };

const LONGEST = 2_000_000;
const LONGEST_TEXT = 10_000;

/**
 * The event of a calendar file (.ics) that begins first from today on, else its last one, with its time on the user's
 * clock. Any text gives an answer.
 */
export function readInvitation(text: string, { zone, today, myName = '' }: InvitationContext): InvitationReading {
	if (text.trim() === '') return { problem: 'There is nothing in it. Save the invitation’s file (.ics) once more, or copy the text of the invitation.' };
	if (text.length > LONGEST) return { problem: 'This file is too large for an invitation. Export the one event by itself and use that file.' };
	const calendar = calendarTree(text);
	if (!calendar) return { problem: noCalendar(text) };
	const events = calendar.getAllSubcomponents('vevent');
	if (events.length === 0) return { problem: 'This calendar file holds no event. Open the event in your calendar, and export or copy it from there.' };
	const clocks = clocksOf(calendar, zone);
	const latest = latestVersions(events);
	const dated = latest.flatMap((event) => {
		const start = eventTime(event.getFirstProperty('dtstart'), clocks);
		return start ? [{ event, start }] : [];
	});
	const chosen = firstFrom(today, dated);
	if (!chosen) return { problem: 'The event has no date that can be read. Look it up in your calendar and type it into a new interview.' };
	const isCancelled = /^CANCEL$/i.test(textOf(calendar, 'method'));
	return { invitation: invitationOf(chosen, { clocks, myName, others: latest.length - 1, isCancelled }) };
}

interface DatedEvent {
	readonly event: ICAL.Component;
	readonly start: EventTime;
}

interface Around {
	readonly clocks: Clocks;
	readonly myName: string;
	readonly others: number;
	readonly isCancelled: boolean;
}

function invitationOf({ event, start }: DatedEvent, { clocks, myName, others, isCancelled }: Around): Invitation {
	const summary = textOf(event, 'summary').replace(/\s+/g, ' ');
	const { organiser, attendees } = eventPeople(event);
	const title = guessFromTitle(summary);
	const company = title.company ?? companyOfPeople(organiser ? [organiser] : [], myName) ?? companyOfPeople(attendees, myName);
	const length = eventLength(event, start, clocks);
	const [location, description] = [textOf(event, 'location'), textOf(event, 'description')];
	return {
		...(summary !== '' && { summary }),
		...(company !== undefined && { company }),
		...(title.role !== undefined && { role: title.role }),
		...start.local,
		...(length !== undefined && { durationMinutes: length }),
		...(organiser && { organiser }),
		attendees,
		...(location !== '' && { location }),
		...(description !== '' && { description }),
		others,
		isCancelled: isCancelled || /^CANCELL?ED$/i.test(textOf(event, 'status')),
		doubts: start.doubt === undefined ? [] : [start.doubt],
	};
}

function firstFrom(today: CalendarDate, events: readonly DatedEvent[]): DatedEvent | undefined {
	const inOrder = [...events].sort(({ start: { local: a } }, { start: { local: b } }) => a.on - b.on || (a.minutes ?? 0) - (b.minutes ?? 0));
	return inOrder.find(({ start }) => start.local.on >= today) ?? inOrder.at(-1);
}

/** Of several versions of the same event (or of the same day of a series), the one that was sent last. */
function latestVersions(events: readonly ICAL.Component[]): readonly ICAL.Component[] {
	const latest = new Map<unknown, ICAL.Component>();
	for (const event of events) {
		const uid = textOf(event, 'uid');
		const key = uid === '' ? event : `${uid}\n${textOf(event, 'recurrence-id')}`;
		const known = latest.get(key);
		if (!known || versionOf(event) >= versionOf(known)) latest.set(key, event);
	}
	return [...latest.values()];
}

function versionOf(event: ICAL.Component): number {
	return Number(textOf(event, 'sequence')) || 0;
}

/** The value of a property as plain text; empty when there is none. */
function textOf(component: ICAL.Component, name: string): string {
	const value: unknown = component.getFirstProperty(name)?.jCal[3];
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, LONGEST_TEXT) : '';
}

function noCalendar(text: string): string {
	if (/BEGIN:VCARD/i.test(text)) return 'This is a contact card, not an invitation. Open the event in your calendar, and export or copy it from there.';
	if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text)) return 'This is a web page, not an invitation. Save the invitation’s file (.ics), or copy the text that you see on the page.';
	return 'This is no calendar file. Save the invitation’s file (.ics), or copy the text of the invitation.';
}
