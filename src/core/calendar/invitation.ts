import type { CalendarDate } from '../date/calendar-date';

/** Somebody whom an invitation names. */
export interface InvitedPerson {
	readonly name: string;
	readonly email?: string;
	/** The name was made of the address. */
	readonly isNameGuessed: boolean;
	readonly isOptional: boolean;
}

/** What an invitation says, as far as it can be read. */
export interface InvitationFacts {
	readonly summary?: string;
	/** Guessed from the words around it or from an address: to be shown for confirmation, never to be written silently. */
	readonly company?: string;
	/** Guessed in the same way. */
	readonly role?: string;
	/** The day on the user's calendar. */
	readonly on?: CalendarDate;
	/** Minutes after midnight on the user's clock; absent when only a day is named. */
	readonly minutes?: number;
	readonly durationMinutes?: number;
	/** Is also among the attendees, once. */
	readonly organiser?: InvitedPerson;
	/** Who wrote the text: somebody to write to, and among the attendees only when the text says so. */
	readonly sender?: InvitedPerson;
	/** Everybody once, rooms and programs left out; the user too, whose address is not known here. */
	readonly attendees: readonly InvitedPerson[];
	readonly location?: string;
	readonly description?: string;
	/** How many further events the file holds. */
	readonly others: number;
	readonly isCancelled: boolean;
	/** What somebody should look at before relying on it, a sentence each. */
	readonly doubts: readonly string[];
}

/** An invitation from a calendar file: its day is known. */
export interface Invitation extends InvitationFacts {
	readonly on: CalendarDate;
}
