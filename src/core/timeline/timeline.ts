import type { CalendarDate } from '../date/calendar-date';
import type { DateOrder } from '../settings/settings';
import type { DayWindow } from './day-window';
import type { Language } from './language';

/** What they said about when they will answer, as days (timelines.md). At least one end is known. */
export interface Timeline extends DayWindow {
	/** The words that were read, as they stand in the text. */
	readonly matched: string;
	/** Where `matched` begins and ends in the text that was read. */
	readonly from: number;
	readonly to: number;
	/** False when people would differ about the reading. */
	readonly sure: boolean;
	/** Code of the language in which they were read. */
	readonly language: string;
	/** What else the words could mean, the likeliest first, each once; empty when nothing else is known. */
	readonly others: readonly DayWindow[];
}

/** How the words of a vault are read. */
export interface ReadingWays {
	readonly dateOrder: DateOrder;
	/** The languages that people write in, in the order in which they are tried. */
	readonly languages: readonly Language[];
}

/** What a reading depends on besides the words. */
export interface ReadingContext extends ReadingWays {
	/** The day on which the words were said; never today. */
	readonly saidOn: CalendarDate;
	/**
	 * Of what has happened: a missing year, month or week is then the latest one up to `saidOn`; otherwise it is the next one from there.
	 * Promises look ahead, so only `readDay` is asked for the past.
	 */
	readonly direction?: 'past';
}
