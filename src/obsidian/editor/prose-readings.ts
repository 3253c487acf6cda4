import { proseBlocks } from '../../core/timeline/prose-blocks';
import { readProse } from '../../core/timeline/read-prose';
import { LONGEST_WORDS } from '../../core/timeline/read-timeline';
import type { ReadingContext } from '../../core/timeline/timeline';
import type { ProsePart } from './body-outline';
import type { LineSpan } from './note-text';
import { timelineReading, type PlacedReading, type Reading } from './reading';
import type { ReadingMemo } from './reading-memo';

/** The readings of some lines; no reading from before stands there any more. */
export interface SpanReadings extends LineSpan {
	readonly readings: readonly PlacedReading[];
}

/** What the reading of prose depends on besides its lines. */
export interface ProseContext extends ReadingContext {
	readonly locale: string;
	readonly memo: ReadingMemo;
}

// As far as a paragraph can reach that is read at all, with room for the marks before it.
const REACH = LONGEST_WORDS + 200;

/** How the sentences of the paragraphs and items that touch some lines of a part are read. `line` gives a line of the note by its number. */
export function proseReadings(part: ProsePart, asked: LineSpan, line: (number: number) => string, context: ProseContext): SpanReadings {
	const { from, lines } = linesAround(part, asked, line);
	context.memo.work.lines += lines.length;
	const text = lines.join('\n');
	const readings: PlacedReading[] = [];
	let span = { from: Math.max(asked.from, part.from), to: Math.min(asked.to, part.to) };
	for (const block of proseBlocks(text)) {
		const first = breaksIn(text.slice(0, block.from));
		const last = breaksIn(text.slice(0, block.from + block.words.length));
		if (from + last < asked.from || from + first > asked.to) continue;
		span = { from: Math.min(span.from, from + first), to: Math.max(span.to, from + last) };
		const reading = blockReading(lines.slice(first, last + 1).join('\n'), part.heading, context);
		if (reading) readings.push({ ...reading, line: from + first + reading.below });
	}
	return { ...span, readings };
}

/** The lines that were asked for, and those around them up to an empty one: no paragraph goes beyond it. */
function linesAround(part: ProsePart, asked: LineSpan, line: (number: number) => string): { readonly from: number; readonly lines: readonly string[] } {
	let from = Math.max(asked.from, part.from);
	let to = Math.min(asked.to, part.to);
	for (let room = REACH; room > 0 && from > part.from && !isBlank(line(from)); room -= line(from).length) from--;
	for (let room = REACH; room > 0 && to < part.to && !isBlank(line(to)); room -= line(to).length) to++;
	return { from, lines: Array.from({ length: to - from + 1 }, (_, index) => line(from + index)) };
}

function blockReading(block: string, heading: string, { locale, memo, ...context }: ProseContext): Reading | undefined {
	return memo.of(`prose ${context.saidOn} ${heading}\n${block}`, () => {
		const above = heading === '' ? '' : `# ${heading}\n`;
		const found = readProse(above + block, context);
		const reading = found && timelineReading(found, context.saidOn, locale);
		return reading && { ...reading, below: breaksIn(block.slice(0, found.to - above.length)) };
	});
}

function breaksIn(text: string): number {
	return text.split('\n').length - 1;
}

function isBlank(line: string): boolean {
	return line.trim() === '';
}
