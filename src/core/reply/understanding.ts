import type { CalendarDate } from '../date/calendar-date';
import type { Timeline } from '../timeline/timeline';

/** Words of a pasted text, and where they stand in it. */
export interface Passage {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** What somebody wrote back, as far as it can be told from their words. */
export interface Understanding {
	/** `timeline` is news of when they will answer, `next-round` of another interview; `nothing` a reply that says nothing of these. */
	readonly kind: 'rejection' | 'offer' | 'timeline' | 'next-round' | 'nothing';
	/** With a `timeline`: they seem to invite to another interview, too. */
	readonly invites?: true;
	/** The sentence that says so, as it stands in the pasted text; null when no sentence does so by itself. */
	readonly told: Passage | null;
	/** When they will answer, by the words to log, so that the note is read as it was shown; its places are in those words. */
	readonly timeline?: Timeline;
	/** The last day to answer an offer, when they named one. */
	readonly deadline?: CalendarDate;
	/** False when people would differ about it, so that it is to be asked and not claimed. */
	readonly sure: boolean;
	/** What to keep of it in one line: their sentence, or all they wrote when that is short; empty when they wrote nothing. */
	readonly logWords: string;
}
