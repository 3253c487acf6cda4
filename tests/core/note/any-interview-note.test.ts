import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInterviewNote } from '../../../src/core/note/interview-note';
import { settingsWith } from './note-text';

const PATH = 'Acme.md';

describe('whatever the file holds', () => {
	const piece = fc.constantFrom(
		'company: Acme', 'date: 2026-11-03', 'date: soon', 'timeline: by Friday: ok', 'interviewers: [a, b', '- x', '  - [[Dana]]', 'sent:', 'replies: "', "'", '{', '}', ']', '\t', '&a', '*a', '<<: *a',
		'? x', '! y', '%z', '\u0000', '\u0093', '# c', '', ' ', 'no property', 'type: note', '\uFEFF', '2026-11-04 thank-you to Dana', 'snooze: |', '>', ':', 'x:y',
	);
	const lines = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !/---/.test(text)) }), { maxLength: 12 });
	const end = fc.constantFrom('\n---\n', '\n---\nbody', '\r\n---\r\n', '', '\n\n## Talking points\n');

	it('an interview note is never dropped', () => {
		fc.assert(
			fc.property(lines, end, fc.constantFrom('\n', '\r\n'), (middle, close, newline) => {
				const parsed = parseInterviewNote(PATH, `---${newline}type: interview${newline}${middle.join(newline)}${close}`, settingsWith());
				expect(parsed).toBeDefined();
				expect(parsed?.interview !== undefined || (parsed?.problems.length ?? 0) > 0).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it('nothing is thrown, and problems point into the file', () => {
		fc.assert(
			fc.property(lines, fc.constantFrom('\n', '\r\n'), (middle, newline) => {
				const text = ['---', 'type: interview', ...middle, '---'].join(newline);
				const last = text.split(/\r\n|\n|\r/).length;
				for (const { line } of parseInterviewNote(PATH, text, settingsWith())?.problems ?? []) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(last);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('any bytes are read', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				parseInterviewNote(PATH, `---\ntype: interview\n${String.fromCharCode(...bytes)}`, settingsWith());
			}),
		);
	});
});
