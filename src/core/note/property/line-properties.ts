import type { CalendarDate } from '../../date/calendar-date';
import type { Outcome, Reply, SentMessage } from '../../interview/interview';
import type { LineReading } from '../text/line-reading';
import { replyEntries, sentEntries } from '../text/log-entries';
import { readOutcome, undatedEnd } from '../text/outcome-text';
import { type OwnNote } from '../own-note';
import type { Fix } from '../problem';
import { questionAbout } from '../question';
import { readReplyLine } from '../text/reply-line';
import { readSentLine } from '../text/sent-line';
import { linesOf } from '../yaml/typed-text';

/** The messages that `sent` logs, in its order; a line that cannot be read is a problem and logs nothing. */
export function readSent(note: OwnNote): SentMessage[] {
	return readLines(note, 'sent', (text) => readSentLine(text, note.ways)).flat();
}

/** The replies that `replies` logs, in its order; a line that cannot be read is a problem and logs nothing. */
export function readReplies(note: OwnNote): Reply[] {
	return readLines(note, 'replies', (text) => readReplyLine(text, note.ways), askAbout);
}

function askAbout(note: OwnNote, { on: saidOn, words, timeline }: Reply, { line, text: inLine, property }: Entry): void {
	if (!timeline || timeline.sure) return;
	note.questions.push(questionAbout({ note: note.path, line, about: 'unsure words', words, saidOn, property, inLine }, timeline, note.ways));
}

const NOTHING_YET: Readonly<Record<'sent' | 'replies' | 'outcome', RegExp>> = {
	sent: /^none$/i,
	replies: /^none$/i,
	outcome: /^(?:none|open|pending|waiting)$/i,
};

/**
 * The outcome; of several in a list the latest, the last line on the same day. An end without a date counts from the
 * interview: nobody is to be chased after a no.
 */
export function readOutcomeProperty(note: OwnNote, interviewOn: CalendarDate | undefined): Outcome | undefined {
	const outcomes = readLines(note, 'outcome', (text) => readOutcome(text, note.ways));
	const latest = outcomes.reduce<Outcome | undefined>((known, each) => (known && known.on > each.on ? known : each), undefined);
	const property = note.find('outcome');
	if (latest || !property || interviewOn === undefined) return latest;
	const kind = linesOf(property).map(({ text }) => undatedEnd(text)).find((end) => end !== undefined);
	return kind && { kind, on: interviewOn };
}

const ENTRIES: Readonly<Record<'sent' | 'replies' | 'outcome', (line: string) => string[]>> = {
	sent: sentEntries,
	replies: replyEntries,
	outcome: (line) => [line],
};

/** One entry of a list as typed, and where it stands. */
interface Entry {
	readonly line: number;
	readonly text: string;
	/** As the note spells it. */
	readonly property: string;
}

function readLines<T>(
	note: OwnNote,
	key: 'sent' | 'replies' | 'outcome',
	read: (text: string) => LineReading<T>,
	ask?: (note: OwnNote, value: T, entry: Entry) => void,
): T[] {
	const property = note.find(key);
	if (!property) return [];
	const entries: Entry[] = linesOf(property).flatMap(({ line, text }) => ENTRIES[key](text).map((entry) => ({ line, text: entry, property: property.name })));
	return entries.flatMap((each) => {
		if (NOTHING_YET[key].test(each.text)) return [];
		const { value, complaint } = read(each.text);
		if (complaint) {
			const { message, better, severity } = complaint;
			const fixes = better === undefined ? [] : [fixLine(property.name, each.text, better)];
			note.problems.add({ line: each.line, property: property.name }, { found: each.text, message, severity, fixes });
		}
		if (value !== undefined) ask?.(note, value, each);
		return value === undefined ? [] : [value];
	});
}

function fixLine(property: string, from: string, to: string): Fix {
	return { kind: 'set-line', property, from, to, label: `Write “${to}”` };
}
