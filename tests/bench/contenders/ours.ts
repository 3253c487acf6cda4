import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { readTimelineAnew } from '../../../src/core/timeline/read-timeline';
import { MONTH_FIRST } from '../../support/reading-ways';

/** Reading the words as a timeline that was said on that day, ready to be timed; nothing is remembered from one time to the next. */
export function reading(words: string, saidOn: CalendarDate): () => void {
	const context = { saidOn, ...MONTH_FIRST };
	return () => void readTimelineAnew(words, context);
}
