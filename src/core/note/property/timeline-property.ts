import { addDays, isoDate, type CalendarDate } from '../../date/calendar-date';
import { parseIsoDateTime } from '../../date/parse-date-time';
import type { StatedTimeline } from '../../interview/interview';
import { readProse } from '../../timeline/read-prose';
import { LONGEST_WORDS, readTimeline } from '../../timeline/read-timeline';
import type { Timeline } from '../../timeline/timeline';
import { quote } from '../note-problems';
import { wordsOf, type OwnNote, type Words } from '../own-note';
import { askDate, questionAbout } from '../question';
import { readWikiLink } from '../text/wiki-link';

// An example that somebody may copy must not be the day of the interview.
const EXAMPLE_DAYS = 7;
const NO_TIMELINE = /^none\.?$/i;

/**
 * What they said about when they will answer, read as of the interview: the property, or, where it is empty, a sentence of the body
 * that says so (notes.md, "Dates in the body"). Words of the property without a date are kept, with a problem.
 */
export function readStated(note: OwnNote, interviewOn: CalendarDate): StatedTimeline | undefined {
	const found = wordsOf(note, 'timeline');
	if (!found) return readBody(note, interviewOn);
	if (NO_TIMELINE.test(found.text)) return undefined;
	const timeline = readWords(note, found, interviewOn);
	return { words: found.text, ...(timeline && { timeline }) };
}

function readWords(note: OwnNote, found: Words, interviewOn: CalendarDate): Timeline | undefined {
	const { text: words, property, place } = found;
	const date = parseIsoDateTime(readWikiLink(words)?.name ?? words);
	if (date) return readIso(note, found, date.on, interviewOn);
	if (words.length > LONGEST_WORDS) {
		note.problems.add(place, { found: words, message: `${quote(words)} is too long to look for a date in; keep the sentence that names one.` });
		return undefined;
	}
	const timeline = readTimeline(words, { saidOn: interviewOn, ...note.ways });
	if (!timeline) {
		note.problems.add(place, {
			found: words,
			message: `${quote(words)} holds no date I can read, so the usual rhythm applies; write a date such as “${isoDate(addDays(interviewOn, EXAMPLE_DAYS))}”, or “none”.`,
			fixes: [
				askDate({ property: property.name, words }, words, ''),
				{ kind: 'set', property: property.name, value: 'none', label: 'It is no timeline' },
			],
		});
	} else if (!timeline.sure) {
		const wording = { note: note.path, line: place.line, about: 'unsure words', words, saidOn: interviewOn, property: property.name } as const;
		note.questions.push(questionAbout(wording, timeline, note.ways));
	}
	return timeline;
}

function readIso({ problems, ways }: OwnNote, { text: words, place }: Words, on: CalendarDate, interviewOn: CalendarDate): Timeline | undefined {
	if (on >= interviewOn) return { earliest: on, latest: on, matched: words, from: 0, to: words.length, sure: true, others: [], language: ways.languages[0]?.code ?? '' };
	problems.add(place, { found: words, message: `${quote(words)} is before the interview itself, so the usual rhythm applies; check the date.` });
	return undefined;
}

function readBody(note: OwnNote, interviewOn: CalendarDate): StatedTimeline | undefined {
	const { body, bodyLine } = note.frontmatter;
	const found = readProse(body, { saidOn: interviewOn, ...note.ways });
	if (!found) return undefined;
	const { sentence: words, sentenceFrom, ...reading } = found;
	const timeline = { ...reading, from: reading.from - sentenceFrom, to: reading.to - sentenceFrom };
	const line = bodyLine + body.slice(0, sentenceFrom).split('\n').length - 1;
	const property = note.placeOf('timeline').property ?? 'timeline';
	note.questions.push(questionAbout({ note: note.path, line, about: 'words in the body', words, saidOn: interviewOn, property }, timeline, note.ways));
	return { words, timeline, unconfirmed: true };
}
