import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineEdit, LineSpan } from '../../../src/obsidian/editor/note-text';
import type { NoteReadings, Touched } from '../../../src/obsidian/editor/note-readings';
import type { PlacedReading } from '../../../src/obsidian/editor/reading';
import { allReadings, interview, newReadings, noteText, shown } from '../support/read-note';

/** A note on the screen, whose readings move with their lines and are drawn anew where something was touched. */
class Screen {
	lines: string[];
	private readonly note = newReadings();
	private head: readonly PlacedReading[] = [];
	private body: readonly PlacedReading[] = [];

	constructor(text: string) {
		this.lines = text.split('\n');
		this.readings.open('Acme.md', this.text());
		this.draw({ head: true, body: 'all' });
	}

	/** Puts lines in place of some others; answers what was touched, and what it cost. */
	edit(from: number, count: number, ...after: string[]): Touched & { readonly lines: number; readonly made: number } {
		const edit: LineEdit = { from, before: this.lines.slice(from - 1, from - 1 + count), after };
		this.lines.splice(from - 1, count, ...after);
		const { lines, readings: made } = { ...this.note.work };
		this.head = moved(this.head, edit);
		this.body = moved(this.body, edit);
		const touched = this.readings.follow('Acme.md', this.text(), edit);
		this.draw(touched);
		return { ...touched, lines: this.note.work.lines - lines, made: this.note.work.readings - made };
	}

	shown(): string[] {
		return [...this.head, ...this.body].sort((a, b) => a.line - b.line).map(shown);
	}

	/** What somebody sees who opens the note now. */
	fresh(): string[] {
		const { readings } = newReadings();
		readings.open('Acme.md', this.text());
		return allReadings(readings, this.text()).map(shown);
	}

	private get readings(): NoteReadings {
		return this.note.readings;
	}

	private text(): ReturnType<typeof noteText> {
		return noteText(this.lines.join('\n'));
	}

	private draw({ head, body }: Touched): void {
		if (head) this.head = this.readings.head();
		if (body === 'all') this.body = [];
		if (!body) return;
		const asked: LineSpan = body === 'all' ? { from: 1, to: this.lines.length } : body;
		for (const { from, to, readings } of this.readings.body(this.text(), asked)) {
			this.body = [...this.body.filter(({ line }) => line < from || line > to), ...readings];
		}
	}
}

/** As a mark at the end of a line moves: with the text before it. */
function moved(readings: readonly PlacedReading[], { from, before, after }: LineEdit): readonly PlacedReading[] {
	return readings.map((reading) => {
		if (reading.line < from) return reading;
		const fromEnd = Math.max(0, from + before.length - 1 - reading.line);
		if (reading.line < from + before.length) return { ...reading, line: Math.max(from, from + after.length - 1 - fromEnd) };
		return { ...reading, line: reading.line + after.length - before.length };
	});
}

const BODY = ['We talked about flaky deploys.', '', 'Dana said they would decide', 'by Friday.', '', '- one thing', '- another'].join('\n');

