import { parseIsoDate, type CalendarDate } from '../../../src/core/date/calendar-date';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { noteReadings, type NoteReadings } from '../../../src/obsidian/editor/note-readings';
import type { NoteText } from '../../../src/obsidian/editor/note-text';
import type { PlacedReading } from '../../../src/obsidian/editor/reading';
import { readingMemo, type ReadingWork } from '../../../src/obsidian/editor/reading-memo';

/** The day on which the notes of these tests are open: Mon 23 Nov 2026. */
const TODAY: CalendarDate = parseIsoDate('2026-11-23') ?? (0 as CalendarDate);

/** A text as an editor has it: lines, whatever their endings. */
export function noteText(text: string): NoteText {
	const lines = text.split(/\r\n|\n|\r/);
	return { lines: lines.length, line: (number) => lines[number - 1] ?? '', whole: () => text };
}

/** A reader of one note with nothing read, and what it costs. */
export function newReadings(settings: Partial<Settings> = {}): { readonly readings: NoteReadings; readonly work: ReadingWork } {
	const all = { ...DEFAULT_SETTINGS, language: 'en', ...settings };
	const work = { lines: 0, readings: 0 };
	return { readings: noteReadings({ settings: () => all, today: () => TODAY, locale: () => 'en' }, readingMemo(work)), work };
}

/** Every reading of a note that has been taken up, in the order of its lines. */
export function allReadings(readings: NoteReadings, text: NoteText): readonly PlacedReading[] {
	const body = readings.body(text, { from: 1, to: text.lines }).flatMap((span) => span.readings);
	return [...readings.head(), ...body].sort((a, b) => a.line - b.line);
}

/** What an editor shows of a note, one reading to a line: "7: by Fri 4 Dec 2026?". */
export function shownIn(text: string, settings: Partial<Settings> = {}, path = 'Interviews/Acme.md'): string[] {
	const { readings } = newReadings(settings);
	readings.open(path, noteText(text));
	return allReadings(readings, noteText(text)).map(shown);
}

/** One reading as it stands at its line. */
export function shown({ line, text, doubt }: PlacedReading): string {
	return `${line}: ${text}${doubt === 'unsure' ? '?' : ''}`;
}

/** An interview on Wed 18 Nov 2026: its properties begin on line 4. */
export function interview(properties: readonly string[], body = ''): string {
	return ['---', 'type: interview', 'date: 2026-11-18', ...properties, '---', body].join('\n');
}
