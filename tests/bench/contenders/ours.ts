import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { MONTH_FIRST } from '../../support/reading-ways';

/** Reading the words as a timeline that was said on that day, ready to be timed. */
export function reading(words: string, saidOn: CalendarDate): () => void {
	const context = { saidOn, ...MONTH_FIRST };
	return () => void readTimeline(words, context);
}
