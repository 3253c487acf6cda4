import type { CalendarDate } from '../date/calendar-date';

/** The last counted messages to each contact, whichever application logs them. */
export interface LastMessages {
	/** The day of the last message to a contact that an application logs; answers whether the contact's last one is another now. */
	set(contact: string, application: string, on: CalendarDate | undefined): boolean;
	/** Null when there is none. */
	lastTo(contact: string): CalendarDate | null;
}

/** No messages yet. */
export function createLastMessages(): LastMessages {
	const days = new Map<string, Map<string, CalendarDate>>();

	// Seldom more than one application shares a contact.
	function lastTo(contact: string): CalendarDate | null {
		let last: CalendarDate | null = null;
		for (const on of days.get(contact)?.values() ?? []) if (last === null || on > last) last = on;
		return last;
	}

	return {
		lastTo,
		set(contact, application, on) {
			const before = lastTo(contact);
			const known = days.get(contact) ?? new Map<string, CalendarDate>();
			if (on === undefined) known.delete(application);
			else known.set(application, on);
			if (known.size > 0) days.set(contact, known);
			else days.delete(contact);
			return lastTo(contact) !== before;
		},
	};
}
