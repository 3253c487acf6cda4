import { addDays, isoDate, type CalendarDate } from '../../date/calendar-date';
import { parseIsoDateTime } from '../../date/parse-date-time';
import type { StatedTimeline } from '../../interview/interview';
import { LONGEST_WORDS, readTimeline } from '../../timeline/read-timeline';
import { quote } from '../note-problems';
import { wordsOf, type OwnNote } from '../own-note';
import { readWikiLink } from '../text/wiki-link';

// An example that somebody may copy must not be the day of the interview.
const EXAMPLE_DAYS = 7;
const NO_TIMELINE = /^none\.?$/i;

/** What they said about when they will answer, read as of the interview; words without a date are kept, with a problem. */
export function readStated(note: OwnNote, interviewOn: CalendarDate): StatedTimeline | undefined {
	const found = wordsOf(note, 'timeline');
	if (!found || NO_TIMELINE.test(found.text)) return undefined;
	const { text: words, property, place } = found;
	const date = parseIsoDateTime(readWikiLink(words)?.name ?? words);
	if (date) {
		const { on } = date;
		if (on < interviewOn) {
			note.problems.add(place, { found: words, message: `${quote(words)} is before the interview itself, so the usual rhythm applies; check the date.` });
			return { words };
		}
		return { words, timeline: { earliest: on, latest: on, matched: words, from: 0, to: words.length, sure: true, others: [] } };
	}
	if (words.length > LONGEST_WORDS) {
		note.problems.add(place, { found: words, message: `${quote(words)} is too long to look for a date in; keep the sentence that names one.` });
		return { words };
	}
	const timeline = readTimeline(words, { saidOn: interviewOn, ...note.ways });
	if (timeline) return { words, timeline };
	note.problems.add(place, {
		found: words,
		message: `${quote(words)} holds no date I can read, so the usual rhythm applies; write a date such as “${isoDate(addDays(interviewOn, EXAMPLE_DAYS))}”, or “none”.`,
		fix: { kind: 'set', property: property.name, value: 'none', label: 'It is no timeline' },
	});
	return { words };
}
