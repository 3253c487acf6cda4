import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import { parseIsoDateTime } from '../../../core/date/parse-date-time';
import { readTimeline } from '../../../core/timeline/read-timeline';
import type { DayContext } from './day-field';

/** What their words mean for the wait that follows; `on` is the day of the interview, undefined when it cannot be read. */
export function timelinePreview(words: string, on: CalendarDate | undefined, { dateOrder, languages, locale }: DayContext): string {
	if (words === '') return 'When they will answer, as they said it.';
	if (on === undefined) return 'Read from the day of the interview. Type that day first.';
	const date = parseIsoDateTime(words)?.on;
	if (date !== undefined && date < on) return `→ ${longDayWords(date, locale)}, before the interview itself. Look at the date.`;
	const timeline = readTimeline(words, { saidOn: on, dateOrder, languages });
	if (!timeline) return `No date in these words, so the usual rhythm counts from ${longDayWords(on, locale)}.`;
	const { earliest, latest, sure } = timeline;
	const doubt = sure ? '' : '. Is that what they meant? If not, type the date itself.';
	if (latest !== null) return `→ ${longDayWords(latest, locale)}${doubt}`;
	return earliest === null ? '' : `→ not before ${longDayWords(earliest, locale)}${doubt}`;
}
