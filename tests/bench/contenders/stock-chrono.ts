import { casual } from 'chrono-node/en';
import { partsOf, type CalendarDate } from '../../../src/core/date/calendar-date';

/** The same words read by chrono as it comes, from the same day. */
export function reading(words: string, saidOn: CalendarDate): () => void {
	const { year, month, day } = partsOf(saidOn);
	const reference = new Date(year, month - 1, day, 12);
	return () => void casual.parse(words, reference);
}
