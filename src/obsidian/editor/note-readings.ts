import { openNote, wordsOf, type OwnNote } from '../../core/note/own-note';
import { INTERVIEW_KEYS } from '../../core/settings/property-keys';
import type { Settings } from '../../core/settings/settings';
import type { ReadingContext } from '../../core/timeline/timeline';
import type { DueListSource } from '../vault/due-list-source';
import { bodyOutline, editedOutline, type BodyOutline } from './body-outline';
import { headEnd, type HeadEnd } from './head-end';
import type { LineEdit, LineSpan, NoteText } from './note-text';
import { interviewDay, propertyReadings } from './property-readings';
import { proseReadings, type SpanReadings } from './prose-readings';
import type { PlacedReading } from './reading';
import type { ReadingMemo } from './reading-memo';

/** What has to be shown anew after an edit. */
export interface Touched {
	readonly head: boolean;
	/** Of the body everything, some lines, or nothing. */
	readonly body: 'all' | LineSpan | null;
}

/** How the words of one open note are read, kept up to date edit by edit; nothing at all for a note that is no interview. */
export interface NoteReadings {
	/** Takes up a text of which nothing is known yet. */
	open(path: string, text: NoteText): void;
	/** Follows an edit; `text` is what it led to. */
	follow(path: string, text: NoteText, edit: LineEdit): Touched;
	/** The readings in the properties, by line. */
	head(): readonly PlacedReading[];
	/** The readings of all paragraphs that touch these lines of the body, stretch by stretch; what lies in no stretch has none. */
	body(text: NoteText, asked: LineSpan): readonly SpanReadings[];
}

/** What readings depend on besides the note. */
export type ReadingsContext = Pick<DueListSource, 'settings' | 'today' | 'locale'>;

/** What is known of a note between two edits. */
interface Known {
	readonly end: HeadEnd;
	readonly head: readonly PlacedReading[];
	/** Absent when the sentences of the body do not count: there is no day to read them from, or the property says it. */
	readonly prose?: Prose;
}

interface Prose {
	readonly context: ReadingContext;
	/** 1-based line of the note on which the body starts. */
	readonly start: number;
	readonly outline: BodyOutline;
}

/** The readings of one open note, of which nothing is known yet. */
export function noteReadings(context: ReadingsContext, memo: ReadingMemo): NoteReadings {
	let known: Known = { end: { line: 0, isOpen: false }, head: [] };

	/** `kept` is the outline of a body that is what it was. */
	function read(path: string, text: NoteText, kept?: BodyOutline): Known {
		const settings = context.settings();
		const end = headEnd(text);
		const note = isTemplate(path, settings) ? undefined : openInterview(path, text, end, settings);
		if (!note || note.unreadable) return { end, head: [] };
		memo.work.lines += end.line;
		const saidOn = interviewDay(note);
		const head = propertyReadings(note, saidOn, { today: context.today(), locale: context.locale(), memo });
		if (saidOn === undefined || wordsOf(note, 'timeline')) return { end, head };
		const start = note.frontmatter.bodyLine;
		return { end, head, prose: { context: { saidOn, ...note.ways }, start, outline: kept ?? outlineFrom(start, text, memo) } };
	}

	function followHead(path: string, text: NoteText, { from, before, after }: LineEdit): Touched {
		const { end, prose } = known;
		const isInHead = !end.isOpen && from + before.length - 1 <= end.line;
		const isBodySame = isInHead && headEnd(text).line === end.line + after.length - before.length;
		known = read(path, text, isBodySame ? prose?.outline : undefined);
		const isReadAlike = isBodySame && prose?.context.saidOn === known.prose?.context.saidOn;
		return { head: true, body: isReadAlike ? null : 'all' };
	}

	function followBody(prose: Prose, text: NoteText, { from, before, after }: LineEdit): Touched {
		const { isRegrouped, ...outline } = editedOutline(prose.outline, { from: from - prose.start, before, after });
		known = { ...known, prose: { ...prose, outline } };
		if (isRegrouped) return { head: false, body: 'all' };
		// The line above and the line below may have been joined to these, or been parted from them.
		return { head: false, body: { from: Math.max(prose.start, from - 1), to: Math.min(text.lines, from + after.length) } };
	}

	return {
		open(path, text) {
			known = read(path, text);
		},
		follow(path, text, edit) {
			if (mayChangeHead(edit, known.end, context.settings())) return followHead(path, text, edit);
			return known.prose ? followBody(known.prose, text, edit) : { head: false, body: null };
		},
		head: () => known.head,
		body(text, asked) {
			if (!known.prose) return [];
			const { start, outline, context: reading } = known.prose;
			const placed = outline.parts.map(({ from, to, heading }) => ({ from: from + start, to: to + start, heading }));
			const touched = placed.filter(({ from, to }) => from <= asked.to && to >= asked.from);
			return touched.map((part) => proseReadings(part, asked, text.line, { ...reading, locale: context.locale(), memo }));
		},
	};
}

/** Nobody waits for an answer from a template. */
function isTemplate(path: string, { templateFolder }: Settings): boolean {
	return templateFolder !== '' && path.startsWith(`${templateFolder}/`);
}

/** The properties alone say what most notes are; only a tag can stand anywhere. */
function openInterview(path: string, text: NoteText, { line, isOpen }: HeadEnd, settings: Settings): OwnNote | undefined {
	const head = isOpen ? '' : `${linesFrom(1, line, text).join('\n')}\n`;
	return openNote(path, head, settings, 'interview', INTERVIEW_KEYS) ?? openNote(path, text.whole(), settings, 'interview', INTERVIEW_KEYS);
}

function outlineFrom(start: number, text: NoteText, { work }: ReadingMemo): BodyOutline {
	const body = linesFrom(start, text.lines, text);
	work.lines += body.length;
	return bodyOutline(body);
}

function linesFrom(first: number, last: number, { line }: NoteText): string[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => line(first + index));
}

/** Whether an edit can make a note ours, or its properties others. The only thing that is asked of a note that is not ours. */
function mayChangeHead({ from, before, after }: LineEdit, end: HeadEnd, { noteTag }: Settings): boolean {
	if (from <= end.line || (end.isOpen && after.some((line) => line.startsWith('---')))) return true;
	return noteTag !== '' && timesTagged(before, noteTag) !== timesTagged(after, noteTag);
}

function timesTagged(lines: readonly string[], tag: string): number {
	if (!lines.some((line) => line.includes('#'))) return 0;
	return lines.join('\n').match(new RegExp(`(?:^|\\s)#${tag}(?![\\p{L}\\p{N}_/-])`, 'giu'))?.length ?? 0;
}
