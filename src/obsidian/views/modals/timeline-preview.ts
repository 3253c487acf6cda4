import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import { parseIsoDateTime } from '../../../core/date/parse-date-time';
import { quoted } from '../../../core/settings/quoted';
import type { DayWindow } from '../../../core/timeline/day-window';
import { readTimeline } from '../../../core/timeline/read-timeline';
import { windowWords } from '../../../core/timeline/window-words';
import type { DayContext } from './day-field';

const LONGEST_QUOTE = 60;

/** What their words mean for the wait that follows; `on` is the day of the interview, undefined when it cannot be read, and `chosen` what somebody has settled that they mean. */
export function timelinePreview(words: string, on: CalendarDate | undefined, chosen: DayWindow | null, { dateOrder, languages, locale }: DayContext): string {
	if (words === '') return 'When they will answer, as they said it.';
	if (on === undefined) return 'Read from the day of the interview. Type that day first.';
	const date = parseIsoDateTime(words)?.on;
	if (date !== undefined && date < on) return `→ ${longDayWords(date, locale)}, before the interview itself. Look at the date.`;
	const timeline = readTimeline(words, { saidOn: on, dateOrder, languages });
	if (!timeline) return `No date in these words, so the usual rhythm counts from ${longDayWords(on, locale)}.`;
	if (timeline.sure || chosen) return `→ ${endWords(chosen ?? timeline, locale)}`;
	return `People would differ about ${quoted(timeline.matched, LONGEST_QUOTE)}. It is read as ${windowWords(timeline, on, locale)} until you choose.`;
}

function endWords({ earliest, latest }: DayWindow, locale: string): string {
	if (latest !== null) return longDayWords(latest, locale);
	return earliest === null ? '' : `not before ${longDayWords(earliest, locale)}`;
}
