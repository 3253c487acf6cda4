import { isoDate, type CalendarDate } from '../core/date/calendar-date';
import { quoted } from '../core/settings/quoted';
import type { Timeline } from '../core/timeline/timeline';
import { windowWords } from '../core/timeline/window-words';
import { emphasize, type Terminal } from './terminal';

const LONGEST_QUOTE = 90;

/** A timeline as the JSON answers carry it (command-line.md). */
export function timelineAsJson(timeline: Timeline | undefined): Record<string, unknown> {
	if (!timeline) return { none: true };
	const { earliest, latest, matched, sure } = timeline;
	const day = (date: CalendarDate | null): string | null => (date === null ? null : isoDate(date));
	return { earliest: day(earliest), latest: day(latest), matched, sure };
}

/** The same for people: the words, the days with weekday and year, and what else they could mean. */
export function timelineText(timeline: Timeline | undefined, saidOn: CalendarDate, terminal: Terminal): string {
	if (!timeline) return 'No date in these words says when an answer will come.\n';
	const reading = emphasize(windowWords(timeline, saidOn), 'bold', terminal);
	const lines = [`${quoted(timeline.matched, LONGEST_QUOTE)} → ${reading}`];
	if (!timeline.sure) lines.push('People would differ about this one; check it.');
	for (const other of timeline.others) lines.push(`  It could also mean ${windowWords(other, saidOn)}.`);
	return `${lines.join('\n')}\n`;
}