describe('an edit', () => {
	it('of a paragraph reads that paragraph and no other', () => {
		const screen = new Screen(interview([], BODY));
		expect(screen.shown()).toEqual(['8: by Fri 20 Nov 2026']);
		expect(screen.edit(8, 1, 'by Monday.')).toEqual({ head: false, body: { from: 7, to: 9 }, lines: 4, made: 1 });
		expect(screen.shown()).toEqual(['8: by Mon 23 Nov 2026']);
		expect(screen.edit(8, 1, 'by the ')).toMatchObject({ made: 1 });
		expect(screen.shown()).toEqual([]);
	});

	it('costs the same in a body of two thousand lines', () => {
		const long = Array.from({ length: 500 }, (_, index) => `${BODY}\n\n## Part ${index}\n`).join('');
		const screen = new Screen(interview([], long));
		expect(screen.lines[1808 - 1]).toBe('by Friday.');
		expect(screen.edit(1808, 1, 'by Monday.')).toMatchObject({ lines: 4 });
		expect(screen.edit(1808, 1, 'by Monday,')).toMatchObject({ lines: 4, made: 1 });
		expect(screen.edit(1808, 1, 'by Monday.')).toMatchObject({ lines: 4, made: 0 });
	});

	it('in a long list reads its item', () => {
		const screen = new Screen(interview([], Array.from({ length: 2000 }, (_, index) => `- item ${index}, nothing special`).join('\n')));
		screen.edit(1000, 1, '- item, they decide by Fri');
		const { lines, made } = screen.edit(1000, 1, '- item, they decide by Friday');
		expect(made).toBe(1);
		expect(lines).toBeLessThan(200);
		expect(screen.shown()).toEqual(['1000: by Fri 20 Nov 2026']);
	});

	it('of the timeline reads the properties, and leaves the parts of the body as they are known', () => {
		const screen = new Screen(interview(['timeline: by Fri', 'role: Cook'], BODY));
		expect(screen.edit(4, 1, 'timeline: by Mon')).toEqual({ head: true, body: null, lines: 6, made: 1 });
		expect(screen.shown()).toEqual(['4: by Mon 23 Nov 2026']);
		expect(screen.edit(4, 1, 'timeline:')).toMatchObject({ head: true, body: 'all' });
		expect(screen.shown()).toEqual(['10: by Fri 20 Nov 2026']);
		expect(screen.edit(5, 1, 'role: Baker')).toEqual({ head: true, body: null, lines: 6, made: 0 });
		expect(screen.edit(3, 1, 'date: 2026-11-25')).toMatchObject({ body: 'all' });
		expect(screen.shown()).toEqual(['10: by Fri 27 Nov 2026']);
	});

	it('of a note that is none of ours reads nothing', () => {
		const screen = new Screen(`---\ntype: meeting\n---\n${BODY}`);
		expect(screen.edit(4, 1, 'They decide by Monday.')).toEqual({ head: false, body: null, lines: 0, made: 0 });
		expect(screen.edit(4, 1, 'About #interviews.')).toMatchObject({ head: false });
		expect(screen.edit(2, 1, 'type: interview')).toMatchObject({ head: true });
		expect(screen.edit(2, 1, 'type: interview', 'date: 2026-11-18')).toMatchObject({ head: true });
		expect(screen.shown()).toEqual(['8: by Fri 20 Nov 2026']);
	});

	it('can make a note ours by a tag, by a fence, and by properties at its top', () => {
		const screen = new Screen(`---\ndate: 2026-11-18\n---\n${BODY}`);
		expect(screen.shown()).toEqual([]);
		screen.edit(4, 1, 'With #interview');
		expect(screen.shown()).toEqual(['7: by Fri 20 Nov 2026']);
		screen.edit(3, 1, '');
		expect(screen.shown()).toEqual([]);
		screen.edit(3, 1, '---');
		expect(screen.shown()).toEqual(['7: by Fri 20 Nov 2026']);
		screen.edit(1, 3, '');
		screen.edit(1, 1, '---', 'type: interview', 'date: 2026-11-18', '---');
		expect(screen.shown()).toEqual(['8: by Fri 20 Nov 2026']);
	});

	it('that parts a paragraph, or joins two, reads what stands above and below', () => {
		const screen = new Screen(interview([], 'They decide by Friday,\nor within two weeks, they say.\nYes, they decide by Monday.'));
		expect(screen.shown()).toEqual(['6: by Wed 2 Dec 2026']);
		screen.edit(6, 1, '');
		expect(screen.shown()).toEqual(['5: by Fri 20 Nov 2026', '7: by Mon 23 Nov 2026']);
		screen.edit(6, 1, 'or within two weeks, they say.');
		expect(screen.shown()).toEqual(['6: by Wed 2 Dec 2026']);
	});

	it('of a fence or a heading reads what stands below in another light', () => {
		const screen = new Screen(interview([], BODY));
		screen.edit(5, 1, '```');
		expect(screen.shown()).toEqual([]);
		screen.edit(6, 1, '```');
		expect(screen.shown()).toEqual(['8: by Fri 20 Nov 2026']);
		screen.edit(7, 2, '## Timeline', 'the 27th');
		expect(screen.shown()).toEqual(['8: Fri 27 Nov 2026']);
		screen.edit(7, 1, '## Lunch');
		expect(screen.shown()).toEqual([]);
	});
});

describe('many edits', () => {
	const PROSE = ['', 'They decide by Friday.', 'Dana said they would decide', 'by Monday, she thinks.', 'or within two weeks, they say.', '- They decide in two weeks', '- nothing', '  and on it goes'];
	const MARKS = [
		'> They decide by Friday.', '# Next steps', '## Lunch', 'Friday the 27th', '```', '%%', '<!--', 'prose --> more', '$$', '| They decide | by Friday |', '---',
		'type: interview', 'type: meeting', 'date: 2026-11-18', 'timeline: by Monday', 'timeline:', 'replies:', '  - 2026-11-19 from Kim: by Friday', 'with #interview', '"', 'x'.repeat(2100),
	];
	const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PROSE) }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) });
	const someLines = fc.array(line, { minLength: 1, maxLength: 3 });
	// What is broken in the properties stays so for the rest of a run, and then nothing is read: most edits are of the body.
	const place = fc.oneof({ weight: 12, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom('head' as const) });
	const edits = fc.array(fc.record({ place, count: fc.integer({ min: 1, max: 3 }), lines: someLines }), { minLength: 1, maxLength: 12 });
	const note = fc.array(line, { maxLength: 20 }).map((lines) => interview([], lines.join('\n')));

	it('show what somebody sees who opens the note after them', () => {
		fc.assert(
			fc.property(note, edits, (text, all) => {
				const screen = new Screen(text);
				for (const { place: at, count, lines } of all) {
					const from = at === 'head' ? 4 : Math.min(screen.lines.length, 5 + Math.floor(at * (screen.lines.length - 4)));
					screen.edit(from, Math.min(count, screen.lines.length - from + 1), ...lines);
					expect(screen.shown()).toEqual(screen.fresh());
				}
			}),
			{ numRuns: 150 },
		);
	}, 30_000);
});
